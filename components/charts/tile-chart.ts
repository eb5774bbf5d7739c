/** The equal-area map: from the layout to one string of SVG. */
import type { HeldHere } from '@/lib/domain/country';
import { type TileMap, type TileMark, tileSizes } from '@/lib/domain/geometry/tile-map';
import { gradeLooks } from '@/lib/domain/grades';
import { gradeClass } from './style';
import { all, el, idOf, type Markup, type Titled } from './svg';
import { texture, textureDefs, voidTexture } from './textures';

interface Look extends Titled {
  /** Code of the lane. */
  area: string;
  /** False: tiles lead nowhere, as in a file that stands alone. */
  linked?: boolean;
}

/** What stands on a tile without a grade. */
export const absentSigns: Record<
  Exclude<HeldHere['held']['kind'], 'graded'>,
  { sign: string; says: string }
> = {
  'not-judged': { sign: '–', says: 'its latest full inspection made no such judgement' },
  missing: { sign: '?', says: 'the grade is not in our data' },
  none: { sign: '', says: 'no full inspection in our data by then' },
  other: { sign: '·', says: 'judged by another edition’s question, on a map of its own' },
};

/**
 * A whole SVG, escaped. Its links are for pointers and for readers' lists of links; by keyboard the lists under the map
 * lead to the same inspections without 150 stops on the way.
 */
export function tileChart(map: TileMap, { id, title, description, area, linked = true }: Look): string {
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${map.width} ${map.height}`,
      width: map.width,
      height: map.height,
      class: 'chart',
      role: 'group',
      'aria-labelledby': idOf(id, 'title'),
      'aria-describedby': idOf(id, 'desc'),
    },
    el('title', { id: idOf(id, 'title') }, title),
    el('desc', { id: idOf(id, 'desc') }, description),
    textureDefs(id),
    ...map.labels.map(({ text, x, y }) =>
      el('text', { x, y, 'font-size': tileSizes.label, class: 'text strong' }, text),
    ),
    ...map.tiles.map((tile) => tileMark(tile, map.tile, { id, area, linked })),
  ).markup;
}

function tileMark(
  { x, y, name, held }: TileMark,
  { width, height }: TileMap['tile'],
  { id, area, linked }: Required<Pick<Look, 'id' | 'area' | 'linked'>>,
): Markup {
  const { authority, inspection, held: what } = held;
  const grade = what.kind === 'graded' ? what.grade : null;
  const says =
    what.kind === 'graded' ? gradeLooks[what.grade].short.toLowerCase() : absentSigns[what.kind].says;
  const sign = what.kind === 'graded' ? gradeLooks[what.grade].letter : absentSigns[what.kind].sign;
  const paint = grade ? texture(id, grade) : what.kind === 'none' ? null : voidTexture(id);
  const box = { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
  const inner = { x: x + 2, y: y + 2, width: width - 4, height: height - 4 };
  // Beside the letter, not behind it.
  const grain = { x: x + 19, y: y + 18, width: width - 22, height: height - 21 };
  const ink = grade ? gradeClass('ink', grade) : 'text';
  return el(
    linked ? 'a' : 'g',
    linked ? { href: `/authorities/${inspection ?? authority.slug}`, tabindex: -1 } : {},
    el('title', {}, `${authority.displayName}: ${says}`),
    el(
      'g',
      {
        'data-area': area,
        'data-grade': grade,
        'data-authority': authority.slug,
      },
      all([
        el('rect', { ...box, class: grade ? gradeClass('edge', grade) : 'void' }),
        grade && el('rect', { ...inner, class: gradeClass('fill', grade) }),
        paint && el('rect', { ...grain, fill: paint }),
        grade ? null : el('rect', { ...box, class: 'void-edge' }),
        el('text', { x: x + 5, y: y + 14, 'font-size': tileSizes.name, class: ink }, name),
        el('text', { x: x + 5, y: y + 28, 'font-size': 13, class: `${ink} strong` }, sign),
      ]),
    ),
  );
}
