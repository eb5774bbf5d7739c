/** How to read the marks that are not labelled where they stand: one line under the chart, wrapped to its width. */
import { pauseInWords } from '@/lib/domain/pause';
import type { Box } from '@/lib/domain/geometry/boxes';
import { type Grade, gradeLooks } from '@/lib/domain/grades';
import type { HistoryLayout } from '@/lib/domain/geometry/layout';
import { textWidth } from '@/lib/domain/text-width';
import { gradeClass } from './style';
import { all, el, idOf, type Markup } from './svg';
import { texture, voidTexture } from './textures';

/** Which marks the chart draws: the key explains no other. */
export interface KeyOptions {
  /** A judgement joined to one of another edition. */
  cuts: boolean;
  fades: boolean;
  /** A judgement that begins pale, since its date is not exact. */
  pale: boolean;
  /** Hatching of any kind. */
  void: boolean;
  /** Visits whose days are known, and others. */
  exact: boolean;
  inexact: boolean;
  /** Whether a visit raised an area for priority action. */
  raised: boolean;
  /** Single steps of an intervention, and whether the day of one of them is not known. */
  steps: 'none' | 'exact' | 'inexact';
  /** Grades of which a letter stands alone, best first, and whether a box over two lanes does not say so in words. */
  letters: Grade[];
  shared: boolean;
  /** Whether the shading of March 2020 to June 2021 has no label in the chart. */
  paused: boolean;
}

/** What of it a layout holds. */
export function keyOptions({ groups, tracks, pause }: HistoryLayout): KeyOptions {
  const rows = groups.flatMap((group) => group.rows);
  const boxes = rows.flatMap((row) => row.boxes);
  const graded = boxes.filter(({ segment }) => segment.grade !== null);
  const visits = tracks.flatMap((track) =>
    track.kind === 'visits' ? track.points.map(({ item }) => item) : [],
  );
  const steps = tracks.flatMap((track) =>
    track.kind === 'bars' ? track.points.map(({ item }) => item.event.date) : [],
  );
  const dated = steps.every((date) => date.length === 10) ? 'exact' : 'inexact';
  return {
    cuts: boxes.some(({ segment }) => segment.crosses !== null),
    fades: graded.some(({ solidTo, right }) => solidTo < right),
    pale: graded.some(({ certainFrom, x }) => certainFrom > x),
    void: graded.length < boxes.length || rows.some(({ outOfUse }) => outOfUse !== null),
    exact: visits.some(({ exact }) => exact),
    inexact: visits.some(({ exact }) => !exact),
    raised: visits.some(({ visit }) => visit.priorityAction === 'yes'),
    steps: steps.length === 0 ? 'none' : dated,
    letters: gradeOrder.filter((grade) => graded.some((box) => box.segment.grade === grade && isLetter(box))),
    shared: graded.some((box) => box.segment.area.spanLane !== null && !saysBoth(box)),
    paused: pause !== null && pause.labelY === null,
  };
}

/** Whether a box bears the letter of its grade and no words inside or beside it. */
const isLetter = ({ label }: Box): boolean => label.lines.join('').length === 1 && label.beside === null;

/** Whether a box over two lanes says in words that it is one judgement. */
const saysBoth = ({ label }: Box): boolean => label.small !== null || (label.beside?.lines.length ?? 0) > 1;

const gradeOrder = Object.keys(gradeLooks).filter((grade): grade is Grade => grade in gradeLooks);

interface Item {
  text: string;
  draw(x: number, y: number): Markup;
}

const size = 13;
const swatch = 34;
const rowHeight = 24;

function items(id: string, shown: KeyOptions): Item[] {
  const box = (x: number, y: number, width: number) => ({ x, y, width, height: 14 });
  const good = (x: number, y: number, width: number) => {
    const edge = { x, width, height: 1.5, class: gradeClass('edge', 'good') };
    return all([
      el('rect', { ...box(x, y, width), class: gradeClass('fill', 'good') }),
      el('rect', { ...box(x, y, width), fill: texture(id, 'good') }),
      el('rect', { ...box(x, y, 1.5), class: edge.class }),
      el('rect', { ...edge, y }),
      el('rect', { ...edge, y: y + 12.5 }),
    ]);
  };
  const item = (draws: boolean, text: string, draw: Item['draw']): Item[] => (draws ? [{ text, draw }] : []);
  const stepWords = 'a step: announced, revised, appointed';
  const lettered = (grade: Grade): Item => ({
    text: gradeLooks[grade].short,
    draw: (x, y) =>
      all([
        el('rect', { x, y: y - 1, width: 18, height: 16, class: gradeClass('fill', grade) }),
        el(
          'text',
          {
            x: x + 9,
            y: y + 11.5,
            'font-size': size,
            'text-anchor': 'middle',
            class: `${gradeClass('ink', grade)} strong`,
          },
          gradeLooks[grade].letter,
        ),
      ]),
  });
  return [
    ...shown.letters.map(lettered),
    ...item(shown.shared, 'over two lanes: one judgement for both', (x, y) =>
      el('rect', { x: x + 5, y: y - 3, width: 14, height: 20, class: gradeClass('fill', 'good') }),
    ),
    ...item(shown.cuts, 'the framework edition changes, still comparable', (x, y) =>
      all([
        good(x, y, 28),
        el('path', { d: `M${x + 17} ${y - 2}l-6 18`, class: 'cut' }),
        el('path', { d: `M${x + 14} ${y - 2}l-6 18M${x + 20} ${y - 2}l-6 18`, class: 'cut-edge' }),
      ]),
    ),
    ...item(shown.fades, 'fades: no later comparable judgement, or the question changed', (x, y) =>
      el('g', { mask: `url(#${idOf(id, 'fade')})` }, good(x, y, 28)),
    ),
    ...item(shown.pale, 'paler: the exact date is not known', (x, y) =>
      all([el('g', { opacity: 0.45 }, good(x, y, 14)), good(x + 14, y, 14)]),
    ),
    ...item(shown.void, 'no grade', (x, y) =>
      all([
        el('rect', { ...box(x, y, 28), fill: voidTexture(id) }),
        el('rect', { ...box(x, y, 28), class: 'void-edge' }),
      ]),
    ),
    ...item(shown.exact, 'visit, days known', (x, y) => diamond(x + 14, y + 7, 'solid')),
    ...item(shown.inexact, 'visit, only month or year known', (x, y) => diamond(x + 14, y + 7, 'open')),
    ...item(shown.raised, 'raised at least one area for priority action', (x, y) =>
      all([diamond(x + 14, y + 7, 'solid'), el('circle', { cx: x + 14, cy: y + 7, r: 9.5, class: 'pole' })]),
    ),
    ...item(
      shown.steps !== 'none',
      shown.steps === 'exact' ? stepWords : `${stepWords}; open where the day is not known`,
      (x, y) => circles(x, y + 7, shown.steps),
    ),
    ...item(shown.paused, `no graded inspections, ${pauseInWords}`, (x, y) =>
      el('rect', { ...box(x, y, 28), class: 'pause' }),
    ),
  ];
}

/** A filled circle; beside it an open one where the chart has such. */
function circles(x: number, y: number, steps: KeyOptions['steps']): Markup {
  const circle = (cx: number, look: string) => el('circle', { cx, cy: y, r: 4.5, class: look });
  return steps === 'exact' ? circle(x + 14, 'solid') : all([circle(x + 8, 'solid'), circle(x + 21, 'open')]);
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
