/** The cases behind a number of the page of journeys, by the code that its address has in `list`. */
import { countedGrades } from './held';
import { dateInWords } from './dates';
import { gradeLooks } from './grades';
import type { AuthoritySummary } from './history';
import type { Lapses, Move } from './journeys';
import type { VisitSeries } from './visit-series';

export interface CaseList {
  title: string;
  cases: { authority: AuthoritySummary; inspection: string; says: string }[];
}

export interface Journeys {
  moves: Move[];
  intervals: Lapses[];
  publications: Lapses[];
  series: VisitSeries[];
}

export const moveCode = (from: string, to: string): string => `move-${from}-${to}`;
export const intervalCode = ({ edition }: Pick<Lapses, 'edition'>): string => `interval-${edition.code}`;
export const publicationCode = ({ edition, kind }: Pick<Lapses, 'edition' | 'kind'>): string =>
  `published-${kind?.code}-${edition.code}`;
export const seriesCode = (visits: number | null): string => `visits-${visits ?? 'incomplete'}`;

/** Null for a code that names no list. Cases run by name. */
export function caseList(
  code: string,
  { moves, intervals, publications, series }: Journeys,
): CaseList | null {
  const lists: [string, () => CaseList][] = [
    ...countedGrades.flatMap((from) =>
      countedGrades.map((to): [string, () => CaseList] => [
        moveCode(from, to),
        () => moveList(moves, from, to),
      ]),
    ),
    ...intervals.map((one): [string, () => CaseList] => [
      intervalCode(one),
      () => ({
        title: `Next full inspection after one under ${one.edition.shortLabel}`,
        cases: one.cases.map((found) => ({ ...found, says: `${days(found.days)} after the one before` })),
      }),
    ]),
    ...publications.map((one): [string, () => CaseList] => [
      publicationCode(one),
      () => ({
        title: `${one.kind?.label ?? 'Inspections'}, ${one.edition.shortLabel}: time to publication`,
        cases: one.cases.map((found) => ({ ...found, says: `published after ${days(found.days)}` })),
      }),
    ]),
    ...[...new Set(series.map(({ visits }) => visits))].map((visits): [string, () => CaseList] => [
      seriesCode(visits),
      () => seriesList(series, visits),
    ]),
  ];
  const made = lists.find(([known]) => known.toLowerCase() === code.toLowerCase())?.[1]();
  return made
    ? {
        ...made,
        cases: [...made.cases].sort((a, b) =>
          byName.compare(a.authority.displayName, b.authority.displayName),
        ),
      }
    : null;
}

const byName = new Intl.Collator('en-GB');
const days = (count: number): string => `${count.toLocaleString('en-GB')} days`;

function moveList(moves: Move[], from: Move['from'], to: Move['to']): CaseList {
  const found = moves.filter((move) => move.from === from && move.to === to);
  return {
    title: `${gradeLooks[from].short}, then ${gradeLooks[to].short.toLowerCase()}`,
    cases: found.map(({ authority, inspection, ended: [before, after], crosses }) => ({
      authority,
      inspection,
      says: `${dateInWords(before)}, then ${dateInWords(after)}${crosses ? ' (another edition)' : ''}`,
    })),
  };
}

function seriesList(series: VisitSeries[], visits: number | null): CaseList {
  return {
    title:
      visits === null
        ? 'Series of monitoring visits that are not complete by number in our data'
        : `${visits} monitoring ${visits === 1 ? 'visit' : 'visits'} before the next full inspection`,
    cases: series
      .filter((one) => one.visits === visits)
      .map(({ authority, inspection }) => ({
        authority,
        inspection,
        says: 'ended with the inspection linked',
      })),
  };
}
