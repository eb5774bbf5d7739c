/** One judgement as a mark: its box, texture, label, uncertain beginning and break. */
import { dateInWords } from '@/lib/domain/dates';
import type { Box } from '@/lib/domain/geometry/boxes';
import { tenth } from '@/lib/domain/geometry/scale';
import { absenceLabels, gradeCode, gradeLooks } from '@/lib/domain/grades';
import type { Segment } from '@/lib/domain/trajectories';
import { gradeClass } from './style';
import { all, type Child, el, idOf, type Markup } from './svg';
import { texture, voidTexture } from './textures';

/** "Help and protection: good. Inspection ended 31 January 2025, published 18 March 2025. ILACS 2023." */
export function segmentInWords({ area, edition, grade, reason, end, published, crosses }: Segment): string {
  const what = grade
    ? gradeLooks[grade].label.toLowerCase()
    : reason
      ? absenceLabels[reason].toLowerCase()
      : '';
  const public_ = published ? `, published ${dateInWords(published)}` : '';
  const joined = crosses ? ` Joined across a change of edition, from ${crosses.shortLabel}.` : '';
  const when =
    edition.code === 'PRE_2013' ? `Dated ${dateInWords(end)}` : `Inspection ended ${dateInWords(end)}`;
  return `${area.label}: ${what}. ${when}${public_}. ${edition.shortLabel}.${joined}`;
}

/** A judgement with its data attributes in the words of the project's contracts. */
export function judgementMark(id: string, box: Box): Markup {
  const { segment, x, y, height } = box;
  const code = gradeCode(segment.grade, segment.reason);
  return el(
    'g',
    {
      'data-area': segment.area.area,
      'data-grade': code,
      'data-end': segment.end,
      'data-published': segment.published ?? '',
      'data-edition': segment.edition.code,
      'data-reason': segment.reason,
    },
    el('title', {}, segmentInWords(segment)),
    segment.grade ? graded(id, box, segment.grade) : absent(id, box),
    segment.crosses ? cut(x, y, height) : null,
    ...label(box),
  );
}

function graded(id: string, box: Box, grade: NonNullable<Segment['grade']>): Markup {
  const { x, right, certainFrom, solidTo } = box;
  const fades = solidTo < right;
  return all([
    certainFrom > x ? el('g', { opacity: 0.45 }, body(id, box, grade, x, certainFrom)) : null,
    body(id, box, grade, certainFrom, solidTo),
    fades ? el('g', { mask: `url(#${idOf(id, 'fade')})` }, body(id, box, grade, solidTo - 1, right)) : null,
    el('rect', {
      x: certainFrom,
      y: box.y,
      width: 1.5,
      height: box.height,
      class: gradeClass('edge', grade),
    }),
  ]);
}

function body(
  id: string,
  { y, height }: Box,
  grade: NonNullable<Segment['grade']>,
  x: number,
  right: number,
): Markup {
  const width = tenth(right - x);
  const paint = texture(id, grade);
  const edge = { x, width, height: 1.5, class: gradeClass('edge', grade) };
  return all([
    el('rect', { x, y, width, height, class: gradeClass('fill', grade) }),
    paint && el('rect', { x, y, width, height, fill: paint }),
    el('rect', { ...edge, y }),
    el('rect', { ...edge, y: tenth(y + height - 1.5) }),
  ]);
}

function absent(id: string, { x, right, y, height }: Box): Markup {
  const rect = { x, y, width: tenth(right - x), height };
  return all([
    el('rect', { ...rect, class: 'void' }),
    el('rect', { ...rect, fill: voidTexture(id) }),
    el('rect', { ...rect, class: 'void-edge' }),
  ]);
}

/** A slanted gap: one lane, and another edition from here on. */
function cut(x: number, y: number, height: number): Markup {
  const line = (dx: number) => `M${tenth(x + dx + 4)} ${y - 3}L${tenth(x + dx - 4)} ${y + height + 3}`;
  return all([
    el('path', { d: line(0), class: 'cut' }),
    el('path', { d: `${line(-3)}${line(3)}`, class: 'cut-edge' }),
  ]);
}

function label({ segment, y, height, label: { lines, size, x, width, small, beside } }: Box): Child[] {
  const step = size + 2;
  const block = lines.length * step + (small ? 16 : 0);
  const top = y + (height - block) / 2;
  const ink = segment.grade ? gradeClass('ink', segment.grade) : 'text-soft';
  const ground = segment.grade ? gradeClass('fill', segment.grade) : 'void';
  // A plain plate under the words: texture behind letters is hard to read.
  const plate = {
    x: tenth(x - 3),
    y: tenth(top - 1),
    width: tenth(width + 6),
    height: tenth(block + 2),
    rx: 2,
    class: ground,
  };
  return [
    el('rect', plate),
    ...lines.map((text, index) => {
      const baseline = tenth(top + index * step + size * 0.84);
      return el('text', { x, y: baseline, 'font-size': size, class: `${ink} strong` }, text);
    }),
    small
      ? el('text', { x, y: tenth(top + lines.length * step + 11), 'font-size': 12, class: ink }, small)
      : null,
    ...(beside?.lines ?? []).map((text, index, { length }) => {
      const baseline = tenth(y + height / 2 + 4.5 + (index - (length - 1) / 2) * 16);
      return el('text', { x: beside?.x, y: baseline, 'font-size': beside?.size, class: 'text halo' }, text);
    }),
  ];
}
