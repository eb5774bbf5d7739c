import type { Visit } from '@/lib/domain/history';
import { priorityWords, visitInWords } from '@/lib/domain/happening-words';
import { visitDateInWords } from '@/lib/domain/tracks';
import { DateText } from './DateText';
import { SourceNote } from './SourceNote';
import { Statements } from './Statements';

/** Visits and joint inspections, newest first; none has a grade. */
export function VisitList({ visits }: { visits: Visit[] }) {
  return (
    <ol className="mt-4 grid gap-5">
      {visits.map((visit) => {
        const { key, kind, endDate, startDate, publishedOn, topic, sequenceNumber, status, statements } =
          visit;
        const words = visitDateInWords(visit);
        const when = endDate ?? startDate;
        return (
          <li
            key={key}
            className="entry grid grid-cols-[minmax(0,1fr)] gap-x-6 md:grid-cols-[14rem_minmax(0,1fr)]"
          >
            <p className="font-semibold">
              <a href={`/authorities/${key}`} className="pointer-coarse:inline-block pointer-coarse:py-2.5">
                {words && when ? <time dateTime={when}>{words}</time> : 'Date not known'}
              </a>
            </p>
            <div className="max-w-[75ch]">
              <p>
                {status === 'planned' && <strong>Planned, not known to have been held: </strong>}
                {kind.label}
                {sequenceNumber !== null && `, number ${sequenceNumber} of its series`}
                {topic && `: ${topic}`}.{' '}
                {publishedOn ? (
                  <>
                    Published <DateText date={publishedOn} />.
                  </>
                ) : (
                  'Publication date not known.'
                )}{' '}
                {priorityWords[visit.priorityAction]}
              </p>
              <SourceNote provenance={visit.provenance} />
              <Statements own={visitInWords(visit)} statements={statements} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
