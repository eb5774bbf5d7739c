import type { AuthoritySummary } from '@/lib/domain/history';
import { AuthorityLink } from './AuthorityLink';

/** Where the history goes on, for an authority that has ended. */
export function Successors({ successors }: { successors: AuthoritySummary[] }) {
  if (successors.length === 0) return null;
  return (
    <section aria-labelledby="successors" className="mt-6">
      <h2 id="successors" className="font-sans text-[1.1rem]">
        Followed by
      </h2>
      <ul>
        {successors.map((authority) => (
          <li key={authority.slug}>
            <AuthorityLink authority={authority} />
          </li>
        ))}
      </ul>
    </section>
  );
}
