/** Small pictures of the marks that a key explains, drawn as the charts draw them. */
import type { Sign } from '@/lib/domain/geometry/signs';
import { gradeClass } from './style';
import { all, el, idOf, type Markup } from './svg';
import { texture, voidTexture } from './textures';

const [width, height] = [34, 18];

function good(id: string, x: number, right: number, [y, bottom]: [number, number] = [2, 16]): Markup {
  const box = { x, y, width: right - x, height: bottom - y };
  const edge = { x, width: right - x, height: 1.5, class: gradeClass('edge', 'good') };
  return all([
    el('rect', { ...box, class: gradeClass('fill', 'good') }),
    el('rect', { ...box, fill: texture(id, 'good') }),
    el('rect', { ...edge, y }),
    el('rect', { ...edge, y: bottom - 1.5 }),
  ]);
}

function hatched(id: string, edge: string): Markup {
  return all([
    el('rect', { x: 1, y: 2, width: 32, height: 14, fill: voidTexture(id) }),
    el('path', { d: edge, class: 'void-edge' }),
  ]);
}

const drawings: Record<Sign, (id: string) => Markup> = {
  cut: (id) =>
    all([
      good(id, 0, 34),
      el('path', { d: 'M20 0l-6 18', class: 'cut' }),
      el('path', { d: 'M17 0l-6 18M23 0l-6 18', class: 'cut-edge' }),
    ]),
  fades: (id) => el('g', { mask: `url(#${idOf(id, 'fade')})` }, good(id, 0, 34)),
  pale: (id) => all([el('g', { opacity: 0.45 }, good(id, 0, 17)), good(id, 17, 34)]),
  spans: (id) => all([good(id, 8, 26, [0, 18]), el('path', { d: 'M0 9H8M26 9H34', class: 'rule' })]),
  void: (id) => hatched(id, 'M1 2H33V16H1Z'),
  unused: (id) => hatched(id, 'M1 2H33M1 16H33'),
  pole: () => el('path', { d: 'M17 0V18', class: 'pole' }),
  line: () => el('path', { d: 'M0 9H34', class: 'rule' }),
  bound: () => el('path', { d: 'M17 0V18', class: 'pause-edge' }),
  shade: () => el('rect', { x: 1, y: 1, width: 32, height: 16, class: 'pause' }),
  bracket: () => pauseBracket(2, 32, 10),
};

/** The picture of one mark; `id` is that of the textures in the page. */
export function signPicture(id: string, sign: Sign): string {
  const look = { viewBox: `0 0 ${width} ${height}`, width, height, class: 'chart', 'aria-hidden': 'true' };
  return el('svg', { xmlns: 'http://www.w3.org/2000/svg', ...look }, drawings[sign](id)).markup;
}

/** A bracket under a ribbon over the time without graded inspections: shading would lie under the band, unseen. */
export function pauseBracket(x: number, right: number, y: number): Markup {
  return el('path', { d: `M${x} ${y - 2.5}V${y}H${right}V${y - 2.5}`, class: 'rule' });
}
