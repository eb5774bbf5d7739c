/** How to read the marks of a drawing that stands alone: grades, signs without a grade, and other marks, in lines. */
import { type Sign, signs as signWords } from '@/lib/domain/geometry/signs';
import { type Grade, gradeLooks } from '@/lib/domain/grades';
import { countedGrades } from '@/lib/domain/held';
import { textWidth, wrap } from '@/lib/domain/text-width';
import { signPicture } from './ribbon-key';
import { gradeClass } from './style';
import { all, el, type Markup, placed } from './svg';
import { texture, voidTexture } from './textures';

interface Item {
  text: string;
  /** Drawn with its top left corner at nought, 34 wide and 18 high. */
  mark: Markup;
}

const size = 14;
const [swatch, step, lineStep] = [42, 26, 18];

function gradeItem(id: string, grade: Grade): Item {
  const { letter, short } = gradeLooks[grade];
  const box = { x: 0, y: 0, width: 34, height: 18 };
  const paint = texture(id, grade);
  const mark = all([
    el('rect', { ...box, class: gradeClass('edge', grade) }),
    el('rect', { x: 1, y: 1, width: 32, height: 16, class: gradeClass('fill', grade) }),
    paint && el('rect', { x: 1, y: 1, width: 32, height: 16, fill: paint }),
    el('rect', { x: 10, y: 2, width: 14, height: 14, class: gradeClass('fill', grade) }),
    el(
      'text',
      { x: 17, y: 14, 'font-size': 13, 'text-anchor': 'middle', class: `${gradeClass('ink', grade)} strong` },
      letter,
    ),
  ]);
  return { text: short, mark };
}

/** A sign on a tile without a grade. @param hatched whether the tile is hatched */
export const signItem = (id: string, sign: string, text: string, hatched: boolean): Item => ({
  text,
  mark: all([
    el('rect', { x: 0.5, y: 0.5, width: 33, height: 17, class: 'void' }),
    hatched ? el('rect', { x: 14, y: 1, width: 19, height: 16, fill: voidTexture(id) }) : null,
    el('rect', { x: 0.5, y: 0.5, width: 33, height: 17, class: 'void-edge' }),
    el('text', { x: 5, y: 14, 'font-size': 13, class: 'text strong' }, sign),
  ]),
});

/**
 * The four grades since November 2013 on a line of their own, then the signs, wrapped to the width.
 * @param id of the textures
 */
export function sheetKey(
  id: string,
  width: number,
  signs: readonly Sign[],
  more: readonly Item[] = [],
): { mark: Markup; height: number } {
  const marks: Markup[] = [];
  let [x, y] = [0, 0];
  const add = ({ text, mark }: Item) => {
    const lines = wrap(text, size, width - swatch, 3) ?? [text];
    const needs = swatch + Math.max(...lines.map((line) => textWidth(line, size))) + 26;
    if (x > 0 && x + needs > width) [x, y] = [0, y + step];
    marks.push(
      el('g', { transform: `translate(${x} ${y})` }, mark),
      ...lines.map((line, index) =>
        el(
          'text',
          { x: x + swatch, y: y + 14 + index * lineStep, 'font-size': size, class: 'text-soft' },
          line,
        ),
      ),
    );
    x += Math.round(needs);
    if (lines.length > 1) [x, y] = [width, y + (lines.length - 1) * lineStep];
  };
  countedGrades.map((grade) => gradeItem(id, grade)).forEach(add);
  const others = [
    ...signs.map((sign) => ({ text: signWords[sign], mark: placed(signPicture(id, sign), 0, 0) })),
    ...more,
  ];
  if (others.length > 0) [x, y] = [0, y + step];
  others.forEach(add);
  return { mark: all(marks), height: y + step };
}
