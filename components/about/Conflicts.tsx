import { Link } from '@/components/Link';
import type { Conflict } from '@/lib/domain/conflicts';
import type { Coverage } from '@/lib/domain/coverage';
import { SourceLink } from '../SourceNote';

/** What sources state differently: our value first, then what each of the others says. */
export function Conflicts({ coverage: { conflicts, authorities } }: { coverage: Coverage }) {
  if (conflicts.length === 0) return <p className="mt-4">No conflict is recorded.</p>;
  return (
    <ul className="mt-4 grid gap-6">
      {conflicts.map((conflict) => (
        <li key={`${conflict.slug} ${conflict.subject}`} className="entry max-w-[75ch]">
          <p>
            <Link
              href={`/authorities/${conflict.slug}`}
              className="font-semibold pointer-coarse:inline-block pointer-coarse:py-2.5"
            >
              {authorities.find(({ slug }) => slug === conflict.slug)?.displayName ?? conflict.slug}
            </Link>
            : {conflict.subject}
          </p>
          <Values conflict={conflict} />
        </li>
      ))}
    </ul>
  );
}

function Values({ conflict: { own, statements } }: { conflict: Conflict }) {
  return (
    <ul className="grid list-disc gap-1 pl-6">
      {own && (
        <li>
          We record: {own.says}.{' '}
          <span className="fine">
            <SourceLink source={own.source} page={null} />.
          </span>
        </li>
      )}
      {statements.map(({ key, says, source, page }) => (
        <li key={key}>
          {source.publisher ?? 'Another source'}: {says.charAt(0).toLowerCase() + says.slice(1)}.{' '}
          <span className="fine">
            <SourceLink source={source} page={page} />.
          </span>
        </li>
      ))}
    </ul>
  );
}
