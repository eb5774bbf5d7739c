import { cache } from 'react';
import { type Group, groupsOf } from '@/lib/domain/groups';
import type { AuthorityHistory, AuthoritySummary } from '@/lib/domain/history';
import { type Dropped, type Parsed, parseView, type ViewState } from '@/lib/view-state';
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
  /** Groups that the first of them could be compared with; empty where nobody is chosen. */
  groups: Group[];
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
    const parsed = parseView(queryOf(await search), wordsFor('compare', authorities, current.asAt));
    const { view, all } = drawn(parsed);
    const viewed = await viewedFacts(view);
    if (!viewed) return { view, dropped: all, authorities, histories: null, groups: [], asAt: '' };
    const base = authorities.find(({ slug }) => slug === view.la[0]);
    const histories = await Promise.all(view.la.map((slug) => viewed.facts.history(slug)));
    return {
      view,
      dropped: all,
      authorities,
      histories: histories.filter((history) => history !== null),
      groups: base ? groupsOf(base, await viewed.facts.together(base.slug), authorities, viewed.asAt) : [],
      asAt: viewed.asAt,
    };
  },
);

/** Years of the calendar mean nothing on an axis of years from an event: they are said to be left out. */
function drawn({ view, dropped }: Parsed): { view: ViewState; all: Dropped[] } {
  if (view.align === 'calendar') return { view, all: dropped };
  const left = (['from', 'to'] as const).flatMap((parameter): Dropped[] => {
    const value = view[parameter];
    return value === null ? [] : [{ parameter, value, why: 'not-drawn' }];
  });
  return { view: { ...view, from: null, to: null }, all: [...dropped, ...left] };
}
