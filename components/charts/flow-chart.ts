/** The flow picture: from the layout to one string of SVG. */
import { type FlowBar, type FlowLayout, flowText } from '@/lib/domain/geometry/flow';
import { gradeLooks } from '@/lib/domain/grades';
import { gradeClass } from './style';
import { all, el, type Markup, type Titled, titledSvg } from './svg';
import { texture, textureDefs } from './textures';

interface Look extends Titled {
  /** Code of the lane. */
  area: string;
  /** Whole words beside the bars; else letters. */
  words: boolean;
}

/** A whole SVG, escaped; the table of the page says the same. */
export function flowChart(flow: FlowLayout, look: Look): string {
  const { id, area, words } = look;
  const [left, right] = [flow.before[0], flow.after[0]];
  const head = (x: number, anchor: string, text: string) =>
    el('text', { x, y: 14, 'font-size': flowText, 'text-anchor': anchor, class: 'text-soft' }, text);
  return titledSvg(
    flow,
    look,
    textureDefs(id),
    head(
      (left?.x ?? 0) + (words ? flow.barWidth : 0),
      words ? 'end' : 'start',
      words ? 'One judgement' : 'Before',
    ),
    head(
      (right?.x ?? flow.width) + (words ? 0 : flow.barWidth),
      words ? 'start' : 'end',
      words ? 'The next comparable one' : 'Next',
    ),
    ...flow.bands.map(({ from, to, count, path }) =>
      el(
        'g',
        { 'data-area': area, 'data-from': from, 'data-to': to, 'data-count': count },
        el('path', { d: path, class: gradeClass('fill', from), opacity: 0.5 }),
        el('path', { d: path, class: 'flow-edge' }),
      ),
    ),
    ...flow.bands.map(({ from, count, label }) =>
      label
        ? el(
            'text',
            { ...label, 'font-size': flowText, 'text-anchor': 'end', class: 'text strong halo' },
            `${gradeLooks[from].letter} ${count}`,
          )
        : null,
    ),
    ...flow.before.map((bar) => barMark(bar, { id, flow, words, side: 'before' })),
    ...flow.after.map((bar) => barMark(bar, { id, flow, words, side: 'after' })),
  ).markup;
}

function barMark(
  { grade, count, x, y, height }: FlowBar,
  { id, flow, words, side }: { id: string; flow: FlowLayout; words: boolean; side: 'before' | 'after' },
): Markup | null {
  if (count === 0) return null;
  const box = { x, y, width: flow.barWidth, height };
  const paint = texture(id, grade);
  const beside = side === 'before' ? x - 8 : x + flow.barWidth + 8;
  const text = words ? `${gradeLooks[grade].short} ${count}` : `${gradeLooks[grade].letter} ${count}`;
  return all([
    el('rect', { ...box, class: gradeClass('fill', grade) }),
    paint && el('rect', { ...box, fill: paint }),
    el('rect', { ...box, class: 'flow-edge' }),
    el(
      'text',
      {
        x: beside,
        y: y + height / 2 + 4.5,
        'font-size': flowText,
        'text-anchor': side === 'before' ? 'end' : 'start',
        class: 'text strong',
      },
      text,
    ),
  ]);
}
