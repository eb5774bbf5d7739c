/** Several authorities on one time axis: from the layout to one string of SVG. */
import { type CompareLayout, type CompareRow, titleSize } from '@/lib/domain/geometry/compare';
import type { LaneRow } from '@/lib/domain/geometry/lanes';
import { bandsHeight } from '@/lib/domain/geometry/layout';
import { type Bound, fitting, lifetimeSize } from '@/lib/domain/geometry/lifetime';
import { wrap } from '@/lib/domain/text-width';
import { ground, headings } from './frame';
import { judgementMark } from './marks';
import { all, type Child, el, type Markup } from './svg';
import { textureDefs, voidTexture } from './textures';

export interface CompareLook {
  /** Letters and hyphens; two charts of one page differ in it. */
  id: string;
  title: string;
  description: string;
}

/** A whole SVG, escaped and without style attributes, that says what the comparison's tables say. */
export function compareChart(
  { frame, names, blocks, axis }: CompareLayout,
  { id, title, description }: CompareLook,
): string {
  const { width } = frame;
  const height = Math.ceil(frame.height);
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
    textureDefs(id),
    ground(frame),
    ...blocks.flatMap(({ rows }) => rows.map(shade)),
    headings(frame),
    axis && event(axis, frame, names),
    ...blocks.flatMap(({ title: area, y, rows }) => [
      ...titleLines(area, y),
      ...rows.flatMap((row) => rowMarks(id, row, names, frame.scale.range)),
    ]),
  ).markup;
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

function rowMarks(
  id: string,
  { name, nameY, group, began, ended, neverJudged, known }: CompareRow,
  names: number,
  [left, right]: [number, number],
): Child[] {
  const boxes = group.rows.flatMap((row) => row.boxes);
  const [lines, size] = nameLines(name, names - 12);
  return [
    ...lines.map((line, index) =>
      el(
        'text',
        {
          x: 0,
          y: nameY + 5 + (index - (lines.length - 1) / 2) * (size + 1.5),
          'font-size': size,
          class: 'text halo',
        },
        line,
      ),
    ),
    ...group.rows.flatMap((row) => unused(id, row)),
    ...boxes.map((box) => judgementMark(id, box)),
    began && bound(began, group, 'end'),
    ended && bound(ended, group, 'start'),
    boxes.length === 0 ? nothing(group, neverJudged, began?.x ?? known[0], ended?.x ?? known[1]) : null,
    known[1] < right - 6 ? dataEnd(group, known[1], right) : null,
    known[0] > left + 6 ? dataBegin(group, known[0], left) : null,
  ];
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

/** Beyond the day of our data, and before November 2013, nothing is known of a row, however far others run. */
function dataEnd(group: CompareRow['group'], x: number, right: number): Markup {
  return bound({ x, text: fitting(['our data end', 'data end'], right - x), textX: x + 6 }, group, 'start');
}

function dataBegin(group: CompareRow['group'], x: number, left: number): Markup {
  return bound({ x, text: fitting(['our data begin', 'data begin'], x - left), textX: x - 6 }, group, 'end');
}

/** A name in its column on at most two lines, in smaller type where it is long; over its band on one. */
function nameLines(name: string, width: number): [lines: string[], size: number] {
  if (width <= 0) return [[name], 14];
  for (const size of [14, 13, 12]) {
    const lines = wrap(name, size, width, 2);
    if (lines) return [lines, size];
  }
  return [[name], 12];
}

/** The time without graded inspections, as far as the authority existed then. */
function shade({ group: { paused }, pause }: CompareRow): Markup {
  if (!pause || !paused) return all([]);
  const [top, bottom] = [paused[0] - 6, paused[1] + 6];
  const [width, height] = [pause.right - pause.x, bottom - top].map((one) => Math.round(one * 10) / 10);
  return el('rect', { x: pause.x, y: top, width, height, class: 'pause' });
}

const middle = ({ top, bottom }: CompareRow['group']) => (top + bottom) / 2 + 4.5;

/** Where the authority began or ended, with words on the side where it was not. */
function bound({ x, text, textX }: Bound, group: CompareRow['group'], anchor: 'start' | 'end'): Markup {
  const at = { x: textX, y: middle(group), 'text-anchor': anchor };
  return all([
    el('path', { d: `M${x} ${group.top - 3}V${group.bottom + 3}`, class: 'pause-edge' }),
    text && el('text', { ...at, 'font-size': lifetimeSize, class: 'text-soft halo' }, text),
  ]);
}

/** Words between two positions where the authority existed and nothing is drawn. */
function nothing(
  group: CompareRow['group'],
  neverJudged: boolean,
  left: number,
  right: number,
): Markup | null {
  const unused = group.rows.flatMap(({ outOfUse }) => outOfUse?.x ?? []);
  const texts = neverJudged
    ? ['not part of any edition since then', 'not judged since', 'not judged']
    : ['no such judgement in our data for these years', 'none in our data', 'no data'];
  const text = fitting(texts, Math.min(right, ...unused) - left);
  const at = { x: left + 8, y: middle(group), 'font-size': lifetimeSize, class: 'text-soft halo' };
  return text ? el('text', at, text) : null;
}

/** Hatching from where on no edition in use judges the lane. */
function unused(id: string, { outOfUse, y, height }: LaneRow): Markup[] {
  if (!outOfUse) return [];
  const width = Math.round((outOfUse.right - outOfUse.x) * 10) / 10;
  const hatch = el('rect', { x: outOfUse.x, y, width, height, fill: voidTexture(id) });
  if (outOfUse.right - outOfUse.labelX < 170) return [hatch];
  const at = { x: outOfUse.labelX, y: y + height / 2 + 4.5, 'font-size': 12.5, class: 'text-soft halo' };
  return [hatch, el('text', at, 'not judged in later editions')];
}
