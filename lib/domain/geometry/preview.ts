/** The lanes of a preview picture: few, and big enough to read at half its size. All numbers are pixels. */
import { dateInWords, dayNumber, dayOf } from '../dates';
import type { Framework } from '../framework';
import { gradeLooks } from '../grades';
import { wrap } from '../text-width';
import type { LaneTrajectory } from '../trajectories';
import type { Box } from './boxes';
import { editionBands } from './editions';
import { type LaneGroup, laneGroup } from './lanes';
import { pauseDays } from '../pause';
import { bandsHeight, type HistoryLayout } from './layout';
import { timeScale } from './scale';

/** Lanes that stand together under one name, or each under its own where `name` is null. */
export interface PreviewBlock {
  name: string | null;
  lanes: LaneTrajectory[];
  /** First day on which the authority existed, YYYY-MM-DD; null: before the time drawn. */
  since: string | null;
}

export interface PreviewName {
  lines: string[];
  size: number;
  /** Middle of the lines. */
  y: number;
}

/** Where an authority began, if that is inside the time drawn; or its end, where it begins later. */
export interface PreviewBegin {
  x: number;
  top: number;
  bottom: number;
  text: string;
}

export interface PreviewLayout {
  /** What one unit of the drawing measures in the picture. */
  unit: number;
  /** In units; the frame's own top is at `frame.plot.top`. */
  frame: HistoryLayout;
  names: PreviewName[];
  begins: PreviewBegin[];
}

export interface PreviewOptions {
  /** The room for the drawing. */
  width: number;
  height: number;
  /** First and last day drawn at most, YYYY-MM-DD; null: from the year of the first judgement. */
  from: string | null;
  to: string;
  /** A day that must be inside the time drawn, as exact as its source. */
  about?: string | null;
  /** Share of the width for the names, in units. */
  nameWidth: number;
}

const style = { height: 34, gap: 6, nameWidth: 0 };
const between = 8;
/** Above the lanes the names of the editions, below them the years. */
const head = 25;
const foot = 24;
/** Larger than this, type of the lanes would be larger than the title's. */
const largestUnit = 2;
const mostSpare = 30;

/** Lays out the blocks from the top down, as large as the room allows. */
export function previewLayout(
  blocks: PreviewBlock[],
  framework: Framework,
  { width, height, from, to, about = null, nameWidth }: PreviewOptions,
): PreviewLayout {
  const rows = blocks.reduce((sum, { lanes }) => sum + Math.max(lanes.length, 1), 0);
  const tall =
    head + foot + rows * (style.height + style.gap) + (blocks.length - 1) * (between - style.gap) - style.gap;
  const unit = Math.min(largestUnit, height / tall);
  // Few lanes are drawn taller rather than leave the sheet empty.
  const spare = Math.max(0, height / unit - tall) / Math.max(rows, 1);
  const look = { ...style, height: Math.floor(style.height + Math.min(spare, mostSpare)) };
  const across = width / unit;
  const first = from ? dayNumber(from) : firstYear(blocks, to, about);
  const scale = timeScale([first, dayNumber(to)], [nameWidth + 10, across - 1]);

  const names: PreviewName[] = [];
  let y = bandsHeight - 4 + head;
  const begins: PreviewBegin[] = [];
  const groups = blocks.map(({ name, lanes, since }): LaneGroup => {
    const group = laneGroup(lanes, scale, { top: y, heading: '', style: look, outOfUse: true });
    const bottom = Math.max(group.bottom, y + look.height);
    names.push(
      ...(name === null
        ? group.rows.map((row) => named(row.lane.label, nameWidth, row.y + row.height / 2))
        : [named(name, nameWidth, (y + bottom) / 2)]),
    );
    const began = since !== null && dayNumber(since) > scale.domain[0];
    if (began) {
      const verb = dayNumber(since) > scale.domain[1] ? 'begins' : 'began';
      const text = `${verb} on ${dateInWords(since)}`;
      begins.push({ x: scale.x(dayNumber(since)), top: y - 2, bottom: bottom + 2, text });
    }
    y = bottom + between;
    const existed = since === null || since < pauseDays.to;
    const rows = group.rows.map((row) => ({ ...row, boxes: row.boxes.map(plain) }));
    return { ...group, rows, bottom, paused: existed ? group.paused : null };
  });
  const bottom = y - between + 4;
  const [pauseFrom, pauseTo] = [dayNumber(pauseDays.from), dayNumber(pauseDays.to)];
  const paused = scale.domain[0] < pauseFrom && scale.domain[1] > pauseTo;
  return {
    unit,
    frame: {
      width: across,
      height: bottom + foot,
      scale,
      plot: { top: bandsHeight - 4, bottom },
      editions: editionBands(framework, scale),
      flags: [],
      groups,
      pause: paused ? { x: scale.x(pauseFrom), right: scale.x(pauseTo), labelY: bottom + 13 } : null,
      tracks: [],
      begins: null,
      ends: null,
      unheld: null,
    },
    names,
    begins,
  };
}

/**
 * A label that stays inside its box, even where that is as narrow as its letter. Beside a box that spans two lanes only
 * the grade is said: that it spans them is seen.
 */
function plain(box: Box): Box {
  const { beside, width } = box.label;
  const x = Math.min(box.label.x, box.right - width - 3);
  const { grade } = box.segment;
  if (!beside || !grade) return { ...box, label: { ...box.label, x } };
  const room = gradeLooks[grade].short.length;
  const lines = beside.lines.filter((_, index) => beside.lines.slice(0, index + 1).join(' ').length <= room);
  return { ...box, label: { ...box.label, x, beside: { ...beside, lines } } };
}

function named(text: string, width: number, y: number): PreviewName {
  for (const [size, most] of [
    [15, 2],
    [13, 2],
    [12, 3],
  ] as const) {
    const lines = wrap(text, size, width, most, true);
    if (lines) return { lines, size, y };
  }
  return { lines: [text], size: 12, y };
}

/** 1 January of the year in which the first judgement drawn was made, or of an earlier one that must be inside. */
function firstYear(blocks: PreviewBlock[], to: string, about: string | null): number {
  const starts = blocks.flatMap(({ lanes }) =>
    lanes.flatMap(({ segments }) => segments.map(({ from }) => from[0])),
  );
  const judged = dayOf(Math.min(...starts, dayNumber(to))).slice(0, 4);
  const year = about !== null && about.slice(0, 4) < judged ? about.slice(0, 4) : judged;
  return dayNumber(`${year}-01-01`);
}
