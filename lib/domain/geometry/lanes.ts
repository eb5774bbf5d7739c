/** Lanes one below the other, with their names and boxes. All numbers are pixels. */
import type { Lane } from '../framework';
import { textWidth, wrap } from '../text-width';
import type { LaneTrajectory } from '../trajectories';
import { type Box, laneBoxes } from './boxes';
import type { TimeScale } from './scale';

export interface LaneRow {
  lane: Lane;
  y: number;
  height: number;
  /** The lane's name, at most two lines. */
  name: string[];
  boxes: Box[];
  /** From where on nothing in use judges this; null where something does, or no room is left. */
  outOfUse: { x: number; right: number; /** Room for words begins here. */ labelX: number } | null;
}

export interface LaneGroup {
  /** Above the lanes; empty for the authority's own lanes since November 2013. */
  heading: string;
  rows: LaneRow[];
  top: number;
  bottom: number;
  /** Top and bottom of the lanes that paused from March 2020 to June 2021; null where none did. */
  paused: [top: number, bottom: number] | null;
}

interface Style {
  height: number;
  gap: number;
  nameWidth: number;
}

export const mainLanes: Style = { height: 40, gap: 10, nameWidth: 172 };
export const smallLanes: Style = { height: 26, gap: 6, nameWidth: 182 };
const headingHeight = 28;

interface GroupOptions {
  top: number;
  heading: string;
  style: Style;
  /** Whether to draw from where on a lane is judged no more. */
  outOfUse?: boolean;
  /** Whether the heading says already what stands before the colon in the lanes' names. */
  strip?: boolean;
}

/** Lays out lanes from `top` down; a lane that a judgement above covers as well stays free for it. */
export function laneGroup(
  trajectories: LaneTrajectory[],
  scale: TimeScale,
  { top, heading, style, outOfUse = false, strip = false }: GroupOptions,
): LaneGroup {
  const first = top + (heading ? headingHeight : 0);
  const step = style.height + style.gap;
  const rowOf = (code: string | null) => trajectories.findIndex(({ lane }) => lane.code === code);
  const rows = trajectories.map((trajectory, index): LaneRow => {
    const y = first + index * step;
    const judged = outOfUse ? trajectory : { ...trajectory, outOfUse: null };
    const boxes = laneBoxes(judged, scale, { y, height: style.height }, ({ area }) =>
      rowOf(area.spanLane) === index + 1 ? style.height + step : null,
    );
    const { lane } = trajectory;
    return {
      lane,
      y,
      height: style.height,
      name: laneName(lane, strip, style),
      boxes,
      outOfUse: outOfUse ? unused(trajectory, boxes, scale) : null,
    };
  });
  const bottom = first + Math.max(trajectories.length * step - style.gap, 0);
  const graded = rows.filter((_, index) => !trajectories[index]?.apart);
  const [from, to] = [graded[0], graded.at(-1)];
  return { heading, rows, top, bottom, paused: from && to ? [from.y, to.y + to.height] : null };
}

/** Under a heading that says it already ("Before 2013: ...") the part after the colon is enough. */
function laneName({ label }: Lane, strip: boolean, { height, nameWidth }: Style): string[] {
  if (height >= 34) return wrap(label, 15, nameWidth, 2, true) ?? [label];
  const [, after] = label.split(': ');
  const name = strip && after ? after.charAt(0).toUpperCase() + after.slice(1) : label;
  return textWidth(name, 14) <= nameWidth ? [name] : (wrap(name, 13, nameWidth, 2) ?? [name]);
}

function unused({ outOfUse }: LaneTrajectory, boxes: Box[], { x, range }: TimeScale): LaneRow['outOfUse'] {
  if (outOfUse === null) return null;
  const left = Math.max(x(outOfUse), (boxes.at(-1)?.right ?? 0) + 3);
  return range[1] - left < 8
    ? null
    : { x: left, right: range[1], labelX: Math.max(left, boxes.at(-1)?.label.beside?.right ?? 0) + 14 };
}
