/** The time axis: days (as in `dayNumber`) to pixels, with a tick a year. */
import { dayNumber, dayOf } from '../dates';

export interface Tick {
  day: number;
  x: number;
  /** The year, set in the middle of its stretch; null where the stretch is too narrow for it. */
  label: { text: string; x: number } | null;
}

export interface TimeScale {
  /** First and last day drawn. */
  domain: [first: number, last: number];
  /** Pixels of the first and the last day. */
  range: [left: number, right: number];
  /** Pixels of a day, rounded to a tenth and held inside the range. */
  x(day: number): number;
  ticks: Tick[];
}

const yearLabelWidth = 32;

/** Tenths of a pixel are as fine as a screen shows, and keep the printed numbers short. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A linear scale. `domain` in days, `range` in pixels; ticks stand at each 1 January inside the domain. */
export function timeScale(domain: TimeScale['domain'], range: TimeScale['range']): TimeScale {
  const [first, last] = domain;
  const [left, right] = range;
  const x = (day: number) => {
    const share = (Math.min(Math.max(day, first), last) - first) / Math.max(last - first, 1);
    return tenth(left + share * (right - left));
  };
  return { domain, range, x, ticks: yearStarts(domain).map((day) => tick(day, x, last)) };
}

function yearStarts([first, last]: TimeScale['domain']): number[] {
  const years = [];
  for (let year = Number(dayOf(first).slice(0, 4)); ; year += 1) {
    const day = dayNumber(`${year}-01-01`);
    if (day > last) return years;
    if (day >= first) years.push(day);
  }
}

function tick(day: number, x: TimeScale['x'], last: number): Tick {
  const year = Number(dayOf(day).slice(0, 4));
  const [start, end] = [x(day), x(Math.min(dayNumber(`${year + 1}-01-01`), last))];
  const room = end - start;
  const text = room >= yearLabelWidth ? String(year) : `’${String(year).slice(2)}`;
  return { day, x: start, label: room < 20 ? null : { text, x: tenth((start + end) / 2) } };
}
