import { howRead, pageInWords, sourceInWords, sourceLink } from '@/lib/domain/provenance';
import type { Provenance } from '@/lib/domain/source';
import { DateText } from '../DateText';

/** The source of an inspection, visit or event in full: where it lies, how it was read, under which licence, since when we hold it. */
export function InspectionSource({ provenance }: { provenance: Provenance }) {
  const { source, note, addedIn, method, page } = provenance;
  // What was read from a report's own file stands on several pages, each named beside its fact.
  const where = method === 'report_reader' ? null : pageInWords(page);
  const href = sourceLink(source, null);
  const words = sourceInWords(source);
  return (
    <div className="entry mt-4 max-w-[75ch]">
      <p>
        {href ? <a href={href}>{words}</a> : words}
        {where && `, ${where}`}; {howRead(provenance)}.
      </p>
      {note && <p>Note: {note}.</p>}
      <p>Licence: {source.licence}.</p>
      {source.retrievedOn && (
        <p>
          Retrieved on <DateText date={source.retrievedOn} />.
        </p>
      )}
      {source.sha256 && (
        <p className="fine">
          SHA-256 of the file: <span className="break-all">{source.sha256}</span>
        </p>
      )}
      <p className="fine">In our data since revision {addedIn}.</p>
    </div>
  );
}
