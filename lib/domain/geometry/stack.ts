/** How many authorities held each grade, as stacked steps over time. All numbers are pixels. */
import { dayNumber } from '../dates';
import type { Framework } from '../framework';
import { gradeLooks } from '../grades';
import { type Counts, type CountStep, countedGrades } from '../held';
import { bareFrame } from './bare-frame';
import { bandsHeight, type HistoryLayout } from './layout';
import { tenth, timeScale } from './scale';

export interface StackBand {
  grade: keyof Counts;
  /** Closed outline, as an SVG path. */
  path: string;
  /** The grade and its number on the last day, beside the end of the band; its letter inside, where the drawing is narrow; null where the band is too thin for words. */
  label: { text: string; x: number; y: number; inside: boolean } | null;
  /** How many hold it on the last day, and the middle of the band there; null where nobody ever held it. */
  end: { count: number; y: number } | null;
}

export interface StackLayout {
  frame: HistoryLayout;
  /** From the lowest of the stack to the highest. */
  bands: StackBand[];
  /** How many authorities existed, as a line over the stack. */
  existing: string;
  ticks: { count: number; y: number }[];
}

export interface StackOptions {
  width: number;
  /** First and last day drawn, YYYY-MM-DD. */
  from: string;
  asAt: string;
  framework: Framework;
  /** Height of the plot and room for the words beside it; as on the page where they are not given. */
  high?: number;
  beside?: number;
}

const [left, right, pageHeight] = [40, 176, 230];
export const stackLabelSize = 13;
/** Above the plot the names of the editions, below it the years. */
export const stackHead = bandsHeight + 8;
export const stackFoot = 30;

/** @param steps of one series; @param existed how many authorities there were, step by step */
export function stackLayout(
  steps: CountStep[],
  existed: { day: number; count: number }[],
  { width, from, asAt, framework, high: height = pageHeight, beside = right }: StackOptions,
): StackLayout {
  const labels = width < 500 ? 0 : beside;
  const scale = timeScale([dayNumber(from), dayNumber(asAt)], [left, width - labels - 2]);
  const most = Math.max(...existed.map(({ count }) => count), 1);
  const bottom = stackHead + height;
  const y = (count: number) => tenth(bottom - (count / most) * height);
  const last = scale.domain[1];
  const edges = steps.map((step, index) => ({
    counts: step.counts,
    x: scale.x(step.day),
    right: scale.x(Math.min(steps[index + 1]?.day ?? last, last)),
  }));
  const order = [...countedGrades].reverse();
  const bands = order.map((grade, place): StackBand => {
    const under = (counts: Counts) => order.slice(0, place).reduce((sum, one) => sum + counts[one], 0);
    const upper = edges.map(({ x, right: end, counts }) => `${x} ${y(under(counts) + counts[grade])}H${end}`);
    const lower = [...edges].reverse().map(({ x, right: end, counts }) => `${end} ${y(under(counts))}H${x}`);
    const now = edges.at(-1)?.counts;
    const count = now?.[grade] ?? 0;
    const room = (count / most) * height;
    const middle = now ? (y(under(now)) + y(under(now) + count)) / 2 : bottom;
    return {
      grade,
      end: steps.some(({ counts }) => counts[grade] > 0) ? { count, y: tenth(middle) } : null,
      path: edges.length === 0 ? '' : `M${upper.join('L')}L${lower.join('L')}Z`,
      label:
        now && room >= stackLabelSize
          ? {
              text: labels > 0 ? `${gradeLooks[grade].short} ${count}` : gradeLooks[grade].letter,
              x: labels > 0 ? scale.range[1] + 8 : scale.range[1] - 16,
              inside: labels === 0,
              y: tenth(middle + 4.5),
            }
          : null,
    };
  });
  const step = most > 60 ? 50 : most > 20 ? 20 : 5;
  const line = existed.map(({ day, count }, index) => {
    const end = scale.x(Math.min(existed[index + 1]?.day ?? last, last));
    return `${scale.x(day)} ${y(count)}H${end}`;
  });
  return {
    frame: bareFrame({ framework, scale, width, bottom }),
    bands,
    existing: `M${line.join('L')}`,
    ticks: Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => ({
      count: index * step,
      y: y(index * step),
    })),
  };
}
