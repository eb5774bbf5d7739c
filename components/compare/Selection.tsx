import { Link } from '@/components/Link';
import { AuthorityLink } from '@/components/AuthorityLink';
import type { AuthorityHistory } from '@/lib/domain/history';
import { MAX_AUTHORITIES, printView, type ViewState } from '@/lib/view-state';

/** Who is compared and in which order, each with plain links that move it up or take it away. */
export function Selection({ view, histories }: { view: ViewState; histories: AuthorityHistory[] }) {
  if (histories.length === 0) return null;
  return (
    <section aria-labelledby="selection" className="mt-6">
      <h2 id="selection" className="font-sans text-[1.1rem]">
        Compared here: {histories.length} of up to {MAX_AUTHORITIES}
      </h2>
      <ol className="mt-1 list-decimal ps-6">
        {histories.map(({ authority, asAt }, index) => (
          <li key={authority.slug}>
            <span className="flex flex-wrap items-baseline gap-x-4">
              <AuthorityLink authority={authority} asAt={asAt} />
              {index > 0 && (
                <Change view={view} la={movedUp(view.la, authority.slug)} name={authority.displayName}>
                  Move up
                </Change>
              )}
              <Change
                view={view}
                la={view.la.filter((slug) => slug !== authority.slug)}
                name={authority.displayName}
              >
                Remove
              </Change>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The same authorities with one of them a place further up. */
function movedUp(la: string[], slug: string): string[] {
  const at = la.indexOf(slug);
  return [...la.slice(0, at - 1), slug, ...la.slice(at - 1, at), ...la.slice(at + 1)];
}

interface ChangeProps {
  view: ViewState;
  la: string[];
  name: string;
  children: string;
}

/** A plain link to the same comparison with other authorities, or the same in another order. */
function Change({ view, la, name, children }: ChangeProps) {
  return (
    <Link
      href={`/compare${printView({ ...view, la })}`}
      stays
      className="unprinted fine inline-block py-1.5 pointer-coarse:py-3"
    >
      {children}
      <span className="sr-only"> {name}</span>
    </Link>
  );
}
