/** The tracks under the lanes: diamonds for visits, bars for periods, circles for single steps. */
import { tenth } from '@/lib/domain/geometry/scale';
import { dateInWords } from '@/lib/domain/dates';
import { barLabelSize } from '@/lib/domain/geometry/bars';
import { type ClusterLabel, clusterLabelSize, type PlacedPoint } from '@/lib/domain/geometry/clusters';
import {
  barRowsOf,
  type BarTrack,
  rowsOf,
  type Track,
  trackMetrics,
  type VisitTrack,
} from '@/lib/domain/geometry/tracks';
import type { PointMark, VisitMark } from '@/lib/domain/tracks';
import { visitDateInWords } from '@/lib/domain/tracks';
import { el, idOf, type Markup } from './svg';

const { pointRow, label: labelRow, barRow, bar: barHeight } = trackMetrics;

/** A track with its name in the label column. */
export function trackMark(id: string, track: Track): Markup {
  return el(
    'g',
    {},
    el('text', { x: 0, y: track.y + 14, 'font-size': 15, class: 'text strong' }, track.name),
    track.small && el('text', { x: 0, y: track.y + 31, 'font-size': 12.5, class: 'text-soft' }, track.small),
    ...(track.kind === 'visits' ? visits(track) : bars(id, track)),
  );
}

function visits({ points, labels, y }: VisitTrack): Markup[] {
  const rows = rowsOf(points);
  return [
    ...points.map((point) => visitMark(point, y + point.row * pointRow + pointRow / 2)),
    ...labels.map((label) => clusterLabel(label, y + rows * pointRow + labelRow - 5)),
  ];
}

function visitMark({ item, x, whisker }: PlacedPoint<VisitMark>, y: number): Markup {
  const { visit, exact } = item;
  const when = visitDateInWords(visit) ?? 'date not known';
  const priority = visit.priorityAction === 'yes' ? '. Area for priority action' : '';
  return el(
    'g',
    {},
    el('title', {}, `${visit.kind.label}, ${when}${visit.topic ? `: ${visit.topic}` : ''}${priority}`),
    whisker &&
      el('path', {
        d: `M${whisker[0]} ${y}H${whisker[1]}M${whisker[0]} ${y - 3}v6M${whisker[1]} ${y - 3}v6`,
        class: 'rule',
      }),
    el('path', { d: `M${x} ${y - 6.5}l6.5 6.5l-6.5 6.5l-6.5 -6.5Z`, class: exact ? 'solid' : 'open' }),
    visit.priorityAction === 'yes' ? el('circle', { cx: x, cy: y, r: 9.5, class: 'pole' }) : null,
  );
}

function bars(id: string, { bars: periods, look, points, labels, y }: BarTrack): Markup[] {
  const below = y + barRowsOf(periods) * barRow;
  const rows = rowsOf(points);
  return [
    ...periods.map(({ x, right, open, row, label }) => {
      const top = y + row * barRow;
      const rect = el('rect', {
        x,
        y: top,
        width: tenth(right - x),
        height: barHeight,
        class: `bar-${look}`,
      });
      return el(
        'g',
        {},
        el('title', {}, label.text),
        open ? el('g', { mask: `url(#${idOf(id, 'fade')})` }, rect) : rect,
        el(
          'text',
          {
            x: label.x,
            y: top + (label.below ? barRow : 0) + barHeight / 2 + 4.5,
            'font-size': barLabelSize,
            'text-anchor': label.anchor,
            class: label.inside ? `bar-${look}-ink` : 'text halo',
          },
          label.text,
        ),
      );
    }),
    ...points.map((point) => stepMark(point, below + point.row * pointRow + pointRow / 2)),
    ...labels.map((label) => clusterLabel(label, below + rows * pointRow + labelRow - 5)),
  ];
}

function stepMark({ item: { event }, x, whisker }: PlacedPoint<PointMark>, y: number): Markup {
  return el(
    'g',
    {},
    el('title', {}, `${event.kind.label}, ${dateInWords(event.date)}: ${event.title}`),
    whisker && el('path', { d: `M${whisker[0]} ${y}H${whisker[1]}`, class: 'rule' }),
    el('circle', { cx: x, cy: y, r: 4.5, class: event.date.length === 10 ? 'solid' : 'open' }),
  );
}

function clusterLabel({ text, x, anchor }: ClusterLabel, y: number): Markup {
  return el(
    'text',
    { x, y, 'font-size': clusterLabelSize, 'text-anchor': anchor, class: 'text-soft halo' },
    text,
  );
}
