import type { Inspection, Judgement } from '@/lib/domain/history';
import { judgementNotes } from '@/lib/domain/judgement-notes';
import { pageInWords, sourceInWords, sourceLink } from '@/lib/domain/provenance';

interface Props {
  judgement: Judgement;
  inspection: Inspection;
  /** Whether the row's head says what several judgements share: see InspectionHead. */
  sharedInHead?: boolean;
}

/** The page as a link into the report; the source too, where it is not the one of the whole inspection. */
export function JudgementPage({ judgement, inspection, sharedInHead = false }: Props) {
  const { source, page } = judgement.provenance;
  const href = sourceLink(source, page);
  const own = source.id !== inspection.provenance.source.id;
  const words = own ? `${sourceInWords(source)}, ${pageInWords(page)}` : pageInWords(page);
  const note = noteOf(judgement, inspection, sharedInHead);
  return (
    <>
      {href && (page !== null || own) ? (
        <a
          href={href}
          className="inline-block pointer-coarse:min-w-11 pointer-coarse:py-3"
          aria-label={`${judgement.label}: ${words}`}
        >
          {words}
        </a>
      ) : (
        words
      )}
      {note && <> ({note})</>}
    </>
  );
}

function noteOf(
  { key, label }: Judgement,
  inspection: Inspection,
  sharedInHead: boolean,
): string | undefined {
  const { shared, own } = judgementNotes(inspection);
  const common = shared.find(({ of }) => of === null || of.includes(label))?.note;
  return own.get(key) ?? (sharedInHead ? undefined : common);
}
