/** The boxes of a lane: where each judgement is drawn and how it is labelled. All numbers are pixels. */
import { absenceShort, gradeLooks } from '../grades';
import { textWidth, wrap } from '../text-width';
import type { LaneTrajectory, Segment } from '../trajectories';
import { tenth, type TimeScale } from './scale';

export interface BoxLabel {
  lines: string[];
  size: number;
  /** Left edge of the text and width of the widest line. */
  x: number;
  width: number;
  /** A smaller line underneath, in words of its own. */
  small: string | null;
  /** Beside a box that holds only the letter: the grade in words. Never where nothing in use judges the lane. */
  beside: { lines: string[]; x: number; right: number; size: number } | null;
}

/** One judgement as drawn: `x` to `right`, fading from `solidTo` on where it is not joined to the next. */
export interface Box {
  segment: Segment;
  x: number;
  right: number;
  y: number;
  height: number;
  /** Right end of the interval in which an inspection without an exact date ended; `x` where the date is exact. */
  certainFrom: number;
  solidTo: number;
  label: BoxLabel;
}

const padding = 7;
/** Room for one letter: a judgement soon overtaken still has to be seen. */
const leastWidth = 18;

/**
 * Boxes from left to right; none overlaps the one before. `spans(segment)` gives the height of a box that covers a
 * second lane, or null.
 */
export function laneBoxes(
  { segments, covering, outOfUse }: LaneTrajectory,
  { x, range }: TimeScale,
  row: { y: number; height: number },
  spans: (segment: Segment) => number | null,
): Box[] {
  const boxes: Box[] = [];
  // A grade printed after this would read as one of an edition that has no such judgement.
  const judgedTo = outOfUse === null ? range[1] : x(outOfUse);
  segments.forEach((segment, index) => {
    const before = boxes.at(-1);
    const twin = before && before.segment.end === segment.end ? before : undefined;
    const left = twin ? twin.right + 2 : Math.max(x(segment.from[0]), before?.right ?? -Infinity);
    // Room for this one and those that follow, however late they come. Within the drawing a band starts where it starts, and
    // one that has no room for a letter before its edition ends passes that end (docs/decisions/0093).
    const latest = range[1] - leastWidth * Math.max(segments.length - index, 1);
    const start = twin ? Math.min(left, range[1] - leastWidth) : Math.min(left, latest);
    const next = [...segments.slice(index + 1), ...covering]
      .filter(({ end, from }) => end !== segment.end && from[1] >= segment.from[1])
      .sort((a, b) => a.from[0] - b.from[0])[0];
    // Side by side rather than on top of each other, where one inspection judged one thing twice.
    const twins = segments.filter(({ end }) => end === segment.end).length;
    const share = (x(segment.to) - x(segment.from[0])) / twins;
    const wanted = Math.max(start + share, start + leastWidth);
    const limit = next
      ? Math.max(Math.min(x(next.from[0]), latest + leastWidth), start + leastWidth)
      : Math.max(judgedTo, start + leastWidth);
    const gap = segment.ending === 'changed' || segment.ending === 'interrupted' ? 3 : 0;
    const right = tenth(Math.max(Math.min(wanted, limit - gap), start + leastWidth - gap));
    const height = spans(segment) ?? row.height;
    // A box that had to move or widen is no less exact for it.
    const exact = segment.grade === null || segment.from[0] === segment.from[1];
    const certain = exact ? start : x(segment.from[1]);
    const certainFrom = tenth(Math.min(Math.max(certain, start), right - leastWidth + 2));
    const textFrom = Math.max(certainFrom, start);
    const ages = segment.ending === 'fades' || segment.ending === 'changed';
    const indent = segment.crosses ? 6 : 0;
    const free = (next ? Math.min(x(next.from[0]), judgedTo) : judgedTo) - right;
    const label = boxLabel(
      segment,
      { left: textFrom + indent, room: right - textFrom - indent - (ages ? 8 : 0), free, right },
      height,
      height > row.height,
    );
    const solidTo = ages
      ? Math.min(Math.round(Math.max(label.x + label.width + 4, start + 12)), right)
      : right;
    boxes.push({
      segment,
      x: tenth(start),
      right,
      y: row.y,
      height,
      certainFrom: Math.max(certainFrom, tenth(start)),
      solidTo,
      label,
    });
  });
  return boxes;
}

interface Room {
  left: number;
  /** Pixels inside the box, and to the right of it before the next one. */
  room: number;
  free: number;
  right: number;
}

/** The grade in full, on two lines, or its letter: whatever fits whole, with the words beside it where there is room. */
function boxLabel(
  segment: Segment,
  { left, room, free, right }: Room,
  height: number,
  spans: boolean,
): BoxLabel {
  const { grade, reason } = segment;
  const text = grade ? gradeLooks[grade].short : reason ? absenceShort[reason] : '';
  const inner = room - 2 * padding;
  const tall = height >= 34;
  const made = (lines: string[], size: number, x: number, rest: Partial<BoxLabel> = {}): BoxLabel => ({
    lines,
    size,
    x: tenth(x),
    width: tenth(
      Math.max(...lines.map((line) => textWidth(line, size, true)), textWidth(rest.small ?? '', 12)),
    ),
    small: null,
    beside: null,
    ...rest,
  });
  const note = 'one judgement for both';
  // What is missing is no judgement, for both or for one.
  const shared = spans && grade !== null;
  const small = shared && textWidth(note, 12) <= inner ? note : null;
  const one = (tall ? [15, 14] : [13]).find((size) => textWidth(text, size, true) <= inner);
  if (one) return made([text], one, left + padding, { small });
  for (const size of tall ? [13, 12] : []) {
    const two = wrap(text, size, inner + 6, 2, true);
    if (two) return made(two, size, left + padding - 2, { small });
  }
  const letter = grade ? gradeLooks[grade].letter : '–';
  const middle = left + Math.max((Math.min(room, 26) - textWidth(letter, 13, true)) / 2, 2);
  return made([letter], 13, middle, {
    beside: besideLabel(shared ? [text, note] : [text], free, right, tall),
  });
}

/** The words to the right of a box, on as many lines as its height allows; null where they do not fit whole. */
function besideLabel(texts: string[], free: number, right: number, tall: boolean): BoxLabel['beside'] {
  const inSize = (size: number) => ({
    size,
    lines: texts.map((text) => wrap(text, size, free - 8, tall ? 1 + texts.length : 1)),
  });
  const made = [13, 12].map(inSize).find(({ lines }) => lines.every((some) => some !== null));
  if (!made) return null;
  const { size } = made;
  const all = made.lines.flatMap((some) => some ?? []);
  const width = Math.max(...all.map((line) => textWidth(line, size)));
  return { lines: all, x: tenth(right + 4), right: tenth(right + 4 + width), size };
}
