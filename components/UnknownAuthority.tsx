import Link from 'next/link';
import type { AuthoritySummary } from '@/lib/domain/history';
import { AuthorityLink } from './AuthorityLink';
import { SearchForm } from './SearchForm';

/** The page for an address that names no authority, with the nearest names. */
export function UnknownAuthority({ slug, near }: { slug: string; near: AuthoritySummary[] }) {
  return (
    <>
      <h1 className="mt-8">No authority is called “{slug}” here</h1>
      {near.length > 0 && (
        <>
          <p className="mt-4">Names that are near:</p>
          <ul className="mt-1">
            {near.map((authority) => (
              <li key={authority.slug}>
                <AuthorityLink authority={authority} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="measure mt-4">
        <Link href="/">All authorities by name</Link>, or search:
      </p>
      <SearchForm id="search" query="" label="Find an authority by name or code" />
    </>
  );
}
