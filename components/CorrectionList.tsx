import { type Correction, fieldInWords } from '@/lib/domain/reading';

interface Props {
  corrections: Correction[];
  /** Whether each says which fact it is about. */
  named?: boolean;
}

/** What was mended by hand: what a fact said, what it says now, where and why. */
export function CorrectionList({ corrections, named = false }: Props) {
  return (
    <ul className="measure mt-2 grid gap-3">
      {corrections.map(({ key, subject, field, old, new: now, page, reason, addedIn }) => (
        <li key={`${key} ${field} ${addedIn}`} className="entry">
          {named && (
            <>
              <a href={`/authorities/${placeOf(key)}`}>{subject}</a>:{' '}
            </>
          )}
          the {fieldInWords(field)} {old === '' ? 'was empty' : `said “${old}”`} and now says “{now}”.{' '}
          <span className="fine">
            Reason: {reason} {page !== null && `Page ${page} of the report. `}In our data since revision{' '}
            {addedIn}.
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The page on which a fact stands: that of its inspection, or of its authority. */
function placeOf(key: string): string {
  const [slug = '', collection, name] = key.split('/');
  return collection === 'inspections' && name ? `${slug}/inspections/${name}` : slug;
}
