/** Points on a line, with labels that are merged until none overlaps another. All numbers are pixels. */
import { textWidth } from '../text-width';
import { tenth } from './scale';

export interface PlacedPoint<T> {
  item: T;
  x: number;
  /** Ends of the interval that an uncertain date keeps. */
  whisker: [left: number, right: number] | null;
  /** 0 or more: points too close to each other stand in rows. */
  row: number;
}

export interface ClusterLabel {
  text: string;
  x: number;
  anchor: 'start' | 'middle' | 'end';
}

export const clusterLabelSize = 12.5;
const apart = 14;
/** Intervals shorter than this are not drawn: the open diamond says enough. */
const leastWhisker = 16;

/** Places points by the middle of their interval, in the fewest rows in which they do not touch. */
export function placePoints<T>(items: T[], at: (item: T) => [left: number, right: number]): PlacedPoint<T>[] {
  const lastInRow: number[] = [];
  return items
    .map((item) => ({ item, ends: at(item) }))
    .sort((a, b) => a.ends[0] + a.ends[1] - b.ends[0] - b.ends[1])
    .map(({ item, ends }) => {
      const x = tenth((ends[0] + ends[1]) / 2);
      let row = lastInRow.findIndex((last) => x - last >= apart);
      if (row === -1) row = lastInRow.length;
      lastInRow[row] = x;
      return { item, x, whisker: ends[1] - ends[0] >= leastWhisker ? ends : null, row };
    });
}

/** One label for each group of neighbours, in words made from the group's items, inside `range`. */
export function clusterLabels<T>(
  points: PlacedPoint<T>[],
  words: (items: T[]) => string,
  [left, right]: [left: number, right: number],
): ClusterLabel[] {
  let groups = points.map((point) => [point]);
  for (;;) {
    const placed = groups.map((group) => place(group, words, left, right));
    const clash = placed.findIndex((one, index) => {
      const before = placed[index - 1];
      return before !== undefined && one.from < before.to + 10;
    });
    if (clash === -1) return placed.map(({ label }) => label);
    groups = [
      ...groups.slice(0, clash - 1),
      [...(groups[clash - 1] ?? []), ...(groups[clash] ?? [])],
      ...groups.slice(clash + 1),
    ];
  }
}

function place<T>(group: PlacedPoint<T>[], words: (items: T[]) => string, left: number, right: number) {
  const text = words(group.map(({ item }) => item));
  const width = textWidth(text, clusterLabelSize);
  const xs = group.map(({ x }) => x);
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
  const from = Math.max(Math.min(middle - width / 2, right - width), left);
  const label: ClusterLabel = { text, x: tenth(from), anchor: 'start' };
  return { from, to: from + width, label };
}
