/** Periods as bars with a label each, packed into rows so that nothing overlaps. All numbers are pixels. */
import { dateInShort, dayOf } from '../dates';
import { textWidth } from '../text-width';
import type { PeriodMark } from '../tracks';
import { tenth, type TimeScale } from './scale';

export interface Bar {
  period: PeriodMark;
  /** Ends of the bar; it is open on the right where no end is recorded. */
  x: number;
  right: number;
  open: boolean;
  row: number;
  label: {
    text: string;
    x: number;
    anchor: 'start' | 'end';
    inside: boolean;
    /** In the row under the bar, where no place beside it has room: the bar takes two rows then. */
    below: boolean;
  };
}

export const barLabelSize = 13;
/** A bar without a recorded end is a stub of this length: it shows that something began, not how long it lasted. */
const stub = 30;
const gap = 8;

type Place = Bar['label'] & { from: number; to: number };

/**
 * Bars in the order given, each in the first row with room for bar and label. `words` gives a label in full and, for
 * where there is no room for it, in short.
 */
export function packBars(
  periods: PeriodMark[],
  scale: TimeScale,
  words: (period: PeriodMark) => [full: string, short: string],
): Bar[] {
  const rows: { from: number; to: number }[][] = [];
  return periods.map((period) => {
    const x = scale.x((period.from[0] + period.from[1]) / 2);
    const end = period.to ? scale.x((period.to[0] + period.to[1]) / 2) : Math.min(x + stub, scale.range[1]);
    const right = tenth(Math.max(end, x + 6));
    const open = period.to === null;
    const places = words(period).flatMap((text) => placesOf(text, { x, right, open }));
    const [first, last] = scale.range;
    const place =
      places.find(({ from, to }) => from >= first && to <= last) ?? underneath(words(period)[0], x, scale);
    const taken = { from: Math.min(place.from, x), to: Math.max(place.to, right) };
    const free = (row: number) =>
      (rows[row] ?? []).every((other) => taken.from > other.to + gap || taken.to < other.from - gap);
    let row = 0;
    while (!free(row) || (place.below && !free(row + 1))) row += 1;
    for (const used of place.below ? [row, row + 1] : [row]) rows[used] = [...(rows[used] ?? []), taken];
    const { text, anchor, inside, below } = place;
    return { period, x, right, open, row, label: { text, x: place.x, anchor, inside, below } };
  });
}

/** Under the bar, from where it begins or as far to the left as the words need. */
function underneath(text: string, x: number, { range: [first, last] }: TimeScale): Place {
  const width = textWidth(text, barLabelSize);
  const from = Math.max(Math.min(x, last - width), first);
  return { text, x: tenth(from), anchor: 'start', inside: false, below: true, from, to: from + width };
}

/** Inside the bar, after it, before it: in this order. */
function placesOf(text: string, { x, right, open }: { x: number; right: number; open: boolean }): Place[] {
  const width = textWidth(text, barLabelSize);
  const after = { text, x: tenth(right + 6), anchor: 'start' as const, inside: false, below: false };
  const before = { text, x: tenth(x - 6), anchor: 'end' as const, inside: false, below: false };
  const outside = [
    { ...after, from: x, to: right + gap + width },
    { ...before, from: x - gap - width, to: right },
  ];
  const at = { x: tenth(x + 7), anchor: 'start' as const, inside: true, below: false };
  const inner = { text, ...at, from: x, to: right };
  return !open && width + 14 <= right - x ? [inner, ...outside] : outside;
}

/** "Aug 2013 to Jan 2021", or "from Aug 2013, end not in our data". */
export function periodInWords({ from, to }: PeriodMark): string {
  const start = dateInShort(reduced(from));
  return to ? `${start} to ${dateInShort(reduced(to))}` : `from ${start}, end not in our data`;
}

/** The date as exact as its interval: a year, a month or a day. */
function reduced([earliest, latest]: [number, number]): string {
  const [a, b] = [dayOf(earliest), dayOf(latest)];
  if (a === b) return a;
  return a.slice(0, 7) === b.slice(0, 7) ? a.slice(0, 7) : a.slice(0, 4);
}
