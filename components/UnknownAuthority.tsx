import { Link } from '@/components/Link';
import type { AuthoritySummary } from '@/lib/domain/history';
import { AuthorityLink } from './AuthorityLink';
import { SearchForm } from './SearchForm';

interface Props {
  slug: string;
  near: AuthoritySummary[];
  /** YYYY-MM-DD. */
  asAt: string;
}

/** The page for an address that names no authority, with those that may have been meant. */
export function UnknownAuthority({ slug, near, asAt }: Props) {
  return (
    <>
      <h1 className="mt-8">We have no authority called “{slug}”</h1>
      {near.length > 0 && (
        <>
          <h2 className="mt-6">Did you mean</h2>
          <ul className="mt-1">
            {near.map((authority) => (
              <li key={authority.slug}>
                <AuthorityLink authority={authority} asAt={asAt} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="measure mt-4">
        <Link href="/" className="pointer-coarse:inline-block pointer-coarse:py-2.5">
          All authorities by name
        </Link>
        <span className="unprinted">, or search:</span>
      </p>
      <SearchForm id="search" query="" label="Find an authority by name or code" />
    </>
  );
}
