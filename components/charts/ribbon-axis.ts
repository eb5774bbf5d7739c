/** The years of ribbons: as wide as the ribbons are, with letters of one size at every width. */
import type { TimeScale } from '@/lib/domain/geometry/scale';
import { el, idOf, svg } from './svg';

/** Id of the years in the page, for `ribbonAxis`. */
const yearsId = (id: string) => idOf(id, 'years');

/**
 * The years of a column of ribbons, once for the page. Places are shares of the width: letters keep their size.
 * The class stands on the group itself: a use of it knows nothing of what is around the original.
 */
export function ribbonYears(id: string, { ticks, range }: TimeScale, width: number): string {
  const share = (x: number) => `${Math.round((x / width) * 1000) / 10}%`;
  const years = ticks.flatMap(({ x, label }) => [
    el('line', { x1: share(x), x2: share(x), y1: 0, y2: 5, class: 'rule' }),
    label &&
      el(
        'text',
        { x: share(label.x), y: 16, 'font-size': 12, 'text-anchor': 'middle', class: 'text-soft' },
        label.text,
      ),
  ]);
  const line = el('line', { x1: share(range[0]), x2: share(range[1]), y1: 0.5, y2: 0.5, class: 'rule' });
  return svg(
    0,
    0,
    { class: 'chart absolute', 'aria-hidden': 'true' },
    el('defs', {}, el('g', { id: yearsId(id), class: 'chart' }, line, ...years)),
  ).markup;
}

/** The years for ribbons of one width: as wide as they are, however wide that is. */
export function ribbonAxis(id: string): string {
  const look = { class: 'chart', width: '100%', height: 20, 'aria-hidden': 'true' };
  return el('svg', { xmlns: 'http://www.w3.org/2000/svg', ...look }, el('use', { href: `#${yearsId(id)}` }))
    .markup;
}
