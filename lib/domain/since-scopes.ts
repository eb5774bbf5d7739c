/** Which facts each kind of page shows, so that the banner of a frozen view tells what concerns it and nothing else. */
import type { AuthorityHistory } from './history';
import type { RecordedTable, Scope } from './since-then';

const history: readonly RecordedTable[] = [
  'inspection',
  'judgement',
  'earlierJudgement',
  'visit',
  'governanceEvent',
  'deliveryPeriod',
  'statement',
  'authorityProfile',
  'succession',
];
/** What counts and charts over many authorities are made of. */
const counted = [
  'kind',
  'edition',
  'start',
  'end',
  'publishedOn',
  'grade',
  'name',
  'region',
  'first',
  'last',
];

/** Authorities and those that they followed. */
const withPredecessors = (histories: readonly AuthorityHistory[]): string[] =>
  histories.flatMap(({ authority, predecessors }) =>
    [authority, ...predecessors.map((one) => one.authority)].map(({ slug }) => slug),
  );

/** @param publishedOn YYYY-MM-DD, where the page shows what else was published on a day */
export const historyScope = (one: AuthorityHistory, publishedOn?: string): Scope => ({
  slugs: withPredecessors([one]),
  tables: [...history, 'reading'],
  ...(publishedOn === undefined ? {} : { publishedOn }),
});

export const comparisonScope = (histories: readonly AuthorityHistory[]): Scope => ({
  slugs: withPredecessors(histories),
  tables: [...history, 'statisticalNeighbour'],
});

/** @param slugs null: all authorities */
export const countScope = (slugs: readonly string[] | null): Scope => ({
  slugs,
  tables: ['inspection', 'judgement', 'authorityProfile'],
  fields: counted,
});

export const journeyScope: Scope = {
  slugs: null,
  tables: ['inspection', 'judgement', 'authorityProfile', 'visit'],
  fields: [...counted, 'number', 'status'],
};

/** Authorities, visits and events that a search finds by their words. */
export const searchScope: Scope = {
  slugs: null,
  tables: ['visit', 'governanceEvent', 'authorityProfile', 'authorityAlias', 'authorityCode'],
};
