import Link from 'next/link';
import type { Coverage } from '@/lib/domain/coverage';
import { SourceLink } from '../SourceNote';

/** What other sources state differently: beside our entry on the authority's page, and gathered here. */
export function Conflicts({ coverage: { conflicts, authorities } }: { coverage: Coverage }) {
  if (conflicts.length === 0) return <p className="mt-4">No conflict is recorded.</p>;
  return (
    <ul className="mt-4 grid gap-4">
      {conflicts.map(({ statement, slug, subject }) => (
        <li key={statement.key} className="entry max-w-[75ch]">
          <p>
            <Link href={`/authorities/${slug}`} prefetch={false}>
              {authorities.find((one) => one.slug === slug)?.displayName ?? slug}
            </Link>
            , {subject}. Another source: {statement.says}.
          </p>
          <p className="fine">
            Source: <SourceLink source={statement.source} page={statement.page} />.
          </p>
        </li>
      ))}
    </ul>
  );
}
