/** How to read the marks that are not labelled where they stand: one line under the chart, wrapped to its width. */
import { textWidth } from '@/lib/domain/text-width';
import { gradeClass } from './style';
import { all, el, idOf, type Markup } from './svg';
import { texture, voidTexture } from './textures';

export interface KeyOptions {
  /** Whether a visit raised an area for priority action. */
  raised: boolean;
  /** Whether the shading of March 2020 to June 2021 has no label in the chart. */
  paused: boolean;
}

interface Item {
  text: string;
  draw(x: number, y: number): Markup;
}

const size = 13;
const swatch = 34;
const rowHeight = 24;

function items(id: string, { raised, paused }: KeyOptions): Item[] {
  const box = (x: number, y: number, width: number) => ({ x, y, width, height: 14 });
  const good = (x: number, y: number, width: number) =>
    all([
      el('rect', { ...box(x, y, width), class: gradeClass('fill', 'good') }),
      el('rect', { ...box(x, y, width), fill: texture(id, 'good') }),
    ]);
  return [
    {
      text: 'the framework edition changes, still comparable',
      draw: (x, y) =>
        all([
          good(x, y, 28),
          el('path', { d: `M${x + 17} ${y - 2}l-6 18`, class: 'cut' }),
          el('path', { d: `M${x + 14} ${y - 2}l-6 18M${x + 20} ${y - 2}l-6 18`, class: 'cut-edge' }),
        ]),
    },
    {
      text: 'fades: no later comparable judgement, or the question changed',
      draw: (x, y) => el('g', { mask: `url(#${idOf(id, 'fade')})` }, good(x, y, 28)),
    },
    {
      text: 'no grade',
      draw: (x, y) =>
        all([
          el('rect', { ...box(x, y, 28), fill: voidTexture(id) }),
          el('rect', { ...box(x, y, 28), class: 'void-edge' }),
        ]),
    },
    { text: 'visit, days known', draw: (x, y) => diamond(x + 14, y + 7, 'solid') },
    { text: 'visit, only month or year known', draw: (x, y) => diamond(x + 14, y + 7, 'open') },
    ...(raised
      ? [
          {
            text: 'raised an area for priority action',
            draw: (x: number, y: number) =>
              all([
                diamond(x + 14, y + 7, 'solid'),
                el('circle', { cx: x + 14, cy: y + 7, r: 9.5, class: 'pole' }),
              ]),
          },
        ]
      : []),
    ...(paused
      ? [
          {
            text: 'no graded inspections, 17 March 2020 to 27 June 2021',
            draw: (x: number, y: number) => el('rect', { ...box(x, y, 28), class: 'pause' }),
          },
        ]
      : []),
  ];
}

const diamond = (x: number, y: number, className: string): Markup =>
  el('path', { d: `M${x} ${y - 6.5}l6.5 6.5l-6.5 6.5l-6.5 -6.5Z`, class: className });

/** The key from `top` down and its height, in pixels. */
export function key(
  id: string,
  width: number,
  top: number,
  options: KeyOptions,
): { mark: Markup; height: number } {
  let [x, y] = [0, top];
  const marks = items(id, options).map(({ text, draw }) => {
    const needs = swatch + textWidth(text, size) + 22;
    if (x > 0 && x + needs > width) [x, y] = [0, y + rowHeight];
    const mark = all([
      draw(x, y),
      el('text', { x: x + swatch, y: y + 11.5, 'font-size': size, class: 'text-soft' }, text),
    ]);
    x += Math.round(needs);
    return mark;
  });
  return { mark: el('g', {}, ...marks), height: y + rowHeight - top };
}
