/** A pointer to the one inspection, visit or event that a drawing of a whole history is about. */
import { tenth } from '@/lib/domain/geometry/scale';
import { dayNumber, earliestDay, latestDay } from '@/lib/domain/dates';
import { bandsHeight, type HistoryLayout } from '@/lib/domain/geometry/layout';
import { all, el, type Markup } from './svg';

/** A line through all lanes with its head under the axis, in the middle of a month or year. Nothing outside of what is drawn. */
export function pointerAt({ scale, plot }: HistoryLayout, date: string): Markup | null {
  const [from, to] = [dayNumber(earliestDay(date)), dayNumber(latestDay(date))];
  if (to < scale.domain[0] || from > scale.domain[1]) return null;
  const middle = (Math.max(from, scale.domain[0]) + Math.min(to, scale.domain[1])) / 2;
  const x = tenth(scale.x(middle));
  const [top, bottom] = [bandsHeight - 4, plot.bottom];
  return all([
    el('path', { d: `M${x} ${top}V${bottom}`, class: 'halo' }),
    el('path', { d: `M${x} ${top}V${bottom}`, class: 'pointer' }),
    el('path', { d: `M${x} ${bottom - 4}l-7 12h14Z`, class: 'solid' }),
  ]);
}
