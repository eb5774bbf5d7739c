import { cache } from 'react';
import type { AuthorityHistory } from '@/lib/domain/history';
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
    const all = [...dropped, ...notDrawn(view)];
    if (!viewed) return { view, dropped: all, history: null, facts: null, asAt: '' };
    const history = await viewed.facts.history(slug);
    return { view, dropped: all, history, facts: viewed.facts, asAt: viewed.asAt };
  },
);

/** One authority's page draws all lanes of all years on the calendar: what would change that is said to be left out. */
function notDrawn(view: ViewState): Dropped[] {
  const drop = (parameter: string, value: string | null, fallback: string | null): Dropped[] =>
    value === fallback || value === null ? [] : [{ parameter, value, why: 'not-drawn' }];
  return [
    ...drop('la', view.la.join('~'), ''),
    ...drop('area', view.area, null),
    ...drop('align', view.align, emptyView.align),
    ...drop('from', view.from, null),
    ...drop('to', view.to, null),
  ];
}
