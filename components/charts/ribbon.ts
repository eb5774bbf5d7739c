/** The history ribbon as one small string of SVG: the mark that stands for the whole site. */
import { tenth } from '@/lib/domain/geometry/scale';
import type { Ribbon, RibbonBand } from '@/lib/domain/geometry/ribbon';
import { ribbonSize } from '@/lib/domain/geometry/ribbon';
import { gradeCode } from '@/lib/domain/grades';
import { pauseBracket } from './ribbon-key';
import { gradeClass } from './style';
import { all, el, idOf, type Markup, svg } from './svg';
import { texture, textureDefs, voidTexture } from './textures';

export interface RibbonLook {
  /** Id of the textures: those of `ribbonDefs` in the page. */
  id: string;
  /** What the ribbon says, for readers who do not see it. */
  label: string;
}

/** How a ribbon is printed where there are a hundred: its edges are strokes of a class, and it says nothing to programs. */
const dense = { edges: false, data: false };
const full: typeof dense = { edges: true, data: true };

/** One ribbon, escaped and without style attributes. */
export function ribbonChart(ribbon: Ribbon, { id, label }: RibbonLook): string {
  const { width, height } = ribbon;
  const look = { class: 'chart', role: 'img', 'aria-label': label };
  return svg(width, height, look, ribbonMarks(ribbon, id, full)).markup;
}

/** The marks of one of many ribbons, without an element of their own; edges are strokes of the class `line-GRADE`. */
export const denseRibbon = (ribbon: Ribbon, id: string): Markup => ribbonMarks(ribbon, id, dense);

function ribbonMarks(
  { height, lane, life, bands, pause, outOfUse, unjudged }: Ribbon,
  id: string,
  print: typeof full,
): Markup {
  const box = { y: 2, height: height - ribbonSize.foot - 2 };
  const bottom = box.y + box.height;
  const span = (at: { x: number; right: number }) => ({ x: at.x, width: tenth(at.right - at.x) });
  return all([
    pause && pauseBracket(pause.x, pause.right, height - 1),
    el('path', { d: baseline({ life, bands, outOfUse }, box.y + box.height / 2) || 'M0 0', class: 'rule' }),
    outOfUse && el('rect', { ...span(outOfUse), ...box, class: 'void' }),
    outOfUse && el('rect', { ...span(outOfUse), ...box, fill: voidTexture(id) }),
    outOfUse &&
      el('path', {
        d: `M${outOfUse.x} 2.5H${outOfUse.right}M${outOfUse.x} ${bottom - 0.5}H${outOfUse.right}`,
        class: 'void-edge',
      }),
    ...bands.map((band) => bandMark(id, band, box, print)),
    ...unjudged.map(({ x, end, published, edition }) =>
      el('path', {
        d: `M${x} 0V${bottom + 2}`,
        class: 'pole',
        'data-area': lane.code,
        'data-reason': 'not_in_edition',
        'data-end': end,
        'data-published': published ?? '',
        'data-edition': edition,
      }),
    ),
  ]);
}

/** A thin line where the authority existed and no band stands. */
function baseline({ life, bands, outOfUse }: Pick<Ribbon, 'life' | 'bands' | 'outOfUse'>, y: number): string {
  const taken = [...bands, ...(outOfUse ? [outOfUse] : [])];
  const starts = [life.x, ...taken.map(({ right }) => right)];
  const ends = [...taken.map(({ x }) => x), life.right];
  return starts
    .map((x, index) => ({ x, right: ends[index] ?? x }))
    .filter(({ x, right }) => right - x > 2)
    .map(({ x, right }) => `M${x} ${y}H${right}`)
    .join('');
}

function bandMark(
  id: string,
  band: RibbonBand,
  box: { y: number; height: number },
  { edges, data }: typeof full,
): Markup {
  const { segment, x, right, certainFrom, solidTo, letter } = band;
  const { grade, reason, area, end, published, edition, crosses } = segment;
  const fades = solidTo < right;
  const whole = { x, width: tenth(right - x), ...box };
  const absent = all([
    el('rect', { ...whole, class: 'void' }),
    el('rect', { ...whole, fill: voidTexture(id) }),
    el('rect', { ...whole, class: 'void-edge' }),
  ]);
  const graded =
    grade &&
    all([
      certainFrom > x ? el('g', { opacity: 0.45 }, body(id, grade, x, certainFrom, box, edges)) : null,
      body(id, grade, certainFrom, solidTo, box, edges),
      fades
        ? el('g', { mask: `url(#${idOf(id, 'fade')})` }, body(id, grade, solidTo - 0.5, right, box, edges))
        : null,
    ]);
  const marks = all([graded || absent, crosses && cut(x, box), letter && letterMark(band, letter, box)]);
  if (!data) return marks;
  return el(
    'g',
    {
      'data-area': area.area,
      'data-grade': gradeCode(grade, reason),
      'data-end': end,
      'data-published': published ?? '',
      'data-edition': edition.code,
      'data-reason': reason,
    },
    marks,
  );
}

function body(
  id: string,
  grade: NonNullable<RibbonBand['segment']['grade']>,
  x: number,
  right: number,
  { y, height }: { y: number; height: number },
  edges: boolean,
): Markup {
  const at = { x, y, width: tenth(right - x), height };
  const paint = texture(id, grade);
  if (!edges) {
    const lined = { ...at, class: `${gradeClass('fill', grade)} ${gradeClass('line', grade)}` };
    return all([el('rect', lined), paint && el('rect', { ...at, fill: paint })]);
  }
  const edge = `M${x} ${y}h${at.width}v1h-${at.width}zm0 ${height - 1}h${at.width}v1h-${at.width}z`;
  return all([
    el('rect', { ...at, class: gradeClass('fill', grade) }),
    paint && el('rect', { ...at, fill: paint }),
    el('path', { d: edge, class: gradeClass('edge', grade) }),
  ]);
}

/** A slanted gap: another edition from here on, still comparable. */
function cut(x: number, { y, height }: { y: number; height: number }): Markup {
  const line = (dx: number) => `M${tenth(x + dx + 2.5)} ${y - 2}l-5 ${height + 4}`;
  return all([
    el('path', { d: line(0), class: 'cut' }),
    el('path', { d: `${line(-2.5)}${line(2.5)}`, class: 'cut-edge' }),
  ]);
}

function letterMark(
  { segment: { grade } }: RibbonBand,
  { text, x }: NonNullable<RibbonBand['letter']>,
  { y, height }: { y: number; height: number },
): Markup {
  // A plain plate under the letter: texture behind letters is hard to read.
  const plate = { x: tenth(x - 2), y: y + 3, width: 13, height: height - 6 };
  return all([
    el('rect', { ...plate, class: grade ? gradeClass('fill', grade) : 'void' }),
    el(
      'text',
      {
        x,
        y: y + height / 2 + 4.5,
        'font-size': ribbonSize.letter,
        class: `${grade ? gradeClass('ink', grade) : 'text-soft'} strong`,
      },
      text,
    ),
  ]);
}

/** The textures that all ribbons of a page share, in an SVG that takes no room; of the class that gives them colours. */
export function ribbonDefs(id: string): string {
  return svg(0, 0, { class: 'chart absolute', 'aria-hidden': 'true' }, textureDefs(id)).markup;
}
