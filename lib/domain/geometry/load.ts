/** Full inspections, and visits on top of them, as steps over the days up to which they are counted. All numbers are pixels. */
import { dayOf } from '../dates';
import type { Framework } from '../framework';
import type { Load, LoadStep } from '../load';
import { textWidth } from '../text-width';
import { bareFrame } from './bare-frame';
import { bandsHeight, type HistoryLayout } from './layout';
import { tenth, type Tick, timeScale, type TimeScale } from './scale';

export interface LoadLayout {
  frame: HistoryLayout;
  /** Closed outlines, as one SVG path for each layer; empty where it counts nothing. */
  full: string;
  visits: string;
  ticks: { count: number; y: number }[];
  /** What each layer is, above the steps; `y` is the base of the words. */
  key: { layer: 'full' | 'visits'; text: string; x: number; y: number }[];
  /** "at least 3", over the highest of each run of visits that has room for it. */
  labels: { text: string; x: number; y: number }[];
}

export interface LoadOptions {
  width: number;
  framework: Framework;
  /** What is missing before the first inspection, in words; null: nothing. */
  unheld: string | null;
}

export const loadSizes = { label: 13, swatch: 18 };
const [left, unit, row] = [18, 30, 22];
const keys = {
  full: ['Full inspections and re-inspections', 'Full inspections'],
  visits: ['At least: visits and joint inspections in our data', 'At least: visits in our data'],
} as const;

export function loadLayout(load: Load, { width, framework, unheld }: LoadOptions): LoadLayout {
  const { steps, first, last } = load;
  const whole = timeScale([first, last], [left, width - 2]);
  const scale = { ...whole, ticks: legible(whole.ticks) };
  const key = keyRows(width);
  const head = Math.max(...key.map(({ y }) => y)) + 30;
  const top = Math.max(2, ...steps.map(({ full, visits }) => full + visits));
  const bottom = head + top * unit;
  const y = (count: number) => bottom - count * unit;
  const place = { x: scale.x, y };
  const begins = steps.find(({ full, visits }) => full + visits > 0);
  return {
    frame: {
      ...bareFrame({ framework, scale, width, bottom }),
      unheld: unheld && begins ? { x: scale.x(begins.from), y: y(0.5), text: unheld } : null,
    },
    full: outline(steps, { ...place, over: ({ full }) => full, under: () => 0 }),
    visits: outline(steps, {
      ...place,
      over: ({ full, visits }) => full + visits,
      under: ({ full }) => full,
    }),
    ticks: Array.from({ length: top + 1 }, (_, count) => ({ count, y: y(count) })),
    key,
    labels: labels(steps, scale, y),
  };
}

/** Side by side where there is room, else in short, one below the other. */
function keyRows(width: number): LoadLayout['key'] {
  const words = loadSizes.swatch + 8;
  const y = bandsHeight + 18;
  const second = left + words + textWidth(keys.full[0], loadSizes.label, true) + 28;
  if (second + words + textWidth(keys.visits[0], loadSizes.label, true) <= width)
    return [
      { layer: 'full', text: keys.full[0], x: left, y },
      { layer: 'visits', text: keys.visits[0], x: tenth(second), y },
    ];
  return [
    { layer: 'full', text: keys.full[1], x: left, y },
    { layer: 'visits', text: keys.visits[1], x: left, y: y + row },
  ];
}

/** A year in two is named where there is no room for each. */
function legible(ticks: Tick[]): Tick[] {
  // The last year may not be over.
  if (ticks.slice(0, -1).every(({ label }) => label)) return ticks;
  return ticks.map((tick, index) => {
    const next = ticks[index + 1];
    return next && index % 2 === 0
      ? { ...tick, label: { text: dayOf(tick.day).slice(0, 4), x: tenth((tick.x + next.x) / 2) } }
      : { ...tick, label: null };
  });
}

interface Layer {
  x: (day: number) => number;
  y: (count: number) => number;
  over: (step: LoadStep) => number;
  under: (step: LoadStep) => number;
}

/** A closed outline for each run of steps in which the layer counts something. */
function outline(steps: readonly LoadStep[], { x, y, over, under }: Layer): string {
  return runs(steps, (step) => over(step) > under(step))
    .map((run) => {
      const upper = run.map((step) => `${x(step.from)} ${y(over(step))}H${x(step.to + 1)}`);
      const lower = [...run].reverse().map((step) => `${x(step.to + 1)} ${y(under(step))}H${x(step.from)}`);
      return `M${upper.join('L')}L${lower.join('L')}Z`;
    })
    .join('');
}

function runs(steps: readonly LoadStep[], counts: (step: LoadStep) => boolean): LoadStep[][] {
  return steps.reduce<LoadStep[][]>((all, step, index) => {
    const before = steps[index - 1];
    if (!counts(step)) return all;
    if (before && counts(before)) all.at(-1)?.push(step);
    else all.push([step]);
    return all;
  }, []);
}

/** Each stands over what is drawn beneath its words, and beside no other. */
function labels(
  steps: readonly LoadStep[],
  { x, range: [start, end] }: Pick<TimeScale, 'x' | 'range'>,
  y: (count: number) => number,
): LoadLayout['labels'] {
  let taken = start;
  return runs(steps, ({ visits }) => visits > 0).flatMap((run) => {
    const count = Math.max(...run.map(({ visits }) => visits));
    const at = run.find(({ visits }) => visits === count);
    if (!at) return [];
    const text = `at least ${count}`;
    const half = textWidth(text, loadSizes.label, true) / 2;
    const middle = (x(at.from) + x(at.to + 1)) / 2;
    const from = Math.max(Math.min(middle, end - half) - half, start);
    if (from < taken) return [];
    taken = from + 2 * half + 6;
    const beneath = steps.filter((step) => x(step.from) < taken && x(step.to + 1) > from);
    const high = Math.max(...beneath.map(({ full, visits }) => full + visits));
    return [{ text, x: tenth(from + half), y: y(high) - 6 }];
  });
}
