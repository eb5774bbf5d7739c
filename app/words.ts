/** What the addresses of each page can say, in terms of lib/view-state.ts. */
import { dateSorts, gradeFilters, waits } from '@/lib/domain/browse';
import type { AuthoritySummary } from '@/lib/domain/history';
import { slugFinder } from '@/lib/domain/names';
import { quarters } from '@/lib/domain/held';
import { regionCode } from '@/lib/domain/region';
import { remembering } from '@/lib/domain/remembering';
import { datedSorts, mostPages, searchGrades } from '@/lib/domain/search';
import { emptyView, type Vocabulary } from '@/lib/view-state';

export type PageName =
  | 'home'
  | 'authorities'
  | 'authority'
  | 'inspection'
  | 'happening'
  | 'compare'
  | 'search'
  | 'country'
  | 'journeys';

/** Lanes that an address can name in `area`: those judged since November 2013. */
export const laneCodes = [
  'overall',
  'leadership',
  'help_and_protection',
  'in_care',
  'care_leavers',
  'adoption',
  'lscb',
] as const;

/** Those of which the authority itself is judged: the board's review is not one. */
export const journeyLanes = laneCodes.filter((code) => code !== 'lscb');

/** What the address of a file can hold besides (app/formats): one of several tables or charts, and its look. */
export const ofFiles: Vocabulary['filters'] = {
  table: null,
  chart: null,
  theme: ['light', 'dark'],
  size: ['wide', 'narrow'],
};

/** What the address of a chart in a frame can hold besides (app/embed). */
export const ofEmbeds: Vocabulary['filters'] = { chart: null, theme: ['auto', 'light', 'dark'] };

/** Numbers of the pages of results after the first. */
const pages = Array.from({ length: mostPages - 1 }, (_, index) => String(index + 2));

/**
 * The vocabulary of a page: what its address may hold, given the authorities of the store.
 * @param day last one of the data, YYYY-MM-DD
 * @param besides what the address of another form of the page can hold
 */
export function wordsFor(
  page: PageName,
  authorities: readonly AuthoritySummary[],
  day: string,
  besides: Vocabulary['filters'] = {},
): Vocabulary {
  const { regions, types } = groupsOf(authorities, '', () => ({
    regions: codesOf(authorities, ({ region }) => region),
    types: codesOf(authorities, ({ authorityType }) => authorityType),
  }));
  const filters: Record<PageName, Vocabulary['filters']> = {
    home: { q: null },
    authorities: {
      q: null,
      region: regions,
      type: types,
      grade: gradeFilters,
      edition: null,
      changed: 'day',
      waited: waits,
      sort: dateSorts,
    },
    authority: {},
    inspection: {},
    happening: {},
    compare: {},
    country: { at: { days: quarters(day) } },
    journeys: { list: null },
    search: { q: null, region: regions, edition: null, grade: searchGrades, sort: datedSorts, page: pages },
  };
  return {
    slugOf: slugFinder(authorities, day),
    areas: laneCodes,
    filters: { ...filters[page], ...besides },
    day,
  };
}

const groupsOf = remembering<readonly AuthoritySummary[], { regions: string[]; types: string[] }>(1);

const codesOf = (authorities: readonly AuthoritySummary[], of: (one: AuthoritySummary) => string) =>
  [...new Set(authorities.map((one) => regionCode(of(one))))].sort();

/** Names of all parameters that an address of the page can hold. */
export const parametersOf = ({ filters }: Vocabulary): string[] => [
  ...Object.keys(emptyView).filter((name) => name !== 'filters'),
  ...['add', 'remove'],
  ...Object.keys(filters),
];
