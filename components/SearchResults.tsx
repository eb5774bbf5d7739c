import type { AuthoritySummary } from '@/lib/domain/history';
import { AuthorityLink } from './AuthorityLink';

interface Props {
  query: string;
  found: AuthoritySummary[];
  /** Shown where nothing was found. */
  near: AuthoritySummary[];
  /** YYYY-MM-DD. */
  asAt: string;
}

/** What a search found, or that it found nothing and which names may have been meant. */
export function SearchResults({ query, found, near, asAt }: Props) {
  return (
    <section aria-labelledby="results" className="mt-6">
      <h2 id="results">
        {found.length === 0
          ? 'No authority'
          : found.length === 1
            ? '1 authority'
            : `${found.length} authorities`}{' '}
        found for “{query}”
      </h2>
      {found.length > 0 && <Names authorities={found} asAt={asAt} />}
      {found.length === 0 && near.length > 0 && (
        <>
          <h3 className="mt-4">Did you mean</h3>
          <Names authorities={near} asAt={asAt} />
        </>
      )}
      {found.length === 0 && near.length === 0 && (
        <p className="mt-2">No name is like it. All authorities stand below.</p>
      )}
    </section>
  );
}

function Names({ authorities, asAt }: { authorities: AuthoritySummary[]; asAt: string }) {
  return (
    <ul className="mt-2">
      {authorities.map((authority) => (
        <li key={authority.slug}>
          <AuthorityLink authority={authority} asAt={asAt} />
        </li>
      ))}
    </ul>
  );
}
