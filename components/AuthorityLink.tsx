import Link from 'next/link';
import type { AuthoritySummary } from '@/lib/domain/history';

/** The name as a link, with the years of an authority that is no more. */
export function AuthorityLink({ authority }: { authority: AuthoritySummary }) {
  const { slug, displayName, validTo } = authority;
  return (
    <>
      <Link
        href={`/authorities/${slug}`}
        prefetch={false}
        className="inline-block py-1.5 pointer-coarse:py-2.5"
      >
        {displayName}
      </Link>
      {validTo && <span className="text-soft"> (until {validTo.slice(0, 4)})</span>}
    </>
  );
}
