/** Which judgement each authority held on each day: counted for England and for regions, never derived. */
import type { Clock } from './clock';
import { dayNumber, latestDay } from './dates';
import type { Framework } from './framework';
import { type Grade, gradeLooks } from './grades';
import type { AuthorityOverview } from './overview';
import { isEarlierEdition, type JudgedInspection } from './trajectories';

/**
 * What an authority held: a grade of one series; an inspection whose grade is not in our data or was not given; none, since the
 * latest full inspection made no such judgement; or no inspection yet, as far as our data go.
 */
export type Held =
  | { kind: 'graded'; series: string; grade: Grade }
  | { kind: 'missing' }
  | { kind: 'not-judged' }
  | { kind: 'none' };

/** Days as in `dayNumber`, both included. `inspection` is the key of the one that made it so. */
export interface Stretch {
  from: number;
  to: number;
  held: Held;
  inspection: string | null;
}

export interface HeldOptions {
  framework: Framework;
  /** Code of the lane. */
  lane: string;
  clock: Clock;
  /** First and last day counted, YYYY-MM-DD. */
  from: string;
  asAt: string;
}

/** What one authority held, from its first day to its last; empty where it did not exist in the time counted. */
export function stretchesOf({ authority, inspections }: AuthorityOverview, options: HeldOptions): Stretch[] {
  const { clock, from, asAt } = options;
  const first = Math.max(
    dayNumber(from),
    authority.validFrom ? dayNumber(latestDay(authority.validFrom)) : -Infinity,
  );
  const last = Math.min(
    dayNumber(asAt),
    authority.validTo ? dayNumber(latestDay(authority.validTo)) : Infinity,
  );
  if (first > last) return [];
  const turns = inspections
    .flatMap((inspection) => {
      const date =
        clock === 'public' ? inspection.publishedOn : (inspection.endDate ?? inspection.publishedOn);
      const held = heldAfter(inspection, options);
      // A month or a year counts from its last day: by then it is certain.
      return date && held ? [{ day: dayNumber(latestDay(date)), held, inspection: inspection.key }] : [];
    })
    .sort((a, b) => a.day - b.day);
  const start = { day: -Infinity, held: { kind: 'none' } as Held, inspection: null };
  return [start, ...turns].flatMap((turn, index, all): Stretch[] => {
    const next = all[index + 1]?.day ?? Infinity;
    const [begins, ends] = [Math.max(turn.day, first), Math.min(next - 1, last)];
    return begins > ends ? [] : [{ from: begins, to: ends, held: turn.held, inspection: turn.inspection }];
  });
}

/** What is held after an inspection; null where it says nothing of the lane. */
function heldAfter(
  { edition, kind, judgements }: JudgedInspection,
  { framework, lane }: HeldOptions,
): Held | null {
  if (isEarlierEdition(edition.code)) return null;
  const area = framework.areas.find(
    (one) => one.edition === edition.code && (one.lane === lane || one.spanLane === lane),
  );
  const judgement = area && judgements.find((one) => one.area === area.area);
  // Only full inspections and re-inspections judge overall; another kind can judge its own area only.
  if (!kind.isFull && (lane === 'overall' || !judgement)) return null;
  if (!area) return { kind: 'not-judged' };
  return judgement?.grade
    ? { kind: 'graded', series: area.series, grade: judgement.grade }
    : { kind: 'missing' };
}

/** What an authority held on a day; null where it did not exist. */
export function heldOn(stretches: Stretch[], day: string): Stretch | null {
  const number = dayNumber(day);
  return stretches.find(({ from, to }) => from <= number && number <= to) ?? null;
}

/** Four grades since November 2013, in the order of the scale. */
export const countedGrades = ['outstanding', 'good', 'requires_improvement', 'inadequate'] as const;
export type Counts = Record<(typeof countedGrades)[number], number>;

/** How many held each grade of one series from a day on, until the next step. */
export interface CountStep {
  day: number;
  counts: Counts;
}

/** Steps of one series, from its first judgement; a step for each day on which a count changed. */
export function countSteps(all: Stretch[][], series: string): CountStep[] {
  const changes = new Map<number, Counts>();
  const add = (day: number, grade: Grade, by: number) => {
    const of = changes.get(day) ?? none();
    if (isCounted(grade)) of[grade] += by;
    changes.set(day, of);
  };
  for (const { from, to, held } of all.flat()) {
    if (held.kind !== 'graded' || held.series !== series) continue;
    add(from, held.grade, 1);
    add(to + 1, held.grade, -1);
  }
  const running = none();
  return upTo(all, changes)
    .sort(([a], [b]) => a - b)
    .map(([day, by]) => {
      for (const grade of countedGrades) running[grade] += by[grade];
      return { day, counts: { ...running } };
    });
}

/** How many existed from a day on, until the next step. */
export function existing(all: Stretch[][]): { day: number; count: number }[] {
  const changes = new Map<number, number>();
  for (const stretches of all) {
    const [first, last] = [stretches[0], stretches.at(-1)];
    if (!first || !last) continue;
    changes.set(first.from, (changes.get(first.from) ?? 0) + 1);
    changes.set(last.to + 1, (changes.get(last.to + 1) ?? 0) - 1);
  }
  let count = 0;
  return upTo(all, changes)
    .sort(([a], [b]) => a - b)
    .map(([day, by]) => ({ day, count: (count += by) }));
}

/** Changes up to the last day of all: what ends with the data did not end. */
function upTo<T>(all: Stretch[][], changes: Map<number, T>): [number, T][] {
  const last = Math.max(...all.flat().map(({ to }) => to));
  return [...changes].filter(([day]) => day <= last);
}

/** The last day of each quarter from March 2014 to the day of the data, and that day itself; YYYY-MM-DD. */
export function quarters(asAt: string): string[] {
  const ends = ['03-31', '06-30', '09-30', '12-31'];
  const years = Array.from({ length: Number(asAt.slice(0, 4)) - 2013 }, (_, index) => 2014 + index);
  const all = years.flatMap((year) => ends.map((end) => `${year}-${end}`)).filter((day) => day < asAt);
  return [...all, asAt];
}

/** The step in force on a day, or null before the first. */
export function stepOn<T extends { day: number }>(steps: T[], day: string): T | null {
  return steps.findLast((step) => step.day <= dayNumber(day)) ?? null;
}

const none = (): Counts => ({ outstanding: 0, good: 0, requires_improvement: 0, inadequate: 0 });
const isCounted = (grade: Grade): grade is keyof Counts =>
  gradeLooks[grade].scale === 'current' && grade in none();
