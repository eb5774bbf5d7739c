/**
 * Full inspections and recorded visits of one authority in any twelve months, day by day. Inspections are counted exactly, as far
 * as our data go; visits in our data are a part, so their number is the least that took place. No figure for England follows.
 */
import { dayNumber, dayOf, earliestDay, latestDay, yearAfter } from './dates';
import { hasBegun, lastDayBy } from './existence';
import type { AuthorityHistory, Inspection, Visit } from './history';
import { type Interval, intervalOf } from './interval';
import { visitMarks } from './tracks';
import { isEarlierEdition } from './trajectories';

/** One inspection or visit, and the first and last day up to which twelve months hold it for certain. */
export interface Counted<T> {
  of: T;
  from: number;
  to: number;
}

/** Days as in `dayNumber`, both included, on which the same inspections and visits are counted. */
export interface LoadStep {
  from: number;
  to: number;
  full: number;
  /** At least. */
  visits: number;
}

export interface Load {
  /** First and last day counted. */
  first: number;
  last: number;
  /** Earliest first. */
  inspections: Counted<Inspection>[];
  visits: Counted<Visit>[];
  /** Recorded, but counted on no day: their dates are not known, or not exactly enough. */
  leftOut: { inspections: Inspection[]; visits: Visit[] };
  steps: LoadStep[];
}

/** Full inspections have been of one kind since then; those before were of other kinds. */
const firstDay = '2013-11-01';

/** Null where no full inspection since November 2013 is in our data. @param asAt YYYY-MM-DD */
export function loadOf({ authority, inspections, visits }: AuthorityHistory, asAt: string): Load | null {
  const full = inspections.filter(({ kind, edition }) => kind.isFull && !isEarlierEdition(edition.code));
  if (full.length === 0 || !hasBegun(authority, asAt)) return null;
  const begins = authority.validFrom ? earliestDay(authority.validFrom) : firstDay;
  const first = dayNumber(begins > firstDay ? begins : firstDay);
  const last = dayNumber(lastDayBy(authority, asAt));
  const drawn = <T>(all: Counted<T>[]) =>
    all
      .map(({ of, from, to }) => ({ of, from: Math.max(from, first), to: Math.min(to, last) }))
      .filter(({ from, to }) => from <= to)
      .sort((a, b) => a.from - b.from);
  const held = visits.filter(({ status }) => status === 'held');
  const counted = {
    inspections: drawn(
      full.flatMap((of) => {
        const end = endOf(of);
        return end ? certain(of, end) : [];
      }),
    ),
    visits: drawn(
      visitMarks(held).flatMap(({ visit, at, exact }) => certain(visit, exact ? [at[1], at[1]] : at)),
    ),
  };
  const rest = <T>(all: T[], of: Counted<T>[]) => all.filter((one) => !of.some((other) => other.of === one));
  return {
    first,
    last,
    ...counted,
    leftOut: { inspections: rest(full, counted.inspections), visits: rest(held, counted.visits) },
    steps: steps(counted, first, last),
  };
}

/** The days on one of which it ended; null where no date is known. */
function endOf({ startDate, endDate, publishedOn }: Inspection): Interval | null {
  return endDate
    ? intervalOf(endDate, { after: startDate, before: publishedOn && latestDay(publishedOn) })
    : null;
}

/**
 * What ended on a day counts from that day up to the eve of the same day a year later. Of what ended on one of several days the
 * twelve months are certain to hold it from the last of them up to the eve of the first a year later: eleven months for a
 * month. A date that leaves a year or more is counted on no day.
 */
function certain<T>(of: T, [earliest, latest]: Interval): Counted<T>[] {
  const to = dayNumber(yearAfter(dayOf(earliest))) - 1;
  return latest < to ? [{ of, from: latest, to }] : [];
}

function steps(
  { inspections, visits }: Pick<Load, 'inspections' | 'visits'>,
  first: number,
  last: number,
): LoadStep[] {
  const turns = [...inspections, ...visits].flatMap(({ from, to }) => [from, to + 1]);
  const starts = [...new Set([first, ...turns])].filter((day) => day <= last).sort((a, b) => a - b);
  return starts.map((from, index) => ({
    from,
    to: (starts[index + 1] ?? last + 1) - 1,
    full: on(inspections, from).length,
    visits: on(visits, from).length,
  }));
}

const on = <T>(all: readonly Counted<T>[], day: number): T[] =>
  all.filter(({ from, to }) => from <= day && day <= to).map(({ of }) => of);

/** What is counted in the twelve months up to a day (as in `dayNumber`), earliest first. */
export function countedOn(
  { inspections, visits }: Load,
  day: number,
): { inspections: Inspection[]; visits: Visit[] } {
  return { inspections: on(inspections, day), visits: on(visits, day) };
}

/**
 * The largest count of one layer, and the first day of each stretch on which it counts as many of the same; no days where
 * nothing is counted.
 */
export function most(load: Load, layer: 'inspections' | 'visits'): { count: number; days: number[] } {
  const stretches = load.steps.map(({ from }) => ({ from, counted: countedOn(load, from)[layer] }));
  const count = Math.max(...stretches.map(({ counted }) => counted.length));
  const keys = (index: number) => stretches[index]?.counted.map(({ key }) => key).join() ?? '';
  const days = stretches.flatMap(({ from, counted }, index) =>
    counted.length === count && keys(index) !== keys(index - 1) ? [from] : [],
  );
  return { count, days: count > 0 ? days : [] };
}

/** More full inspections than these ended in no twelve months of our data, whatever days their dates leave. */
export function atMost(load: Load): number {
  const possible = [...load.inspections.map(({ of }) => of), ...load.leftOut.inspections].map((of) => {
    const [earliest, latest] = endOf(of) ?? [load.first, load.last];
    return { from: earliest, to: dayNumber(yearAfter(dayOf(latest))) - 1 };
  });
  return Math.max(
    ...possible.map(({ from }) => possible.filter((one) => one.from <= from && from <= one.to).length),
  );
}
