import { cache } from 'react';
import { type Group, groupsOf } from '@/lib/domain/groups';
import type { AuthorityHistory } from '@/lib/domain/history';
import type { Dropped, Parsed, ViewState } from '@/lib/view-state';
import { type NoRevision, type SearchParams, type Viewed, viewedIn } from '../viewed-facts';

export interface Comparison extends Viewed {
  /** In the order of the address. */
  histories: AuthorityHistory[];
  /** Groups that the first of them could be compared with; empty where nobody is chosen. */
  groups: Group[];
}

/** What the page and its metadata share in one request. */
export const comparisonOf = cache(async (search: Promise<SearchParams>): Promise<Comparison | NoRevision> => {
  const viewed = await viewedIn('compare', search);
  if (!viewed.facts) return viewed;
  const { facts, authorities, asAt } = viewed;
  const { view, all } = drawn(viewed);
  const base = authorities.find(({ slug }) => slug === view.la[0]);
  const histories = await facts.histories(view.la);
  return {
    ...viewed,
    view,
    dropped: all,
    histories,
    groups: base ? groupsOf(base, await facts.together(base.slug), authorities, asAt) : [],
  };
});

/** Years of the calendar mean nothing on an axis of years from an event: they are said to be left out. */
function drawn({ view, dropped }: Parsed): { view: ViewState; all: Dropped[] } {
  if (view.align === 'calendar') return { view, all: dropped };
  const left = (['from', 'to'] as const).flatMap((parameter): Dropped[] => {
    const value = view[parameter];
    return value === null ? [] : [{ parameter, value, why: 'not-drawn' }];
  });
  return { view: { ...view, from: null, to: null }, all: [...dropped, ...left] };
}
