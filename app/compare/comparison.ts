import { cache } from 'react';
import type { AuthorityHistory, AuthoritySummary } from '@/lib/domain/history';
import { type Dropped, parseView, type ViewState } from '@/lib/view-state';
import { currentFacts } from '../current-facts';
import { queryOf, type SearchParams, viewedFacts } from '../viewed-facts';
import { wordsFor } from '../words';

export interface Comparison {
  view: ViewState;
  dropped: Dropped[];
  /** All authorities, former ones too, by name. */
  authorities: AuthoritySummary[];
  /** In the order of the address. */
  histories: AuthorityHistory[];
  /** Last day drawn, YYYY-MM-DD. */
  asAt: string;
}

/** What the page and its metadata share in one request; `histories` is null for a revision that does not exist. */
export const comparisonOf = cache(
  async (
    search: Promise<SearchParams>,
  ): Promise<Comparison | (Omit<Comparison, 'histories'> & { histories: null })> => {
    const current = await currentFacts();
    const authorities = await current.authorities();
    const { view, dropped } = parseView(
      queryOf(await search),
      wordsFor('compare', authorities, current.asAt),
    );
    const aligned = view.align === 'calendar' ? [] : [notDrawn(view.align)];
    const all = [...dropped, ...aligned];
    const viewed = await viewedFacts(view);
    if (!viewed) return { view, dropped: all, authorities, histories: null, asAt: '' };
    const histories = await Promise.all(view.la.map((slug) => viewed.facts.history(slug)));
    return {
      view,
      dropped: all,
      authorities,
      histories: histories.filter((history) => history !== null),
      asAt: viewed.asAt,
    };
  },
);

/** The comparison stands on the calendar; another alignment in the address is said to be left out. */
const notDrawn = (value: string): Dropped => ({ parameter: 'align', value, why: 'not-drawn' });
