import { Link } from '@/components/Link';
import { yearBeside } from '@/lib/domain/existence';
import type { AuthoritySummary } from '@/lib/domain/history';

interface Props {
  authority: AuthoritySummary;
  /** YYYY-MM-DD. */
  asAt: string;
}

/** The name as a link, with the year of an authority that is no more or is still to begin. */
export function AuthorityLink({ authority, asAt }: Props) {
  const { slug, displayName } = authority;
  const year = yearBeside(authority, asAt);
  return (
    <>
      <Link href={`/authorities/${slug}`} className="inline-block py-1.5 pointer-coarse:py-2.5">
        {displayName}
      </Link>
      {year && <span className="text-soft"> ({year})</span>}
    </>
  );
}
