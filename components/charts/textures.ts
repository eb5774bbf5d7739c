/** The third sign of a grade beside colour and letter, as tiles that run on across neighbouring boxes. */
import type { Grade, Texture } from '@/lib/domain/grades';
import { gradeLooks } from '@/lib/domain/grades';
import { all, el, idOf, type Markup } from './svg';
import { gradeClass } from './style';

interface Tile {
  width: number;
  height: number;
  angle: number;
  draw(className: string): Markup;
}

const tiles: Record<Exclude<Texture, 'plain'>, Tile> = {
  dots: { width: 8, height: 8, angle: 45, draw: (c) => el('circle', { cx: 4, cy: 4, r: 1.1, class: c }) },
  stripes: { width: 9, height: 9, angle: 45, draw: (c) => el('rect', { width: 2.6, height: 9, class: c }) },
  lattice: {
    width: 6,
    height: 6,
    angle: 45,
    draw: (c) =>
      all([el('rect', { width: 1.6, height: 6, class: c }), el('rect', { width: 6, height: 1.6, class: c })]),
  },
  lines: { width: 6, height: 6, angle: 0, draw: (c) => el('rect', { width: 6, height: 1.5, class: c }) },
  bars: { width: 6, height: 6, angle: 0, draw: (c) => el('rect', { width: 1.5, height: 6, class: c }) },
};

const isGrade = (value: string): value is Grade => value in gradeLooks;

/** The paint of a grade's texture, or null where it is plain. */
export function texture(id: string, grade: Grade): string | null {
  return gradeLooks[grade].texture === 'plain' ? null : `url(#${idOf(id, grade)})`;
}

/** Paint of what has no grade. */
export const voidTexture = (id: string): string => `url(#${idOf(id, 'void')})`;

/** Definitions of all textures and of the mask with which a judgement fades; `id` is the chart's own. */
export function textureDefs(id: string): Markup {
  const grades = Object.keys(gradeLooks).filter(isGrade);
  return el(
    'defs',
    {},
    ...grades.flatMap((grade) => {
      const kind = gradeLooks[grade].texture;
      if (kind === 'plain') return [];
      const { width, height, angle, draw } = tiles[kind];
      return [pattern(idOf(id, grade), width, height, angle, draw(gradeClass('grain', grade)))];
    }),
    pattern(idOf(id, 'void'), 7, 7, 45, el('path', { d: 'M0 0V7', class: 'void-grain' })),
    el(
      'linearGradient',
      { id: idOf(id, 'ageing') },
      el('stop', { offset: 0, 'stop-color': '#fff' }),
      el('stop', { offset: 1, 'stop-color': '#fff', 'stop-opacity': 0.08 }),
    ),
    el(
      'mask',
      { id: idOf(id, 'fade'), maskContentUnits: 'objectBoundingBox' },
      el('rect', { width: 1, height: 1, fill: `url(#${idOf(id, 'ageing')})` }),
    ),
  );
}

/** Paint of what is recorded in part only. */
export const partTexture = (id: string): string => `url(#${idOf(id, 'part')})`;

/** Definition of that paint alone, for a drawing without grades. */
export const partDefs = (id: string): Markup =>
  el('defs', {}, pattern(idOf(id, 'part'), 7, 7, 45, el('path', { d: 'M3.5 0V7', class: 'load-grain' })));

function pattern(id: string, width: number, height: number, angle: number, tile: Markup): Markup {
  const patternTransform = angle ? `rotate(${angle})` : null;
  return el('pattern', { id, patternUnits: 'userSpaceOnUse', width, height, patternTransform }, tile);
}
