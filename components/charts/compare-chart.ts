/** Several authorities on one time axis: from the layout to one string of SVG. */
import { type CompareLayout, type CompareRow, titleSize } from '@/lib/domain/geometry/compare';
import { bandsHeight } from '@/lib/domain/geometry/layout';
import { tenth } from '@/lib/domain/geometry/scale';
import { wrap } from '@/lib/domain/text-width';
import { drawnRow } from './compare-row';
import { ground, headings } from './frame';
import { type Pieces, whole } from './lasting';
import { standaloneStyles } from './style';
import { all, around, el, type Markup, stylesheet } from './svg';
import { textureDefs } from './textures';

export interface CompareLook {
  /** Letters and hyphens; two charts of one page differ in it. */
  id: string;
  title: string;
  description: string;
  /** A file of its own carries its style sheet. */
  standalone?: boolean;
}

/** The same as one string. */
export const compareChart = (layout: CompareLayout, look: CompareLook): string =>
  whole(comparePieces(layout, look));

/** A whole SVG, escaped and without style attributes, that says what the comparison's tables say. */
export function comparePieces(
  { frame, names, blocks, axis }: CompareLayout,
  { id, title, description, standalone = false }: CompareLook,
): Pieces {
  const { width } = frame;
  const height = Math.ceil(frame.height);
  const look = { names, range: frame.scale.range };
  const [begin, end] = around('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    class: 'chart',
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-desc`,
  });
  return [
    begin,
    el('title', { id: `${id}-title` }, title),
    el('desc', { id: `${id}-desc` }, description),
    ...(standalone ? [stylesheet(standaloneStyles()), el('rect', { width, height, class: 'paper' })] : []),
    textureDefs(id),
    ground(frame),
    // Below the words of the ground.
    ...blocks.flatMap(({ rows }) => shades(rows)),
    headings(frame),
    ...(axis ? [event(axis, frame, names)] : []),
    ...blocks.flatMap(({ title: area, y, rows }) => [
      ...titleLines(area, y),
      ...rows.flatMap((row) => moved(row, drawnRow(id, row.shape, look))),
    ]),
    end,
  ];
}

/** A row counts its pixels from its own top. */
function moved({ y }: CompareRow, drawing: Markup): Markup[] {
  const [begin, end] = around('g', { transform: `translate(0 ${y})` });
  return [begin, drawing, end];
}

/** The time without graded inspections, as far as each authority existed then: one field for rows that follow each other. */
function shades(rows: CompareRow[]): Markup[] {
  const fields: { x: number; width: number; top: number; bottom: number }[] = [];
  for (const { y, shape } of rows) {
    const { pause, group } = shape;
    if (!pause || !group.paused) continue;
    const [top, bottom] = [y + group.paused[0] - 6, y + group.paused[1] + 6];
    const width = pause.right - pause.x;
    const last = fields.at(-1);
    if (last?.x === pause.x && last.width === width && top <= last.bottom) last.bottom = bottom;
    else fields.push({ x: pause.x, width, top, bottom });
  }
  return fields.map(({ x, width, top, bottom }) =>
    el('rect', { x, y: tenth(top), width: tenth(width), height: tenth(bottom - top), class: 'pause' }),
  );
}

function titleLines(lines: string[], y: number): Markup[] {
  return lines.map((line, index) =>
    el(
      'text',
      { x: 0, y: y + 18 + index * (titleSize + 3), 'font-size': titleSize, class: 'text strong halo' },
      line,
    ),
  );
}

/** The event at which all rows are laid over each other: a line through them, and what the years count from. */
function event(axis: NonNullable<CompareLayout['axis']>, { plot }: CompareLayout['frame'], names: number) {
  const title = `Years from the day of ${axis.since}`;
  const lines = wrap(title, 13, names === 0 ? 296 : 640, 2, true) ?? [title];
  return all([
    el('path', { d: `M${axis.x} ${bandsHeight - 6}V${plot.bottom}`, class: 'pole' }),
    ...lines.map((line, index) =>
      el('text', { x: names, y: 16 + index * 16, 'font-size': 13, class: 'text strong' }, line),
    ),
  ]);
}
