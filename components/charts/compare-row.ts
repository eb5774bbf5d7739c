/** One authority of a comparison, drawn from its own top. */
import { tenth } from '@/lib/domain/geometry/scale';
import type { RowShape } from '@/lib/domain/geometry/compare-row';
import type { LaneRow } from '@/lib/domain/geometry/lanes';
import { type Bound, fitting, lifetimeSize } from '@/lib/domain/geometry/lifetime';
import { remembering } from '@/lib/domain/remembering';
import { wrap } from '@/lib/domain/text-width';
import { Lasting } from './lasting';
import { judgementMark } from './marks';
import { all, type Child, el, type Markup } from './svg';
import { voidTexture } from './textures';

/** Shapes that last are drawn once; another chart of the page has another id. */
const drawn = remembering<RowShape, Lasting>(2);

export function drawnRow(
  id: string,
  shape: RowShape,
  { names, range }: { names: number; range: [number, number] },
): Lasting {
  return drawn(
    shape,
    [id, names, range].join(' '),
    () => new Lasting(all(rowMarks(id, shape, names, range))),
  );
}

function rowMarks(
  id: string,
  { name, nameY, group, began, ended, neverJudged, known }: RowShape,
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

/** Beyond the day of our data, and before November 2013, nothing is known of a row, however far others run. */
function dataEnd(group: RowShape['group'], x: number, right: number): Markup {
  return bound({ x, text: fitting(['our data end', 'data end'], right - x), textX: x + 6 }, group, 'start');
}

function dataBegin(group: RowShape['group'], x: number, left: number): Markup {
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

const middle = ({ top, bottom }: RowShape['group']) => (top + bottom) / 2 + 4.5;

/** Where the authority began or ended, with words on the side where it was not. */
function bound({ x, text, textX }: Bound, group: RowShape['group'], anchor: 'start' | 'end'): Markup {
  const at = { x: textX, y: middle(group), 'text-anchor': anchor };
  return all([
    el('path', { d: `M${x} ${group.top - 3}V${group.bottom + 3}`, class: 'pause-edge' }),
    text && el('text', { ...at, 'font-size': lifetimeSize, class: 'text-soft halo' }, text),
  ]);
}

/** Words between two positions where the authority existed and nothing is drawn. */
function nothing(group: RowShape['group'], neverJudged: boolean, left: number, right: number): Markup | null {
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
  const width = tenth(outOfUse.right - outOfUse.x);
  const hatch = el('rect', { x: outOfUse.x, y, width, height, fill: voidTexture(id) });
  if (outOfUse.right - outOfUse.labelX < 170) return [hatch];
  const at = { x: outOfUse.labelX, y: y + height / 2 + 4.5, 'font-size': 12.5, class: 'text-soft halo' };
  return [hatch, el('text', at, 'not judged in later editions')];
}
