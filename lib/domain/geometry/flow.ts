/** Movement between two judgements as a flow picture: bars for each grade before and after, bands between. Pixels. */
import { type Counts, countedGrades } from '../held';
import type { Move } from '../journeys';
import { tenth } from './scale';

type CountedGrade = keyof Counts;

export interface FlowBar {
  grade: CountedGrade;
  count: number;
  x: number;
  y: number;
  height: number;
}

export interface FlowBand {
  from: CountedGrade;
  to: CountedGrade;
  count: number;
  /** Closed outline, as an SVG path. */
  path: string;
  /** Letter and number at the end of the band; null where it is too thin for words. */
  label: { x: number; y: number } | null;
}

export interface FlowLayout {
  width: number;
  height: number;
  /** Before on the left, after on the right; both in the order of the scale. */
  before: FlowBar[];
  after: FlowBar[];
  bands: FlowBand[];
  barWidth: number;
}

export const flowText = 13;
const [barWidth, gap, top] = [22, 12, 26];
/** A band must be so high to carry its number. */
const labelRoom = 13;

/** @param side room for the words beside the bars; @param scale pixels of height for one case */
export function flowLayout(
  moves: readonly Move[],
  { width, side, high }: { width: number; side: number; high: number },
): FlowLayout {
  const scale = (high - 3 * gap) / Math.max(moves.length, 1);
  const column = (x: number, gradeOf: (move: Move) => CountedGrade): FlowBar[] => {
    let y = top;
    return countedGrades.map((grade) => {
      const count = moves.filter((move) => gradeOf(move) === grade).length;
      const bar = { grade, count, x, y: tenth(y), height: tenth(count * scale) };
      y += count * scale + gap;
      return bar;
    });
  };
  const before = column(side, ({ from }) => from);
  const after = column(width - side - barWidth, ({ to }) => to);
  const [left, right] = [side + barWidth, width - side - barWidth];
  const middle = tenth((left + right) / 2);
  const used = { before: new Map<CountedGrade, number>(), after: new Map<CountedGrade, number>() };
  const take = (of: 'before' | 'after', bar: FlowBar, high: number): number => {
    const taken = used[of].get(bar.grade) ?? 0;
    used[of].set(bar.grade, taken + high);
    return bar.y + taken;
  };
  const bands = before.flatMap((from) =>
    after.flatMap((to): FlowBand[] => {
      const count = moves.filter((move) => move.from === from.grade && move.to === to.grade).length;
      if (count === 0) return [];
      const high = count * scale;
      const [a, b] = [take('before', from, high), take('after', to, high)];
      const curve = (x1: number, y1: number, x2: number, y2: number) =>
        `${x1} ${tenth(y1)}C${middle} ${tenth(y1)} ${middle} ${tenth(y2)} ${x2} ${tenth(y2)}`;
      return [
        {
          from: from.grade,
          to: to.grade,
          count,
          path: `M${curve(left, a, right, b)}L${curve(right, b + high, left, a + high)}Z`,
          label: high >= labelRoom ? { x: right - 6, y: tenth(b + high / 2 + 4.5) } : null,
        },
      ];
    }),
  );
  return { width, height: top + high + 4, before, after, bands, barWidth };
}
