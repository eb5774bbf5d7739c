/** Titles and captions of a comparison, made from facts only. */
import { type Align, anchorWords } from './anchor';
import type { Clock } from './clock';
import type { Comparison } from './comparison';
import { dateInWords } from './dates';
import { gradeLooks } from './grades';
import type { AuthorityHistory } from './history';
import { list } from './list';
import { chartTitle } from './sentences';

/** A title names no more authorities than these: ten names are no title. */
const NAMED = 3;

/** "Doncaster, Rotherham and Sheffield compared"; "4 authorities compared", whose names the page lists below it. */
export function comparisonTitle(histories: AuthorityHistory[]): string {
  if (histories.length === 0) return 'Compare authorities';
  if (histories.length > NAMED) return `${histories.length} authorities compared`;
  const names = comparedNames(histories);
  return histories.length === 1 ? `${names}: add an authority to compare` : `${names} compared`;
}

/**
 * What aligned rows show and who is left out: "Each row is laid at nought on the day of the latest full inspection. Not drawn:
 * York (no full inspection in our data)."; null on the calendar.
 */
export function alignedSentence(align: Align, without: AuthorityHistory[]): string | null {
  if (align === 'calendar') return null;
  const { since, lacks } = anchorWords[align];
  const drawn = `Nought is, in each row, the day of ${since}; a row ends where our data end.`;
  const names = list(without.map(({ authority }) => authority.displayName));
  return without.length === 0 ? drawn : `${drawn} Not drawn: ${names} (${lacks}).`;
}

/** The names of all, in the order chosen. */
export function comparedNames(histories: AuthorityHistory[]): string {
  return list(histories.map(({ authority }) => authority.displayName));
}

/** The finding of each on a line of its own, as on its own page; for many authorities only what is drawn. */
export function comparisonFinding(histories: AuthorityHistory[]): string[] {
  if (histories.length <= NAMED) return histories.map((history) => chartTitle(history));
  return [`Inspection histories of ${histories.length} authorities on one time axis`];
}

/** What the chart draws, in one sentence. */
export function comparisonDescription(clock: Clock): string {
  return clock === 'public'
    ? 'Ofsted’s judgements by area. A band starts where the report was published, runs to the next comparable one, and fades where none followed.'
    : 'Ofsted’s judgements by area. A band starts where an inspection ended, runs to the next comparable one, and fades where none followed.';
}

/**
 * What changed since the last comparable judgement, in few words: "was requires improvement in February 2022"; or why
 * there is nothing to compare.
 */
export function sinceInWords(comparison: Comparison | null): string {
  switch (comparison?.kind) {
    case 'compared': {
      const { change, before, crosses } = comparison;
      const month = dateInWords(before.end.slice(0, 7));
      const edition = crosses ? ` (${crosses.shortLabel})` : '';
      const grade = gradeLooks[before.grade].short.toLowerCase();
      return change === 'same' ? `the same in ${month}${edition}` : `was ${grade} in ${month}${edition}`;
    }
    case 'changed':
      return 'not comparable with what stood before';
    case 'interrupted':
      return 'the grade before it is missing';
    case 'first':
      return 'no comparable one before it in our data';
    case undefined:
      return '';
  }
}
