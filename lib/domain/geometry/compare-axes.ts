/** On which time axis each authority of a comparison stands: the calendar for all, or years from an event of its own. */
import { type Align, anchorOf } from '../anchor';
import type { Clock } from '../clock';
import { dayNumber } from '../dates';
import type { AuthorityHistory } from '../history';
import { alignedScale, rowScale } from './aligned';
import { ribbonFrom } from './ribbon';
import { timeScale, type TimeScale } from './scale';
import { yearsBetween } from './window';

export interface AxesOptions {
  /** Day of the data, YYYY-MM-DD. */
  asAt: string;
  clock: Clock;
  align: Align;
  /** First and last year drawn; null: all since November 2013. On the calendar only. */
  from: string | null;
  to: string | null;
}

export interface Axes {
  /** What the ground shows. */
  scale: TimeScale;
  /** The authorities drawn, in the order given, each with the part of the axis of which our data can say something. */
  rows: { history: AuthorityHistory; scale: TimeScale }[];
  /** Those without the event. */
  without: AuthorityHistory[];
}

/** @param range in pixels */
export function compareAxes(
  histories: AuthorityHistory[],
  options: AxesOptions,
  range: TimeScale['range'],
): Axes {
  const { align, asAt, clock } = options;
  if (align === 'calendar') {
    const scale = timeScale(domain(options), range);
    return { scale, rows: histories.map((history) => ({ history, scale })), without: [] };
  }
  const [first, last] = [dayNumber(ribbonFrom), dayNumber(asAt)];
  const all = histories.map((history) => ({ history, anchor: anchorOf(history, align, clock) }));
  const placed = all.flatMap(({ history, anchor }) =>
    anchor === null ? [] : [{ history, anchor: dayNumber(anchor), first, last }],
  );
  const scale = alignedScale(placed, range);
  return {
    scale,
    rows: placed.map(({ history, ...at }) => ({ history, scale: rowScale(scale, at) })),
    without: all.filter(({ anchor }) => anchor === null).map(({ history }) => history),
  };
}

/** Whether anybody is drawn: of those compared somebody has the event that rows are laid by. */
export const somebodyDrawn = (
  histories: readonly AuthorityHistory[],
  { align, clock }: Pick<AxesOptions, 'align' | 'clock'>,
): boolean => histories.some((history) => align === 'calendar' || anchorOf(history, align, clock) !== null);

/** Years that a comparison can begin or end with, YYYY. */
export function comparedYears(asAt: string): string[] {
  return yearsBetween(Number(ribbonFrom.slice(0, 4)), Number(asAt.slice(0, 4)));
}

function domain({ asAt, from, to }: AxesOptions): [number, number] {
  const first = from ? `${from}-01-01` : ribbonFrom;
  const last = to && `${to}-12-31` < asAt ? `${to}-12-31` : asAt;
  // Years after the data, or before the first framework, leave nothing to draw: then all is drawn.
  return first < last ? [dayNumber(first), dayNumber(last)] : [dayNumber(ribbonFrom), dayNumber(asAt)];
}
