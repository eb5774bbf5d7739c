/** The preview picture of the site, or of many authorities: one judgement of each as a thin line. */
import { tenth } from '@/lib/domain/geometry/scale';
import { dayOf } from '@/lib/domain/dates';
import { existsOn } from '@/lib/domain/existence';
import type { Framework } from '@/lib/domain/framework';
import { ribbonFrom, ribbonLayout, ribbonScale } from '@/lib/domain/geometry/ribbon';
import { type Grade, gradeLooks } from '@/lib/domain/grades';
import type { AuthorityOverview, Overview } from '@/lib/domain/overview';
import { textWidth } from '@/lib/domain/text-width';
import { drawingWidth, previewCard, type PreviewWords, type Room } from './preview-card';
import { gradeClass } from './style';
import { all, el, idOf, type Markup } from './svg';
import { texture } from './textures';

const columns = 3;
const columnGap = 28;
export const keyHeight = 54;
const axisHeight = 26;
const shownGrades = ['outstanding', 'good', 'requires_improvement', 'inadequate'] as const;
const id = 'preview';
const fadeId = (grade: Grade) => idOf(id, 'thin', grade);

/** What the lines are, for the subtitle of every picture that holds them. */
export const linesInWords = (count: number): string =>
  `Each line: the overall judgement of one of ${count} authorities since November 2013, in alphabetical order.`;

/** Authorities that exist on the day of the data, by name: no order of merit. */
export function allPreview({ framework, authorities }: Overview, words: PreviewWords): string {
  const present = authorities.filter(({ authority }) => existsOn(authority, words.asAt));
  const subtitle = linesInWords(present.length);
  return linesPreview(present, { ...words, framework, subtitle, lane: 'overall' });
}

interface LinesPreview extends PreviewWords {
  framework: Framework;
  subtitle: string;
  /** Code of the lane. */
  lane: string;
}

/** A line for each of them, in the order given. */
export function linesPreview(present: readonly AuthorityOverview[], words: LinesPreview): string {
  const { asAt, framework, subtitle, lane } = words;
  return previewCard(id, words, (room) => {
    const perColumn = Math.ceil(present.length / columns);
    const width = (drawingWidth - columnGap * (columns - 1)) / columns;
    const step = (room.height - keyHeight - axisHeight) / Math.max(perColumn, 1);
    const marks = [
      fades(),
      ...gradeKey(room),
      ...yearsUnder(present.length > 0 ? [0, 1, 2] : [], room, width, asAt),
      ...present.map(({ authority, inspections }, index) => {
        const x = room.x + Math.floor(index / perColumn) * (width + columnGap);
        const y = room.y + keyHeight + (index % perColumn) * step;
        const { validFrom, validTo } = authority;
        const ribbon = ribbonLayout(
          { framework, inspections, earlier: [] },
          { lane, from: ribbonFrom, asAt, width, height: step, validFrom, validTo },
        );
        return line(ribbon, x, y, step * 0.78);
      }),
    ];
    return { subtitle, marks };
  });
}

function line(
  { bands, life }: ReturnType<typeof ribbonLayout>,
  x: number,
  y: number,
  height: number,
): Markup {
  const at = { y: tenth(y), height: tenth(height) };
  const rule = `M${tenth(x + life.x)} ${tenth(y + height / 2)}H${tenth(x + life.right)}`;
  return all([
    el('path', { d: rule, class: 'rule-soft' }),
    ...bands.flatMap(({ segment: { grade }, x: from, right, solidTo }) => {
      const solid = { x: tenth(x + from), width: tenth(solidTo - from), ...at };
      const rest = { x: tenth(x + solidTo - 0.3), width: tenth(right - solidTo + 0.3), ...at };
      if (!grade) return [];
      return [
        el('rect', { ...solid, class: gradeClass('fill', grade) }),
        right > solidTo ? el('rect', { ...rest, fill: `url(#${fadeId(grade)})` }) : null,
      ];
    }),
  ]);
}

/** A gradient for each grade: a mask for each of some 150 lines would be slow. */
function fades(): Markup {
  return el(
    'defs',
    {},
    ...shownGrades.map((grade) =>
      el(
        'linearGradient',
        { id: fadeId(grade) },
        el('stop', { offset: 0, 'stop-color': gradeLooks[grade].light.fill }),
        el('stop', { offset: 1, 'stop-color': gradeLooks[grade].light.fill, 'stop-opacity': 0.08 }),
      ),
    ),
  );
}

/** A few years under each column. */
function yearsUnder(columnsDrawn: number[], { x, y, height }: Room, width: number, asAt: string): Markup[] {
  const scale = ribbonScale({ lane: 'overall', from: ribbonFrom, asAt, width });
  return columnsDrawn.flatMap((column) =>
    scale.ticks
      .filter(({ day }) => Number(dayOf(day).slice(0, 4)) % 3 === 2)
      .map(({ day, x: at }) => {
        const left = tenth(x + column * (width + columnGap) + at);
        return all([
          el('path', { d: `M${left} ${y + keyHeight - 4}V${y + height - 20}`, class: 'rule-soft' }),
          el(
            'text',
            { x: left, y: y + height - 2, 'font-size': 19, 'text-anchor': 'middle', class: 'text-soft' },
            dayOf(day).slice(0, 4),
          ),
        ]);
      }),
  );
}

/** The four grades on a line at the top of the room, `keyHeight` high. */
export function gradeKey({ x: left, y }: Room): Markup[] {
  const size = 23;
  let x = left;
  return shownGrades.map((grade) => {
    const { short: label } = gradeLooks[grade];
    const box = { x, y: y + 2, width: 40, height: 24 };
    const mark = all([
      el('rect', { ...box, class: gradeClass('fill', grade) }),
      texture(id, grade) && el('rect', { ...box, fill: texture(id, grade) }),
      el('text', { x: x + 50, y: y + 22, 'font-size': size, class: 'text' }, label),
    ]);
    x = Math.round(x + 50 + textWidth(label, size) + 34);
    return mark;
  });
}
