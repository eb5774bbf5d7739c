/** What is counted in rolling twelve months, in words; visits are always "at least". */
import { dateInWords, dayOf, spanInWords } from './dates';
import { hasEnded } from './existence';
import type { AuthorityHistory, Inspection } from './history';
import { list } from './list';
import { atMost, type Load, most } from './load';

/** "re-inspection, 9 to 24 November 2017". */
export const inspectedInWords = ({ kind, startDate, endDate }: Inspection): string =>
  `${kind.label.toLowerCase()}, ${spanInWords(startDate, endDate)}`;

/** "1 full inspection", "2 full inspections". */
export const fullInWords = (count: number): string =>
  `${count} full ${count === 1 ? 'inspection' : 'inspections'}`;

/** "at least 1 visit", "at least 3 visits". */
export const visitsInWords = (count: number): string =>
  `at least ${count} ${count === 1 ? 'visit' : 'visits'}`;

/** The last day counted: "22 November 2026, the day of the data", "31 March 2023, its last day". */
export function lastDayInWords({ authority, asAt }: AuthorityHistory, { last }: Load): string {
  return `${dateInWords(dayOf(last))}, ${hasEnded(authority, asAt) ? 'its last day' : 'the day of the data'}`;
}

/** "1 full inspection and 2 visits" that no step counts; null where each is counted. */
export function leftOutInWords({ leftOut: { inspections, visits } }: Load): string | null {
  const told = [
    inspections.length > 0 && fullInWords(inspections.length),
    visits.length > 0 && `${visits.length} ${visits.length === 1 ? 'visit' : 'visits'}`,
  ].filter((words) => words !== false);
  return told.length > 0 ? list(told) : null;
}

/** "Doncaster: at most 1 full inspection in any twelve months of our data; at least 3 visits in those to 1 March 2017". */
export function loadTitle({ authority }: AuthorityHistory, load: Load): string {
  const inspected = `at most ${fullInWords(atMost(load))} in any twelve months of our data`;
  return `${authority.displayName}: ${inspected}; ${visited(load)}`;
}

function visited(load: Load): string {
  const { count, days } = most(load, 'visits');
  const [first] = days;
  if (first === undefined)
    return load.leftOut.visits.length > 0 ? 'no visit dated exactly enough to count' : 'no visit recorded';
  return `${visitsInWords(count)} in ${days.length > 1 ? 'some' : `those to ${dateInWords(dayOf(first))}`}`;
}

/** What is drawn, from when to when where that is not the whole time, and what is not. */
export function loadDescription({ authority, asAt }: AuthorityHistory, load: Load): string {
  const [begins, ends] = [dayOf(load.first), dayOf(load.last)];
  const span = [
    authority.validFrom === begins && `from ${dateInWords(begins)}, its first day`,
    hasEnded(authority, asAt) && `to ${dateInWords(ends)}, its last day`,
  ].filter(Boolean);
  const rest = leftOutInWords(load);
  return [
    'For each day, how many full inspections and re-inspections ended in the twelve months up to it (solid), and on top of them how many recorded monitoring visits, focused visits and joint inspections took place in them (hatched).',
    span.length > 0 && `Drawn ${span.join(', ')}.`,
    rest && `Not drawn, since not dated exactly enough: ${rest}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
