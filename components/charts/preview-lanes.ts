/** Lanes in a preview picture, drawn with the marks of the page's own charts. */
import { tenth } from '@/lib/domain/geometry/scale';
import { dayNumber, earliestDay, latestDay } from '@/lib/domain/dates';
import { absenceShort } from '@/lib/domain/grades';
import type { PreviewLayout } from '@/lib/domain/geometry/preview';
import { textWidth } from '@/lib/domain/text-width';
import { ground, laneNames } from './frame';
import { judgementMark } from './marks';
import { all, el, type Markup } from './svg';

/** The drawing at its place; `id` is that of the textures. @param under a mark under those of the lanes, in units of the drawing */
export function previewLanes(
  id: string,
  { unit, frame, names, begins }: PreviewLayout,
  x: number,
  y: number,
  under: Markup | null = null,
): Markup {
  const up = frame.plot.top * unit;
  return el(
    'g',
    { transform: `translate(${x} ${Math.round(y - up)}) scale(${Math.round(unit * 1000) / 1000})` },
    ground(frame),
    ...editionNames(frame),
    ...years(frame),
    under,
    ...frame.groups.flatMap((group) => [
      // The hatching of lanes that are judged no more; their names stand in `names`.
      laneNames(id, { ...group, rows: group.rows.map((row) => ({ ...row, name: [] })) }),
      ...group.rows.flatMap(({ boxes }) => boxes.map((box) => judgementMark(id, box))),
    ]),
    ...begins.flatMap(({ x: at, top, bottom, text }) => {
      const room = at - 8 - textWidth(text, 13) > frame.scale.range[0];
      return [
        el('path', { d: `M${at} ${top}V${bottom}`, class: 'pause-edge' }),
        room
          ? el(
              'text',
              { x: at - 8, y: top + 24, 'font-size': 13, 'text-anchor': 'end', class: 'text-soft halo' },
              text,
            )
          : null,
      ];
    }),
    ...names.flatMap(({ lines, size, y: middle }) =>
      lines.map((line, index) =>
        el(
          'text',
          {
            x: 0,
            y: middle + size * 0.34 + (index - (lines.length - 1) / 2) * (size + 2),
            'font-size': size,
            class: 'text strong',
          },
          line,
        ),
      ),
    ),
  );
}

/**
 * A line at a day, in the middle of a month or year, with its head over the lanes: under their marks, so that it hides no words. Null
 * where the day is not inside the time drawn. In units of the drawing.
 */
export function pointerOn({ frame: { scale, plot, groups } }: PreviewLayout, date: string): Markup | null {
  const [from, to] = [dayNumber(earliestDay(date)), dayNumber(latestDay(date))];
  const first = groups[0]?.rows[0];
  if (!first || from < scale.domain[0] || to > scale.domain[1]) return null;
  const x = tenth(scale.x((from + to) / 2));
  return all([
    el('path', { d: `M${x} ${first.y - 3}V${plot.bottom}`, class: 'pointer' }),
    el('path', { d: `M${x} ${first.y - 1}l-5.5 -8h11Z`, class: 'solid' }),
  ]);
}

/** Points at the judgements of the inspection that ended then; null where none of them is drawn. */
export function pointerTo(
  { unit, frame }: PreviewLayout,
  end: string | null,
  x: number,
  y: number,
): Markup | null {
  const boxes = frame.groups.flatMap(({ rows }) => rows.flatMap((row) => row.boxes));
  const box = boxes.find(({ segment }) => end !== null && segment.end === end);
  const first = frame.groups[0]?.rows[0];
  if (!box || !first) return null;
  const at = Math.round(x + (box.certainFrom + 1) * unit);
  const tip = Math.round(y + (first.y - frame.plot.top - 2) * unit);
  return el('path', { d: `M${at} ${tip}l-9 -14h18Z`, class: 'solid' });
}

/** What the marks without a label mean; '' where there are none. */
export function marksInWords({ frame: { pause, groups } }: PreviewLayout): string {
  const shaded = pause && groups.some(({ paused }) => paused);
  const rows = groups.flatMap((group) => group.rows);
  const hatched = rows.some(({ outOfUse }) => outOfUse);
  const reasons = rows.flatMap(({ boxes }) => boxes.flatMap(({ segment: { reason } }) => reason ?? []));
  const absent = [...new Set(reasons)].map((reason) => absenceShort[reason].toLowerCase());
  return [
    shaded && ' Shaded: no graded inspections.',
    hatched && ' Hatched: no longer judged.',
    absent.length > 0 && ` Dashed: ${absent.join(' or ')}.`,
  ]
    .filter(Boolean)
    .join('');
}

/** Short names of the editions in one row, each from where it came into use, as far as they do not touch. */
function editionNames({ editions, scale, plot }: PreviewLayout['frame']): Markup[] {
  let free = scale.range[0] - 1;
  return [...editions].flatMap(({ edition, x, right }, index) => {
    const next = editions[index + 1]?.x ?? scale.range[1];
    const text = edition.shortLabel;
    const width = textWidth(text, 12) / 1.07;
    const last = index === editions.length - 1;
    const start = last ? Math.max(Math.min(x + 4, scale.range[1] - width), free + 5) : x + 4;
    if (
      right - x < 4 ||
      start < free ||
      (!last && start + width > next) ||
      start + width > scale.range[1] + 1
    )
      return [];
    free = start + width;
    return [el('text', { x: start, y: plot.top + 14, 'font-size': 12, class: 'text-soft' }, text)];
  });
}

function years({ scale, plot }: PreviewLayout['frame']): Markup[] {
  return [
    el('path', { d: `M${scale.range[0]} ${plot.bottom}H${scale.range[1]}`, class: 'rule' }),
    ...scale.ticks.flatMap(({ label }) =>
      label
        ? [
            el(
              'text',
              { x: label.x, y: plot.bottom + 17, 'font-size': 13, 'text-anchor': 'middle', class: 'text' },
              label.text,
            ),
          ]
        : [],
    ),
  ];
}
