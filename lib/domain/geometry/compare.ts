/** Lanes of several authorities on one time axis, one block for each judgement area. All numbers are pixels. */
import { anchorWords } from '../anchor';
import type { AuthorityHistory } from '../history';
import { remembering } from '../remembering';
import { wrap } from '../text-width';
import { bareFrame } from './bare-frame';
import { type AxesOptions, compareAxes } from './compare-axes';
import { type RowShape, rowShape } from './compare-row';
import { bandsHeight, type HistoryLayout } from './layout';
import type { TimeScale } from './scale';

export interface CompareOptions extends AxesOptions {
  width: number;
  /** Width of the column of names; 0: names stand above their bands. */
  names: number;
  /** Codes of the lanes to draw. */
  lanes: readonly string[];
}

export interface CompareRow {
  /** Top of the row, from which its shape counts. */
  y: number;
  shape: RowShape;
}

export interface CompareBlock {
  /** One line, or two where the drawing is narrow. */
  title: string[];
  y: number;
  rows: CompareRow[];
}

export interface CompareLayout {
  /** The ground: editions, years and the pause, as under the history of one authority. */
  frame: HistoryLayout;
  names: number;
  blocks: CompareBlock[];
  /** The event at nought and its place, where rows are aligned by one; null on the calendar. */
  axis: { since: string; x: number } | null;
  /** Authorities without that event: they are not drawn. */
  without: AuthorityHistory[];
}

const between = 9;
const titleHeight = 30;
export const titleSize = 15;
/** Care and care leavers were one judgement from 2018 to 2022: their lanes stand together, or it could not span them. */
const pair = ['in_care', 'care_leavers'];

/** Shapes of a history: those of three widths, with all lanes and with one, by either clock. */
const shapes = remembering<AuthorityHistory, RowShape>(48);

/** Lays out one block for each lane, with a row for each authority in the order given. */
export function compareLayout(histories: AuthorityHistory[], options: CompareOptions): CompareLayout {
  const { width, names, asAt, clock, lanes, align } = options;
  const { scale: ground, rows: placed, without } = compareAxes(histories, options, [names, width - 2]);
  const aligned = align !== 'calendar';
  const unnamed = names === 0 && histories.length === 1;
  const framework = histories[0]?.framework ?? { editions: [], lanes: [], areas: [] };
  const shape = (history: AuthorityHistory, codes: readonly string[], scale: TimeScale) => {
    const make = () => rowShape(history, { codes, asAt, clock, names, unnamed, framework, scale });
    // An aligned row stands where the others of the comparison let it: on the calendar it is always the same.
    if (aligned) return make();
    return shapes(history, [codes, asAt, clock, unnamed, scale.domain, scale.range].join(' '), make);
  };
  let y = bandsHeight + 6;
  const blocks = blocksOf(lanes).map((codes): CompareBlock => {
    const top = y;
    const title = titleOf(codes, framework.lanes);
    const lines = wrap(title, titleSize, width, 2, true) ?? [title];
    y += titleHeight + (lines.length - 1) * (titleSize + 3);
    const rows = placed.map(({ history, scale }): CompareRow => {
      const row = { y, shape: shape(history, codes, scale) };
      y += row.shape.height + between;
      return row;
    });
    y += 10;
    return { title: lines, y: top, rows };
  });
  return {
    frame: bareFrame({ framework: aligned ? null : framework, scale: ground, width, bottom: y }),
    names,
    blocks,
    axis: aligned ? { since: anchorWords[align].since, x: ground.x(0) } : null,
    without,
  };
}

function blocksOf(lanes: readonly string[]): string[][] {
  const together = pair.every((code) => lanes.includes(code));
  return lanes.flatMap((code) => {
    if (!together || !pair.includes(code)) return [[code]];
    return code === pair[0] ? [pair] : [];
  });
}

function titleOf(codes: string[], lanes: AuthorityHistory['framework']['lanes']): string {
  const labels = codes.map((code) => lanes.find((lane) => lane.code === code)?.label ?? code);
  const [upper, lower] = labels;
  return lower ? `${upper} (upper band) and ${lower.toLowerCase()} (lower band)` : (upper ?? '');
}
