import type { AuthorityHistory } from '@/lib/domain/history';
import { successorsHeading } from '@/lib/domain/place-words';
import { AuthorityLink } from './AuthorityLink';

/** Where the history goes on, for an authority that has ended or is due to end. */
export function Successors({ history }: { history: AuthorityHistory }) {
  const { successors, asAt } = history;
  if (successors.length === 0) return null;
  return (
    <section aria-labelledby="successors" className="mt-6">
      <h2 id="successors" className="font-sans text-[1.1rem]">
        {successorsHeading(history)}
      </h2>
      <ul>
        {successors.map((authority) => (
          <li key={authority.slug}>
            <AuthorityLink authority={authority} asAt={asAt} />
          </li>
        ))}
      </ul>
    </section>
  );
}
