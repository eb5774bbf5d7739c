import type { Inspection, Judgement } from '@/lib/domain/history';
import { pageInWords, sourceInWords, sourceLink } from '@/lib/domain/provenance';

/** The page as a link into the report; the source too, where it is not the one of the whole inspection. */
export function JudgementPage({ judgement, inspection }: { judgement: Judgement; inspection: Inspection }) {
  const { source, page, note } = judgement.provenance;
  const href = sourceLink(source, page);
  const own = source.id !== inspection.provenance.source.id;
  const words = own ? `${sourceInWords(source)}, ${pageInWords(page)}` : pageInWords(page);
  return (
    <>
      {href && (page !== null || own) ? (
        <a href={href} aria-label={`${judgement.label}: ${words}`}>
          {words}
        </a>
      ) : (
        words
      )}
      {note && note !== inspection.provenance.note && <> ({note})</>}
    </>
  );
}
