/** The inspections above the lanes, with both clocks: when they ended and when that became public. Pixels. */
import type { Clock } from '../clock';
import { dateInShort } from '../dates';
import type { Inspection } from '../history';
import { type Interval, intervalOf } from '../interval';
import { textWidth } from '../text-width';
import { tenth, type TimeScale } from './scale';
import { isDrawn } from './window';

export interface Flag {
  inspection: Inspection;
  /** Foot of the flag: the end of the inspection, or the middle of the interval known of it; by the public clock the publication. */
  x: number;
  row: number;
  ended: string;
  published: string;
  label: { x: number; anchor: 'start' | 'end' };
}

export const flagSizes = { ended: 13.5, published: 12.5, row: 35 };

interface Taken {
  from: number;
  to: number;
  pole: number;
}

/** Flags earliest first, in the fewest rows (0 is the lowest) in which no words touch other words or a pole. */
export function inspectionFlags(
  inspections: Inspection[],
  scale: TimeScale,
  clock: Clock = 'happened',
): Flag[] {
  const rows: Taken[][] = [];
  return inspections
    .flatMap((inspection) => {
      const end = inspection.endDate ?? inspection.startDate ?? inspection.publishedOn;
      const at = clock === 'public' ? inspection.publishedOn : end;
      if (!end || !at) return [];
      const bounds = { after: inspection.startDate, before: inspection.publishedOn };
      const days = clock === 'public' ? intervalOf(at) : intervalOf(at, bounds);
      return isDrawn(days, scale) ? [{ inspection, end, x: middle(days, scale) }] : [];
    })
    .sort((a, b) => b.x - a.x)
    .map(({ inspection, end, x }): Flag => {
      const ended = dateInShort(end);
      const published = inspection.publishedOn
        ? `public ${dateInShort(inspection.publishedOn)}`
        : 'public: not known';
      const width = Math.max(
        textWidth(ended, flagSizes.ended, true),
        textWidth(published, flagSizes.published),
      );
      const sides = [
        { anchor: 'start' as const, from: x + 5, to: x + 5 + width, pole: x },
        { anchor: 'end' as const, from: x - 5 - width, to: x - 5, pole: x },
      ].filter(({ from, to }) => from >= 0 && to <= scale.range[1]);
      // To the right of the pole wherever a row has room for it, so that most flags read alike.
      const places = sides.flatMap((side) => [...rows.keys(), rows.length].map((row) => ({ row, side })));
      const place = places.find(({ row, side }) => fits(side, row, rows)) ?? places.at(-1);
      const { row, side } = place ?? { row: 0, side: { anchor: 'start' as const, from: x, to: x, pole: x } };
      rows[row] = [...(rows[row] ?? []), side];
      return {
        inspection,
        x,
        row,
        ended,
        published,
        label: { x: tenth(side.anchor === 'start' ? x + 5 : x - 5), anchor: side.anchor },
      };
    })
    .reverse();
}

const left = ({ from, pole }: Taken) => Math.min(from, pole);
const right = ({ to, pole }: Taken) => Math.max(to, pole);

function fits(side: Taken, row: number, rows: Taken[][]): boolean {
  return rows.every((others, index) =>
    others.every((other) => {
      if (index === row) return right(side) + 8 < left(other) || right(other) + 8 < left(side);
      // The pole of the upper flag runs down past the words of the lower one.
      const [upper, lower] = index < row ? [side, other] : [other, side];
      return upper.pole < lower.from - 6 || upper.pole > lower.to + 6;
    }),
  );
}

function middle([earliest, latest]: Interval, { x }: TimeScale): number {
  return tenth((x(earliest) + x(latest)) / 2);
}
