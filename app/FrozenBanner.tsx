import { Banner } from '@/components/Banner';
import { bannerHtml } from '@/components/frozen-banner';
import { countScope } from '@/lib/domain/since-scopes';
import { countOf, type Scope, sinceIn } from '@/lib/domain/since-then';
import { printView, type ViewState } from '@/lib/view-state';
import type { Facts } from '@/lib/queries/facts';

interface Props {
  /** Address of the page without its query. */
  path: string;
  view: ViewState;
  facts: Facts;
  /** What the page shows, and what that is about: "Doncaster". */
  scope: Scope;
  about: string;
  /** Whether the page counts all authorities beside its own. */
  countsAll?: boolean;
}

/** Whether a frozen page is still current, and what has come or was corrected since. Nothing on a live page. */
export async function FrozenBanner({ path, view, facts, scope, about, countsAll = false }: Props) {
  const { asOf, rev } = view;
  if (asOf === null && rev === null) return null;
  const told = await facts.since();
  const elsewhere = countsAll
    ? countOf(sinceIn(told, countScope(null))) - countOf(sinceIn(told, countScope(scope.slugs)))
    : 0;
  const html = bannerHtml({
    ...{ asOf, rev, about, told, elsewhere },
    past: facts.asAt < facts.revision.time.slice(0, 10),
    current: path + printView({ ...view, asOf: null, rev: null }),
    since: sinceIn(told, scope),
  });
  return <Banner address={path + printView(view)} html={html} />;
}
