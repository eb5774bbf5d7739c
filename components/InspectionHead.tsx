import Link from 'next/link';
import type { Inspection } from '@/lib/domain/history';
import { howRead, sourceInWords, sourceLink } from '@/lib/domain/provenance';
import { DateText, SpanText } from './DateText';

/** The head of a row: both clocks, kind, edition, who led, and the report. */
export function InspectionHead({ inspection }: { inspection: Inspection }) {
  const { startDate, endDate, publishedOn, publishedOnPrinted, kind, edition, leadInspectors, provenance } =
    inspection;
  const href = sourceLink(provenance.source, null);
  const words = sourceInWords(provenance.source);
  return (
    <th scope="row" role="rowheader">
      <span className="block font-semibold">
        <Link
          href={`/authorities/${inspection.key}`}
          prefetch={false}
          className="inline-block pointer-coarse:py-2.5"
        >
          <SpanText from={startDate} to={endDate} />
        </Link>
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
        <span className="block">
          Lead inspector{leadInspectors.length > 1 && 's'}: {leadInspectors.join(', ')}
        </span>
      )}
      <span className="fine block">
        Source: {href ? <a href={href}>{words}</a> : words}; {howRead(provenance)}.
        {provenance.note && <> Note: {provenance.note}.</>}
      </span>
    </th>
  );
}
