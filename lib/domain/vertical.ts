/** An authority's story from top to bottom, newest first: the chart of a screen as wide as a hand. */
import { byDate, dayNumber, earliestDay } from './dates';
import { lastDayBy } from './existence';
import type { Grade } from './grades';
import type { AuthorityHistory, EarlierJudgement, Inspection } from './history';
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
