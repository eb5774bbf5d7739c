import { howRead, pageInWords, sourceInWords, sourceLink } from '@/lib/domain/provenance';
import type { Provenance, SourceRef } from '@/lib/domain/source';
import { NoteText } from './NoteText';

/** The source's words as a link to its page, and the page. */
export function SourceLink({ source, page }: { source: SourceRef; page: number | null }) {
  const href = sourceLink(source, page);
  const words = sourceInWords(source);
  return (
    <>
      {href ? <a href={href}>{words}</a> : words}, {pageInWords(page)}
    </>
  );
}

/** Where a fact stands, how it was read, how exactly it is dated, and what there is to note. */
export function SourceNote({ provenance }: { provenance: Provenance }) {
  return (
    <p className="fine">
      Source: <SourceLink source={provenance.source} page={provenance.page} />; {howRead(provenance)}.
      {provenance.note && (
        <>
          {' '}
          Note: <NoteText note={provenance.note} />.
        </>
      )}
    </p>
  );
}
