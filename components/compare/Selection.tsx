import Link from 'next/link';
import { AuthorityLink } from '@/components/AuthorityLink';
import type { AuthorityHistory } from '@/lib/domain/history';
import { MAX_AUTHORITIES, printView, type ViewState } from '@/lib/view-state';

/** Who is compared, each with a plain link that takes it away. */
export function Selection({ view, histories }: { view: ViewState; histories: AuthorityHistory[] }) {
  if (histories.length === 0) return null;
  return (
    <section aria-labelledby="selection" className="mt-6">
      <h2 id="selection" className="font-sans text-[1.1rem]">
        Compared here: {histories.length} of up to {MAX_AUTHORITIES}
      </h2>
      <ul className="mt-1 flex flex-wrap gap-x-8">
        {histories.map(({ authority, asAt }) => (
          <li key={authority.slug} className="flex flex-wrap items-baseline gap-x-3">
            <AuthorityLink authority={authority} asAt={asAt} />
            <Link
              href={`/compare${printView({ ...view, la: view.la.filter((slug) => slug !== authority.slug) })}`}
              prefetch={false}
              className="unprinted fine inline-block py-1.5 pointer-coarse:py-3"
            >
              Remove<span className="sr-only"> {authority.displayName}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
