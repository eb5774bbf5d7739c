/** The curve of the share found better: from the layout to one string of SVG. */
import { type CurveLayout, curveText } from '@/lib/domain/geometry/curve';
import { el, type Markup, type Titled, titledSvg } from './svg';

/** A whole SVG, escaped; the table of the page says the same. */
export function curveChart(curve: CurveLayout, look: Titled): string {
  const { plot, years, shares, half, end } = curve;
  const text = (x: number, y: number, words: string, rest: Record<string, string> = {}): Markup =>
    el('text', { x, y, 'font-size': curveText, class: 'text', ...rest }, words);
  const middle = { 'text-anchor': 'middle' };
  const wide = curve.width >= 500;
  return titledSvg(
    curve,
    look,
    ...shares.flatMap(({ share, y }) => [
      el('path', { d: `M${plot.left} ${y}H${plot.right}`, class: 'rule-soft' }),
      text(plot.left - 6, y + 4.5, `${share * 100}%`, { 'text-anchor': 'end' }),
    ]),
    curve.band ? el('path', { d: curve.band, class: 'band-sample' }) : null,
    half && el('path', { d: `M${plot.left} ${half.y}H${half.x}V${plot.bottom}`, class: 'void-edge' }),
    el('path', { d: curve.line, class: 'curve' }),
    el('path', { d: `M${plot.left} ${plot.bottom}H${plot.right}`, class: 'rule' }),
    text(Math.min(end.x, plot.right) - 4, Math.max(end.y - 10, plot.top + 10), 'found better', {
      'text-anchor': 'end',
      class: 'text strong halo',
    }),
    curve.band
      ? text(plot.left + 4, plot.top + 16, 'grey band: if these were a sample', { class: 'text-soft halo' })
      : null,
    ...years.flatMap(({ year, x, atRisk }, index) => [
      el('path', { d: `M${x} ${plot.bottom}v5`, class: 'rule' }),
      text(x, plot.bottom + 20, index === 1 ? `${year} year` : String(year), middle),
      text(x, plot.bottom + 60, String(atRisk), middle),
    ]),
    text(
      0,
      plot.bottom + 36,
      wide ? 'Still inadequate and watched for so long:' : 'Inadequate and watched so long:',
      {
        class: 'text-soft',
      },
    ),
  ).markup;
}
