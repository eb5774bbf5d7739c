/** The chart of one authority's history: from its layout to one string of SVG. */
import type { Clock } from '@/lib/domain/clock';
import { type HistoryLayout, historyLayout } from '@/lib/domain/geometry/layout';
import { type Window, wholeWindow } from '@/lib/domain/geometry/window';
import type { AuthorityHistory } from '@/lib/domain/history';
import { chartDescription } from '@/lib/domain/sentences';
import { windowTitle } from '@/lib/domain/window-words';
import { flagMarks, ground, headings, laneNames, pauseLabel } from './frame';
import { key, keyOptions } from './key';
import { judgementMark } from './marks';
import { pointerAt } from './pointer';
import { el, idOf } from './svg';
import { textureDefs } from './textures';
import { trackMark } from './tracks';

export interface ChartOptions {
  /** Pixels; 1120 is the width of the page's column. */
  width?: number;
  /** Day of the data, YYYY-MM-DD. */
  asAt: string;
  /** Where the judgements stand: where the inspection ended, or where its report became public. */
  clock?: Clock;
  /** Years and judgement area; left out: all. */
  window?: Window;
  /** Day of the one thing that the drawing is about, as exact as the source gives it: it has a pointer. */
  pointer?: string | null;
  /** What its names begin with where a page draws the history twice. */
  id?: string;
}

/** A whole SVG, escaped and without style attributes, that says what the history's tables say. */
export function historyChart(
  history: AuthorityHistory,
  { width = 1120, asAt, clock, window = wholeWindow, pointer = null, id: prefix = 'chart' }: ChartOptions,
): string {
  const id = idOf(prefix, history.authority.slug);
  const title = windowTitle(history, window);
  const layout = historyLayout(history, { width, asAt, clock, window });
  const legend = key(id, width, layout.height + 4, keyOptions(layout));
  const height = layout.height + legend.height;
  const drawing = el(
    'g',
    {},
    ground(layout),
    headings(layout),
    // Under the marks and their words, which must be readable.
    pointer && pointerAt(layout, pointer),
    ...layout.groups.map((group) => laneNames(id, group)),
    flagMarks(layout.flags, layout.groups[0]),
    ...layout.groups.flatMap(({ rows }) =>
      rows.flatMap(({ boxes }) => boxes.map((box) => judgementMark(id, box))),
    ),
    pauseLabel(layout),
    ...layout.tracks.map((track) => trackMark(id, track)),
    legend.mark,
  );
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width,
      height: Math.ceil(height),
      class: 'chart',
      ...scaleData(layout),
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
    },
    el('title', { id: `${id}-title` }, title),
    el('desc', { id: `${id}-desc` }, chartDescription(history, clock)),
    textureDefs(id),
    drawing,
  ).markup;
}

/** The time axis for what enhances the chart in the browser: days as in `dayNumber`, the rest in units of the view box. */
function scaleData({ scale, plot }: HistoryLayout) {
  return {
    'data-domain': scale.domain.join(' '),
    'data-range': scale.range.join(' '),
    'data-bottom': plot.bottom,
  };
}
