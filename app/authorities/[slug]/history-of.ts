import { cache } from 'react';
import type { AuthorityHistory } from '@/lib/domain/history';
import { yearsOf } from '@/lib/domain/geometry/window';
import { judgedLanes } from '@/lib/domain/trajectories';
import type { Facts } from '@/lib/queries/facts';
import { type Dropped, emptyView, parseView, type ViewState } from '@/lib/view-state';
import { currentFacts } from '../../current-facts';
import { queryOf, type SearchParams, viewedFacts } from '../../viewed-facts';
import { wordsFor } from '../../words';

export interface ViewedHistory {
  view: ViewState;
  /** What the address asks for and the page leaves out. */
  dropped: Dropped[];
  /** Null for a slug that does not exist, or where `facts` is null. */
  history: AuthorityHistory | null;
  /** What the history was read from; null where the revision that the address names does not exist here. */
  facts: Facts | null;
  /** Last day drawn, YYYY-MM-DD. */
  asAt: string;
}

/** The history that a page and its metadata share in one request, as the address asks for it. */
export const historyOf = cache(
  async (slug: string, search: Promise<SearchParams>): Promise<ViewedHistory> => {
    const current = await currentFacts();
    const words = wordsFor('authority', await current.authorities(), current.asAt);
    const { view, dropped } = parseView(queryOf(await search), words);
    const viewed = await viewedFacts(view);
    if (!viewed) return { view, dropped, history: null, facts: null, asAt: '' };
    const { facts, asAt } = viewed;
    const history = await facts.history(slug);
    const drawn = history ? drawnView(view, history, asAt) : { view, left: [] };
    return { view: drawn.view, dropped: [...dropped, ...drawn.left], history, facts, asAt };
  },
);

/**
 * The view as far as one authority's chart can show it, and what is left out: other authorities, another alignment, years
 * in which its chart has nothing, areas in which it was never judged.
 */
function drawnView(
  view: ViewState,
  history: AuthorityHistory,
  asAt: string,
): { view: ViewState; left: Dropped[] } {
  const years = yearsOf(history, asAt);
  const [first = '', last = ''] = [years[0], years.at(-1)];
  const drawn: ViewState = {
    ...view,
    la: [],
    align: emptyView.align,
    area: view.area && judgedLanes(history).includes(view.area) ? view.area : null,
    from: view.from && view.from <= last ? view.from : null,
    to: view.to && view.to >= first ? view.to : null,
  };
  const left = (['la', 'area', 'align', 'from', 'to'] as const).flatMap((parameter): Dropped[] => {
    const asked = String(view[parameter] ?? '');
    return asked === String(drawn[parameter] ?? '')
      ? []
      : [{ parameter, value: asked.replaceAll(',', '~'), why: 'not-drawn' }];
  });
  return { view: drawn, left };
}
