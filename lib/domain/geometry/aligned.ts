/** Time axes that lay several histories over each other at an event: years before and after it. */
import { tenth, type TimeScale } from './scale';

/** Mean length of a year: a tick stands at whole years from the event. */
const YEAR = 365.25;

/** A row to be aligned: its event, and the days between which our data can say something of it. */
export interface Aligned {
  anchor: number;
  first: number;
  last: number;
}

/** The axis that all rows share, in days from the event, from whole year to whole year on the left. */
export function alignedScale(rows: readonly Aligned[], range: TimeScale['range']): TimeScale {
  const first = Math.floor(Math.min(0, ...rows.map((row) => row.first - row.anchor)) / YEAR);
  const last = Math.max(YEAR, ...rows.map((row) => row.last - row.anchor));
  const domain: TimeScale['domain'] = [Math.round(first * YEAR), last];
  const x = linear(domain, range);
  const years = Array.from({ length: Math.floor(last / YEAR) - first + 1 }, (_, index) => first + index);
  const step = (range[1] - range[0]) / years.length < 24 ? 5 : 1;
  const ticks = years.map((year) => {
    const at = x(year * YEAR);
    // A label in the middle of its line, where it is not cut by an end of the axis.
    const shown = year % step === 0 && at < range[1] - 6 && at > range[0] + 4;
    return { day: year * YEAR, x: at, label: shown ? { text: signed(year), x: at } : null };
  });
  return { domain, range, x, ticks };
}

/** The part of a shared axis on which one row stands, for its own days: nothing is drawn outside of what is known. */
export function rowScale(base: TimeScale, { anchor, first, last }: Aligned): TimeScale {
  const [from, to] = [Math.max(first, base.domain[0] + anchor), Math.min(last, base.domain[1] + anchor)];
  const range: TimeScale['range'] = [base.x(from - anchor), base.x(to - anchor)];
  return { domain: [from, to], range, x: (day) => clamp(base.x(day - anchor), range), ticks: [] };
}

/** "−2", "0", "+3". */
const signed = (year: number): string => (year > 0 ? `+${year}` : year < 0 ? `−${-year}` : '0');

const clamp = (x: number, [left, right]: TimeScale['range']): number => Math.min(Math.max(x, left), right);

function linear([first, last]: TimeScale['domain'], [left, right]: TimeScale['range']): TimeScale['x'] {
  return (day) =>
    tenth(left + ((Math.min(Math.max(day, first), last) - first) / (last - first)) * (right - left));
}
