/** Steps of full inspections, solid, and of recorded visits on top, hatched: from the layout to one string of SVG. */
import { type LoadLayout, loadSizes } from '@/lib/domain/geometry/load';
import { ground, headings } from './frame';
import { all, el, type Markup, type Titled, titledSvg } from './svg';
import { partDefs, partTexture } from './textures';

type Layer = LoadLayout['key'][number]['layer'];

/** A whole SVG, escaped; the table and the words beside it say the same. */
export function loadChart(layout: LoadLayout, look: Titled): string {
  const { id } = look;
  const { frame, ticks, key, labels } = layout;
  const [left, right] = frame.scale.range;
  return titledSvg(
    frame,
    look,
    partDefs(id),
    ground(frame),
    ...ticks.flatMap(({ count, y }): Markup[] => [
      el('path', { d: `M${left} ${y}H${right}`, class: 'rule-soft' }),
      el(
        'text',
        { x: left - 6, y: y + 4.5, 'font-size': loadSizes.label, 'text-anchor': 'end', class: 'text' },
        String(count),
      ),
    ]),
    ...(['full', 'visits'] as const).map((layer) => filled(id, layer, layout[layer])),
    headings(frame),
    ...key.map(({ layer, text, x, y }) => {
      const [top, side] = [y - 12, loadSizes.swatch];
      return all([
        filled(id, layer, `M${x} ${top}h${side}v14h-${side}Z`, false),
        el('text', { x: x + side + 8, y, 'font-size': loadSizes.label, class: 'text strong halo' }, text),
      ]);
    }),
    ...labels.map(({ text, x, y }) =>
      el(
        'text',
        { x, y, 'font-size': loadSizes.label, 'text-anchor': 'middle', class: 'text strong halo' },
        text,
      ),
    ),
  ).markup;
}

/** Solid, or hatched in an outline on the colour of the paper. @param marked whether it is the layer and not its key */
function filled(id: string, layer: Layer, d: string, marked = true): Markup | null {
  if (d === '') return null;
  const data = { d, 'data-layer': marked ? layer : null };
  if (layer === 'full') return el('path', { ...data, class: 'load' });
  return all([
    el('path', { ...data, class: 'void' }),
    el('path', { d, fill: partTexture(id) }),
    el('path', { d, class: 'pole' }),
  ]);
}
