import { bannerHtml } from '@/components/frozen-banner';
import { countScope } from '@/lib/domain/since-scopes';
import { countOf, type Scope, sinceIn } from '@/lib/domain/since-then';
import { printView } from '@/lib/view-state';
import type { Viewed } from './viewed-facts';

interface About {
  /** Address of the page without its query. */
  path: string;
  /** What the page shows, and what that is about: "Doncaster". */
  scope: Scope;
  about: string;
  /** Whether the page counts all authorities beside its own. */
  countsAll?: boolean;
}

/** Whether a frozen page is still current, and what has come or was corrected since; null for a live page. */
export function bannerOf({ view, facts, since }: Viewed, { path, scope, about, countsAll = false }: About) {
  if (since === null) return null;
  const { asOf, rev } = view;
  const elsewhere = countsAll
    ? countOf(sinceIn(since, countScope(null))) - countOf(sinceIn(since, countScope(scope.slugs)))
    : 0;
  const html = bannerHtml({
    ...{ asOf, rev, about, elsewhere },
    told: since,
    past: facts.asAt < facts.revision.time.slice(0, 10),
    current: path + printView({ ...view, asOf: null, rev: null }),
    since: sinceIn(since, scope),
  });
  return { address: path + printView(view), html };
}
