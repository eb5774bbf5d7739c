import { dateInWords } from '@/lib/domain/dates';
import { phaseWords, remitWords } from '@/lib/domain/happening-words';
import type { GovernanceEvent } from '@/lib/domain/history';
import { DateText } from './DateText';
import { SourceNote } from './SourceNote';
import { Statements } from './Statements';

/** Directions, notices, commissioners, trusts and reorganisations, newest first, each with its remit. */
export function EventList({ events }: { events: GovernanceEvent[] }) {
  return (
    <ol className="mt-4 grid gap-5">
      {events.map(({ key, date, title, kind, remit, phase, provenance, statements }) => (
        <li
          key={key}
          className="entry grid grid-cols-[minmax(0,1fr)] gap-x-6 md:grid-cols-[14rem_minmax(0,1fr)]"
        >
          <p className="font-semibold">
            <a href={`/authorities/${key}`} className="pointer-coarse:inline-block pointer-coarse:py-2.5">
              <DateText date={date} />
            </a>
          </p>
          <div className="max-w-[75ch]">
            <p>{title}</p>
            <p className="fine">
              {kind.label}, {phaseWords[phase]}; remit: {remitWords[remit]}.
            </p>
            <SourceNote provenance={provenance} />
            <Statements own={`${title}, ${dateInWords(date)}`} statements={statements} />
          </div>
        </li>
      ))}
    </ol>
  );
}
