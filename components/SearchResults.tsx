import type { AuthoritySummary } from '@/lib/domain/history';
import { AuthorityLink } from './AuthorityLink';

interface Props {
  query: string;
  found: AuthoritySummary[];
  /** Shown where nothing was found. */
  near: AuthoritySummary[];
}

/** What a search found, or that it found nothing and which names may have been meant. */
export function SearchResults({ query, found, near }: Props) {
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
      {found.length > 0 && <Names authorities={found} />}
      {found.length === 0 && near.length > 0 && (
        <>
          <h3 className="mt-4">Did you mean</h3>
          <Names authorities={near} />
        </>
      )}
      {found.length === 0 && near.length === 0 && (
        <p className="mt-2">No name is like it. All authorities stand below.</p>
      )}
    </section>
  );
}

function Names({ authorities }: { authorities: AuthoritySummary[] }) {
  return (
    <ul className="mt-2">
      {authorities.map((authority) => (
        <li key={authority.slug}>
          <AuthorityLink authority={authority} />
        </li>
      ))}
    </ul>
  );
}
