/** An authority's story from top to bottom, newest first: the chart of a screen as wide as a hand. */
import type { Clock } from './clock';
import { byDate, dayNumber, earliestDay, latestDay } from './dates';
import { lastDayBy } from './existence';
import { isDrawn, timeDrawn, type Window } from './geometry/window';
import type { Grade } from './grades';
import type { AuthorityHistory, EarlierJudgement, Inspection } from './history';
import { intervalOf } from './interval';
import { pauseDays } from './pause';
import { story, type StoryEntry } from './story';
import { laneTrajectories, type Segment } from './trajectories';

/** What the rail beside a row shows: the overall judgement in force from this row to the next newer one. */
export interface Rail {
  /** Null where none is in force: before the first, after an edition ended without one, or on another scale. */
  grade: Grade | null;
  /** The newest stretch of a judgement that nothing comparable followed. */
  fades: boolean;
}

export type VerticalRow = { rail: Rail; date: string } & (
  | { kind: 'inspection'; inspection: Inspection; words: string }
  | { kind: 'happening'; entry: StoryEntry }
  | { kind: 'earlier'; judgement: EarlierJudgement }
  /** A framework edition came into use; its name. */
  | { kind: 'edition'; label: string }
  /** No graded inspection took place between the days of `pauseDays`. */
  | { kind: 'pause' }
);

type Bare = VerticalRow extends infer Row ? (Row extends unknown ? Omit<Row, 'rail'> : never) : never;

/**
 * All rows, newest first. Editions and the pause stand only between the first and the last thing that happened.
 * @param asAt day of the data, YYYY-MM-DD
 */
export function verticalRows(history: AuthorityHistory, asAt: string): VerticalRow[] {
  const bare = bareRows(history).sort((a, b) => byDate(earliestDay(b.date), earliestDay(a.date)));
  const lanes = laneTrajectories(history, lastDayBy(history.authority, asAt));
  const overall = lanes.find(({ lane }) => lane.code === 'overall')?.segments ?? [];
  return bare.map((row) => ({ ...row, rail: railAt(row.date, overall) }));
}

/** The rows of the time drawn; `day` is where the chart draws the row, null where it has no mark of it. */
export function drawnRows(
  history: AuthorityHistory,
  asAt: string,
  { clock, window }: { clock: Clock; window: Window },
): (VerticalRow & { day: number | null })[] {
  const time = { domain: timeDrawn(history, asAt, window) };
  const whole = window.from === null && window.to === null;
  return verticalRows(history, asAt).flatMap((row) => {
    const days = daysOf(row, clock);
    if (!whole && !isDrawn(days ?? interval(row.date, row.date), time)) return [];
    return [{ ...row, day: days && isDrawn(days, time) ? (days[0] + days[1]) / 2 : null }];
  });
}

/**
 * The days between which a row's mark stands on the chart, as in `dayNumber`; null where the chart has no mark of it: what
 * has no publication date on the public clock, and what is no event.
 */
function daysOf(row: VerticalRow, clock: Clock): [earliest: number, latest: number] | null {
  switch (row.kind) {
    case 'inspection': {
      const date = clock === 'public' ? row.inspection.publishedOn : row.date;
      if (date === null) return null;
      const { startDate: after, publishedOn: before } = row.inspection;
      return clock === 'public' ? intervalOf(date) : intervalOf(date, { after, before });
    }
    case 'happening':
      return interval(row.entry.start ?? row.date, row.date);
    case 'earlier':
      return interval(row.date, row.date);
    case 'edition':
    case 'pause':
      return null;
  }
}

const interval = (from: string, to: string): [number, number] => [
  dayNumber(earliestDay(from)),
  dayNumber(latestDay(to)),
];

function bareRows(history: AuthorityHistory): Bare[] {
  const { inspections, earlier, framework } = history;
  const happened = story(history).map((entry): Bare => {
    const inspection = inspections.find(({ key }) => key === entry.key);
    return inspection
      ? { kind: 'inspection', date: entry.date, inspection, words: entry.words }
      : { kind: 'happening', date: entry.date, entry };
  });
  const before = earlier.map((judgement): Bare => ({ kind: 'earlier', date: judgement.date, judgement }));
  const dates = [...happened, ...before].map(({ date }) => earliestDay(date)).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const between = (day: string) => first !== undefined && last !== undefined && first < day && day < last;
  const editions = framework.editions.flatMap(({ inUseFrom, inUseTo, label, shortLabel }): Bare[] =>
    inUseFrom && inUseFrom !== inUseTo && between(earliestDay(inUseFrom))
      ? [{ kind: 'edition', date: inUseFrom, label: `${label} (${shortLabel})` }]
      : [],
  );
  const pause: Bare[] = between(pauseDays.to) ? [{ kind: 'pause', date: pauseDays.to }] : [];
  return [...happened, ...before, ...editions, ...pause];
}

function railAt(date: string, overall: readonly Segment[]): Rail {
  // The day by which the rows are sorted: a year alone would else take the grade of an inspection that stands above it.
  const day = dayNumber(earliestDay(date));
  const at = overall.findLast(({ from, to }) => from[0] <= day && day <= to);
  if (!at) return { grade: null, fades: false };
  const last = !overall.some(({ from }) => from[0] > day);
  return { grade: at.grade, fades: last && at.ending === 'fades' };
}
