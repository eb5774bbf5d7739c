/** Stacked steps: from the layout to one string of SVG. */
import { type StackLayout, stackLabelSize } from '@/lib/domain/geometry/stack';
import { ground, headings } from './frame';
import { gradeClass } from './style';
import { el, type Markup, type Titled, titledSvg } from './svg';
import { texture, textureDefs } from './textures';

interface Look extends Titled {
  /** Code of the lane. */
  area: string;
}

/** A whole SVG, escaped; the tables of the page say the same. */
export function stackChart({ frame, bands, existing, ticks }: StackLayout, look: Look): string {
  const { id, area } = look;
  const [left, right] = frame.scale.range;
  return titledSvg(
    frame,
    look,
    textureDefs(id),
    ground(frame),
    ...ticks.flatMap(({ count, y }): Markup[] => [
      el('path', { d: `M${left} ${y}H${right}`, class: 'rule-soft' }),
      el(
        'text',
        { x: left - 6, y: y + 4.5, 'font-size': 13, 'text-anchor': 'end', class: 'text' },
        String(count),
      ),
    ]),
    ...bands.flatMap(({ grade, path }) => {
      const paint = texture(id, grade);
      return [
        el('path', { d: path, class: gradeClass('fill', grade), 'data-area': area, 'data-grade': grade }),
        paint && el('path', { d: path, fill: paint }),
      ];
    }),
    el('path', { d: existing, class: 'pole', fill: 'none' }),
    headings(frame),
    ...bands.map(({ grade, label }) =>
      label
        ? el(
            'text',
            {
              x: label.x,
              y: label.y,
              'font-size': stackLabelSize,
              class: label.inside ? `${gradeClass('ink', grade)} strong` : 'text strong',
            },
            label.text,
          )
        : null,
    ),
  ).markup;
}
