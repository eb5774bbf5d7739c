/** Titles and captions of a comparison, made from facts only. */
import type { Clock } from './clock';
import type { AuthorityHistory } from './history';
import { list } from './list';
import { chartTitle } from './sentences';

/** "Doncaster, Rotherham and Sheffield compared". */
export function comparisonTitle(histories: AuthorityHistory[]): string {
  const names = list(histories.map(({ authority }) => authority.displayName));
  if (histories.length === 0) return 'Compare authorities';
  return histories.length === 1 ? `${names}, to be compared` : `${names} compared`;
}

/** The finding of each, as on its own page; for many authorities only what is drawn. */
export function comparisonFinding(histories: AuthorityHistory[]): string {
  if (histories.length > 3) return `Inspection histories of ${histories.length} authorities on one time axis`;
  return histories.map(chartTitle).join('. ');
}

/** What the chart draws, in one sentence. */
export function comparisonDescription(clock: Clock): string {
  return clock === 'public'
    ? 'Ofsted’s judgements by area. A band starts where the report was published, runs to the next comparable one, and fades where none followed.'
    : 'Ofsted’s judgements by area. A band starts where an inspection ended, runs to the next comparable one, and fades where none followed.';
}
