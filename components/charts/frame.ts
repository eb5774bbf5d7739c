/** What the marks stand on: bands and names of the editions, years, the pause of 2020 and 2021, flags, lane names. */
import { editionLabelSize } from '@/lib/domain/geometry/editions';
import { type Flag, flagSizes } from '@/lib/domain/geometry/flags';
import type { LaneGroup } from '@/lib/domain/geometry/lanes';
import { bandsHeight, type HistoryLayout } from '@/lib/domain/geometry/layout';
import { tenth } from '@/lib/domain/geometry/scale';
import { pauseInWords } from '@/lib/domain/pause';
import { textWidth } from '@/lib/domain/text-width';
import { all, type Child, el, type Markup } from './svg';
import { voidTexture } from './textures';

/** Ground of the plot: a tint for every second edition, a line a year. */
export function ground({ editions, scale, plot, pause, groups }: HistoryLayout): Markup {
  const tints = editions.map(({ x }, index) => {
    const next = editions[index + 1]?.x ?? scale.range[1];
    const rect = {
      x,
      y: bandsHeight - 4,
      width: tenth(next - x),
      height: tenth(plot.bottom - bandsHeight + 4),
    };
    return index % 2 === 0 && next > x ? el('rect', { ...rect, class: 'band' }) : null;
  });
  const years = scale.ticks.map(({ x }) =>
    el('path', { d: `M${x} ${bandsHeight - 4}V${plot.bottom}`, class: 'rule-soft' }),
  );
  const shades = groups.map(({ paused, heading }) => {
    if (!pause || !paused || (!heading && pause.labelY === null)) return null;
    const [top, bottom] = [paused[0] - 6, heading || !pause.labelY ? paused[1] + 6 : pause.labelY - 13];
    const rect = { x: pause.x, y: top, width: tenth(pause.right - pause.x), height: tenth(bottom - top) };
    return el('rect', { ...rect, class: 'pause' });
  });
  return all([...tints, ...years, ...shades]);
}

/** Names of the editions in two rows, with the years below the plot. */
export function headings({ editions, scale, plot, begins, ends, unheld }: HistoryLayout): Markup {
  const names = editions.flatMap(({ x, right, row, label, begins: inside }) => {
    const y = 4 + row * 20;
    return [
      el('path', {
        d: `M${x} ${y + (inside && label.anchor === 'start' ? 12 : 0)}V${y}H${right}`,
        class: 'rule',
      }),
      el(
        'text',
        {
          x: label.x,
          y: y + 14,
          'font-size': editionLabelSize,
          'text-anchor': label.anchor,
          class: 'text strong',
        },
        label.text,
      ),
    ];
  });
  const years = scale.ticks.flatMap(({ label }) =>
    label
      ? [
          el(
            'text',
            { x: label.x, y: plot.bottom + 18, 'font-size': 13, 'text-anchor': 'middle', class: 'text' },
            label.text,
          ),
        ]
      : [],
  );
  const axis = el('path', { d: `M${scale.range[0]} ${plot.bottom}H${scale.range[1]}`, class: 'rule' });
  const began = begins && [
    el('path', { d: `M${begins.x} ${bandsHeight}V${plot.bottom}`, class: 'pause-edge' }),
    beginLabel(begins, scale.range),
  ];
  const ended = ends && [
    el('path', { d: `M${ends.x} ${bandsHeight}V${plot.bottom}`, class: 'pause-edge' }),
    ends.text &&
      el('text', { x: ends.textX, y: ends.y + 4.5, 'font-size': 13, class: 'text-soft halo' }, ends.text),
  ];
  return all([
    axis,
    ...(began ?? []),
    ...(ended ?? []),
    unheld && beginLabel(unheld, scale.range),
    ...names,
    ...years,
  ]);
}

function beginLabel(
  { x, y, text }: NonNullable<HistoryLayout['begins']>,
  [left]: [number, number],
): Markup | null {
  if (x - 10 - textWidth(text, 13) < left) return null;
  return el(
    'text',
    { x: x - 8, y: y + 4.5, 'font-size': 13, 'text-anchor': 'end', class: 'text-soft halo' },
    text,
  );
}

/** Words under the lanes for the shaded time without graded inspections. */
export function pauseLabel({ pause, scale }: HistoryLayout): Markup | null {
  if (!pause || pause.labelY === null) return null;
  const text = `No graded inspections from ${pauseInWords}`;
  const middle = (pause.x + pause.right) / 2;
  const x = Math.min(Math.max(middle, scale.range[0] + 170), scale.range[1] - 170);
  return el(
    'text',
    { x: tenth(x), y: pause.labelY, 'font-size': 12.5, 'text-anchor': 'middle', class: 'text-soft halo' },
    text,
  );
}

/** A pole at the end of each inspection, with both its dates. */
export function flagMarks(flags: Flag[], group: LaneGroup | undefined): Markup {
  /** Down to the last lane that the inspection judged. */
  const foot = (end: string | null) => {
    const judged =
      group?.rows.flatMap(({ boxes }) => boxes).filter(({ segment }) => segment.end === end) ?? [];
    return Math.max(bandsHeight, ...judged.map(({ y, height }) => y + height)) + 4;
  };
  const highest = Math.max(...flags.map(({ row }) => row));
  return all(
    flags.map(({ inspection, x, row, ended, published, label }) => {
      const y = bandsHeight + (highest - row) * flagSizes.row;
      const at = { x: label.x, 'text-anchor': label.anchor };
      return el(
        'g',
        {},
        el('path', { d: `M${x} ${y}V${foot(inspection.endDate)}`, class: 'pole' }),
        el('text', { ...at, y: y + 12, 'font-size': flagSizes.ended, class: 'text strong halo' }, ended),
        el(
          'text',
          { ...at, y: y + 27, 'font-size': flagSizes.published, class: 'text-soft halo' },
          published,
        ),
      );
    }),
  );
}

/** Heading of a group and the names of its lanes, and the hatching of lanes that are judged no more. */
export function laneNames(id: string, { heading, rows, top }: LaneGroup): Markup {
  const title: Child[] = heading
    ? [el('text', { x: 0, y: top + 17, 'font-size': 15, class: 'text strong halo' }, heading)]
    : [];
  const lanes = rows.flatMap(({ name, y, height, outOfUse }) => {
    const small = heading !== '' && name.length > 1;
    const [size, step] = small ? [13, 14] : heading ? [14, 17] : [15, 18];
    const first = y + height / 2 + 5 - ((name.length - 1) * step) / 2;
    const weight = heading ? 'text' : 'text strong';
    return [
      ...name.map((line, index) =>
        el('text', { x: 0, y: first + index * step, 'font-size': size, class: weight }, line),
      ),
      outOfUse &&
        el('rect', {
          x: outOfUse.x,
          y,
          width: tenth(outOfUse.right - outOfUse.x),
          height,
          fill: voidTexture(id),
        }),
      outOfUse && outOfUse.right - outOfUse.labelX > 160
        ? el(
            'text',
            { x: outOfUse.labelX, y: y + height / 2 + 4.5, 'font-size': 12.5, class: 'text-soft halo' },
            'not judged in later editions',
          )
        : null,
    ];
  });
  return all([...title, ...lanes]);
}
