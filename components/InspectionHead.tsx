import { Fragment } from 'react';
import type { Inspection } from '@/lib/domain/history';
import { judgementNotes } from '@/lib/domain/judgement-notes';
import { howRead, sourceInWords, sourceLink } from '@/lib/domain/provenance';
import { NoteText } from './NoteText';
import { DateText, SpanText } from './DateText';

/** The head of a row: both clocks, kind, edition, who led, the report, and notes on several of its judgements. */
export function InspectionHead({ inspection }: { inspection: Inspection }) {
  const { startDate, endDate, publishedOn, publishedOnPrinted, kind, edition, leadInspectors, provenance } =
    inspection;
  const href = sourceLink(provenance.source, null);
  const words = sourceInWords(provenance.source);
  return (
    <th scope="row" role="rowheader">
      <span className="block font-semibold">
        <a href={`/authorities/${inspection.key}`} className="inline-block pointer-coarse:py-2.5">
          <SpanText from={startDate} to={endDate} />
        </a>
      </span>
      <span className="block">
        {publishedOn ? (
          <>
            Published <DateText date={publishedOn} />
          </>
        ) : (
          'Publication date not known'
        )}
        {publishedOnPrinted && publishedOn && publishedOnPrinted !== publishedOn && (
          <>
            {' '}
            (the report prints <DateText date={publishedOnPrinted} />)
          </>
        )}
      </span>
      <span className="block">
        {kind.label}, {edition.shortLabel}
      </span>
      {leadInspectors.length > 0 && (
        <span className="unbrief block">
          Lead inspector{leadInspectors.length > 1 && 's'}: {leadInspectors.join(', ')}
        </span>
      )}
      <span className="fine block">
        <span className="unbrief">
          Source: {href ? <a href={href}>{words}</a> : words}; {howRead(provenance)}.
        </span>
        <span className="brief-only">Source: {href ? bare(href) : words}.</span>
        {provenance.note && (
          <>
            {' '}
            Note: <NoteText note={provenance.note} />.
          </>
        )}
        {judgementNotes(inspection).shared.map(({ note, of }) => (
          <Fragment key={note}>
            {' '}
            Note on {of ? `“${of.join('”, “')}”` : 'all these judgements'}: {note}.
          </Fragment>
        ))}
      </span>
    </th>
  );
}

/** An address as paper shows it: without what every address has, and without the place inside the file. */
const bare = (href: string): string => href.replace(/^https?:\/\/|#.*$/g, '');
