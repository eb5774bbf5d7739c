/** The chart of one authority's history: from its layout to one string of SVG. */
import type { Clock } from '@/lib/domain/clock';
import { dateInWords } from '@/lib/domain/dates';
import { type HistoryLayout, historyLayout } from '@/lib/domain/geometry/layout';
import { type Window, wholeWindow } from '@/lib/domain/geometry/window';
import type { AuthorityHistory } from '@/lib/domain/history';
import { chartDescription } from '@/lib/domain/sentences';
import { windowTitle } from '@/lib/domain/window-words';
import { flagMarks, ground, headings, laneNames, pauseLabel } from './frame';
import { key, keyOptions } from './key';
import { judgementMark } from './marks';
import { standaloneStyles } from './style';
import { el, idOf, type Markup, stylesheet } from './svg';
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
  /** A file of its own carries its style sheet, title and source; in the page the caption says these. */
  standalone?: boolean;
  /** What its names begin with where a page draws the history twice. */
  id?: string;
}

/** A whole SVG, escaped and without style attributes, that says what the history's tables say. */
export function historyChart(
  history: AuthorityHistory,
  { width = 1120, asAt, clock, window = wholeWindow, standalone = false, id: prefix = 'chart' }: ChartOptions,
): string {
  const id = idOf(prefix, history.authority.slug);
  const title = windowTitle(history, window);
  const layout = historyLayout(history, { width, asAt, clock, window });
  const head = standalone ? 64 : 0;
  const legend = key(id, width, layout.height + 4, keyOptions(layout));
  const height = layout.height + legend.height + head + (standalone ? 26 : 0);
  const drawing = el(
    'g',
    head ? { transform: `translate(0 ${head})` } : {},
    ground(layout),
    headings(layout),
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
    standalone ? stylesheet(standaloneStyles()) : null,
    textureDefs(id),
    ...(standalone ? words(history, { title, width, height, asAt, clock }) : []),
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

interface Words {
  title: string;
  width: number;
  height: number;
  asAt: string;
  clock?: Clock;
}

function words(history: AuthorityHistory, { title, width, height, asAt, clock }: Words): Markup[] {
  const source = `Source: Ofsted inspection reports (Open Government Licence v3.0) and the sources named on the page. Data as at ${dateInWords(asAt)}. Gradeline, unofficial.`;
  return [
    el('rect', { width, height, class: 'paper' }),
    el('text', { x: 0, y: 26, 'font-size': 22, class: 'text strong' }, title),
    el('text', { x: 0, y: 48, 'font-size': 14, class: 'text-soft' }, chartDescription(history, clock)),
    el('text', { x: 0, y: height - 8, 'font-size': 13, class: 'text-soft' }, source),
  ];
}
