/** The lanes of one authority since November 2013, one above the other, for a screen as wide as a hand. */
import { type Clock, lanesByClock } from '../clock';
import type { AuthorityHistory } from '../history';
import { type CompareLayout, compareLayout } from './compare';
import { chosenLanes, type Window } from './window';

export interface HandOptions {
  /** Pixels. */
  width: number;
  /** YYYY-MM-DD. */
  asAt: string;
  clock: Clock;
  window: Window;
}

/** No blocks where nothing was judged since then. */
export function handLayout(
  history: AuthorityHistory,
  { width, asAt, clock, window }: HandOptions,
): CompareLayout {
  const { from, to, area } = window;
  const options = { width, names: 0, asAt, clock, from, to, align: 'calendar' } as const;
  const lanes = lanesByClock(history, asAt, clock).filter(({ apart }) => !apart);
  const drawn = chosenLanes(lanes, area === null ? null : [area]);
  return compareLayout([history], { ...options, lanes: drawn.map(({ lane }) => lane.code) });
}
