import { regionCode } from '@/lib/domain/region';
import type { Framework } from '@/lib/domain/framework';
import { datedSorts, type SearchFilters, searchGrades, type SearchSort } from '@/lib/domain/search';
import { type SearchQuery, searchQuery } from '@/lib/domain/search-query';
import type { Dropped, ViewState } from '@/lib/view-state';
import type { SearchParams, Viewed } from '../viewed-facts';

export interface Asked {
  view: ViewState;
  /** What the address asks for and the search leaves out. */
  dropped: Dropped[];
  /** As typed. */
  typed: string;
  query: SearchQuery;
  filters: SearchFilters;
  sort: SearchSort;
  /** Page of results, from 1. */
  page: number;
}

/** The search that an address asks for. */
export function askedOf(
  params: SearchParams,
  { view, dropped, authorities }: Viewed,
  framework: Framework,
): Asked {
  const { q = '', region, edition, grade, sort, page } = view.filters;
  const inEdition = framework.editions.find(({ code }) => code.toLowerCase() === edition?.toLowerCase());
  const all = [...dropped, ...notSearched(view)];
  if (edition && !inEdition) all.push({ parameter: 'edition', value: edition, why: 'unknown' });
  const inRegion = authorities.filter((one) => regionCode(one.region) === region).map(({ slug }) => slug);
  return {
    view,
    dropped: all,
    // The address cuts a long input; that is said too.
    typed: q,
    query: searchQuery([params.q].flat().find((text) => text?.trim()) ?? ''),
    filters: {
      authorities: within(view.la, region ? inRegion : null),
      edition: inEdition?.code ?? null,
      areas: view.area ? areasOf(view.area, framework) : null,
      grade: searchGrades.find((one) => one === grade) ?? null,
      from: view.from,
      to: view.to,
      asOf: view.asOf,
    },
    sort: datedSorts.find((one) => one === sort) ?? 'relevance',
    page: Number(page ?? 1),
  };
}

/** Authorities of the address, of the region, or those in both; a pair that excludes each other names none that exists. */
function within(slugs: readonly string[], region: readonly string[] | null): readonly string[] {
  if (region === null) return slugs;
  if (slugs.length === 0) return region;
  const both = slugs.filter((slug) => region.includes(slug));
  return both.length > 0 ? both : [''];
}

/** Judgement areas that stand in a lane, in any edition. */
function areasOf(lane: string, { areas }: Framework): string[] {
  return [
    ...new Set(areas.filter((one) => one.lane === lane || one.spanLane === lane).map(({ area }) => area)),
  ];
}

/** What is found stands on no axis. */
function notSearched(view: ViewState): Dropped[] {
  const drop = (parameter: string, value: string | null, fallback: string | null): Dropped[] =>
    value === null || value === fallback ? [] : [{ parameter, value, why: 'not-drawn' }];
  return [...drop('clock', view.clock, 'happened'), ...drop('align', view.align, 'calendar')];
}
