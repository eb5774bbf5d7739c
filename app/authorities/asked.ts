import { type BrowseSort, type Filter, dateSorts, gradeFilters } from '@/lib/domain/browse';
import type { Framework } from '@/lib/domain/framework';
import type { AuthoritySummary } from '@/lib/domain/history';
import { regionCode } from '@/lib/domain/region';
import type { Dropped } from '@/lib/view-state';
import type { Viewed } from '../viewed-facts';

export interface AskedList {
  dropped: Dropped[];
  filter: Filter;
  sort: BrowseSort;
  /** Names of all regions and of all types. */
  regions: string[];
  types: string[];
}

/** What the address of the list asks for, with the filters in words of the data. */
export function askedList(
  { view, dropped, authorities: summaries }: Viewed,
  framework: Framework,
): AskedList {
  const { filters } = view;
  const edition = framework.editions.find(
    ({ code }) => code.toLowerCase() === filters.edition?.toLowerCase(),
  );
  const unknown: Dropped[] =
    filters.edition && !edition
      ? [{ parameter: 'edition', value: filters.edition.slice(0, 80), why: 'unknown' }]
      : [];
  const named = (names: string[], code: string | undefined) =>
    names.find((name) => regionCode(name) === code) ?? null;
  const all = (of: (one: AuthoritySummary) => string) => [...new Set(summaries.map(of))].sort();
  const [regions, types] = [all(({ region }) => region), all(({ authorityType }) => authorityType)];
  return {
    dropped: [...dropped, ...unknown],
    regions,
    types,
    sort: dateSorts.find((one) => one === filters.sort) ?? 'name',
    filter: {
      q: filters.q ?? null,
      region: named(regions, filters.region),
      type: named(types, filters.type),
      lane: view.area ?? 'overall',
      grade: gradeFilters.find((one) => one === filters.grade) ?? null,
      edition: edition?.code ?? null,
      changed: filters.changed ?? null,
      waited: filters.waited ? Number(filters.waited) : null,
    },
  };
}
