/** Several authorities on one time axis: from the layout to one string of SVG. */
import { type CompareLayout, type CompareRow, titleSize } from '@/lib/domain/geometry/compare';
import { bandsHeight } from '@/lib/domain/geometry/layout';
import { wrap } from '@/lib/domain/text-width';
import { drawnRow } from './compare-row';
import { ground, headings } from './frame';
import { standaloneStyles } from './style';
import { all, el, type Markup, stylesheet } from './svg';
import { textureDefs } from './textures';

export interface CompareLook {
  /** Letters and hyphens; two charts of one page differ in it. */
  id: string;
  title: string;
  description: string;
  /** A file of its own carries its style sheet. */
  standalone?: boolean;
}

/** A whole SVG, escaped and without style attributes, that says what the comparison's tables say. */
export function compareChart(
  { frame, names, blocks, axis }: CompareLayout,
  { id, title, description, standalone = false }: CompareLook,
): string {
  const { width } = frame;
  const height = Math.ceil(frame.height);
  const look = { names, range: frame.scale.range };
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      class: 'chart',
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
    },
    el('title', { id: `${id}-title` }, title),
    el('desc', { id: `${id}-desc` }, description),
    standalone ? stylesheet(standaloneStyles()) : null,
    standalone ? el('rect', { width, height, class: 'paper' }) : null,
    textureDefs(id),
    ground(frame),
    ...blocks.flatMap(({ rows }) => rows.map((row) => moved(row, drawnRow(id, row.shape, look).shade))),
    headings(frame),
    axis && event(axis, frame, names),
    ...blocks.flatMap(({ title: area, y, rows }) => [
      ...titleLines(area, y),
      ...rows.map((row) => moved(row, drawnRow(id, row.shape, look).marks)),
    ]),
  ).markup;
}

/** A row counts its pixels from its own top. */
function moved({ y }: CompareRow, drawing: Markup): Markup | null {
  return drawing.markup === '' ? null : el('g', { transform: `translate(0 ${y})` }, drawing);
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
