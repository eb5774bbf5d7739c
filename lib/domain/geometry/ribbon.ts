/** The history ribbon: one lane of one authority as a narrow band over time. All numbers are pixels. */
import { dayNumber } from '../dates';
import { lastDayBy } from '../existence';
import { gradeLooks } from '../grades';
import type { Lane } from '../framework';
import { textWidth } from '../text-width';
import { isEarlierEdition, type Judged, laneTrajectories, type Segment } from '../trajectories';
import { pauseDays } from '../pause';
import { tenth, timeScale, type TimeScale } from './scale';

/** One judgement as drawn: `x` to `right`; paler until `certainFrom`, fading from `solidTo` on. */
export interface RibbonBand {
  segment: Segment;
  x: number;
  /** Right end of the interval in which an inspection without an exact date ended; `x` where the date is exact. */
  certainFrom: number;
  solidTo: number;
  right: number;
  /** Grade's letter and its left edge; null where there is no room. */
  letter: { text: string; x: number } | null;
}

/** A full inspection under an edition that has no judgement for this lane. */
export interface Unjudged {
  x: number;
  end: string;
  published: string | null;
  edition: string;
}

export interface Ribbon {
  width: number;
  height: number;
  lane: Lane;
  /** Where the authority existed during the time drawn. */
  life: { x: number; right: number };
  bands: RibbonBand[];
  /** The time without graded inspections, as far as the authority existed then; null where it did not. */
  pause: { x: number; right: number } | null;
  /** From where on no edition in use judges the lane; null where one does. */
  outOfUse: { x: number; right: number } | null;
  unjudged: Unjudged[];
}

export interface RibbonOptions {
  /** Code of a lane. */
  lane: string;
  /** First day and day of the data, YYYY-MM-DD: the two ends of the axis. */
  from: string;
  asAt: string;
  width?: number;
  height?: number;
  /** From when to when the authority existed, YYYY-MM-DD; null: before and after the time drawn. */
  validFrom?: string | null;
  validTo?: string | null;
}

/** A ribbon begins with the framework of November 2013: what came before stands on another scale. */
export const ribbonFrom = '2013-11-01';
/** Bands are as high as the ribbon but for a foot, in which the pause is marked. */
export const ribbonSize = { width: 384, height: 27, foot: 5, letter: 13 };
/** A judgement soon overtaken still has to be seen. */
const leastWidth = 10;

/** The time axis that ribbons of one width share. */
export function ribbonScale({ from, asAt, width = ribbonSize.width }: RibbonOptions): TimeScale {
  return timeScale([dayNumber(from), dayNumber(asAt)], [1, width - 1]);
}

/** Lays out one lane. Throws for a lane that the framework does not have. */
export function ribbonLayout(judged: Judged, options: RibbonOptions): Ribbon {
  const { lane: code, asAt, width = ribbonSize.width, height = ribbonSize.height } = options;
  const lane = judged.framework.lanes.find((one) => one.code === code);
  if (!lane) throw new RangeError(`No lane ${code}`);
  const scale = ribbonScale(options);
  const { validFrom = null, validTo = null } = options;
  const until = lastDayBy({ validTo }, asAt);
  const trajectory = laneTrajectories(judged, until).find((one) => one.lane.code === code);
  const segments = [...(trajectory?.segments ?? []), ...(trajectory?.covering ?? [])]
    .filter(({ to }) => to > scale.domain[0])
    .sort((a, b) => a.from[1] - b.from[1]);
  const life = {
    x: scale.x(validFrom ? dayNumber(validFrom) : scale.domain[0]),
    right: scale.x(dayNumber(until)),
  };
  // No band is drawn where no edition in use judges the lane, however late its judgement came.
  const unused = trajectory?.outOfUse ?? null;
  const drawn = bands(segments, scale, unused === null ? life.right : Math.min(scale.x(unused), life.right));
  return {
    width,
    height,
    lane,
    life,
    bands: drawn,
    pause: pauseIn(scale, life),
    outOfUse: unusedIn(unused, scale, Math.max(drawn.at(-1)?.right ?? 0, life.x), life),
    unjudged: unjudgedIn(judged, code, scale),
  };
}

function bands(segments: Segment[], scale: TimeScale, last: number): RibbonBand[] {
  const made: RibbonBand[] = [];
  segments.forEach((segment, index) => {
    const before = made.at(-1)?.right ?? -Infinity;
    // Room for this one and all that follow, however late they come.
    const latest = last - leastWidth * (segments.length - index);
    const x = tenth(Math.min(Math.max(scale.x(segment.from[0]), before), latest));
    const next = segments[index + 1];
    const limit = next
      ? Math.min(Math.max(scale.x(next.from[0]), x + leastWidth), latest + leastWidth)
      : last;
    const gap = next && segment.ending !== 'joined' ? 1.5 : 0;
    const wanted = Math.max(scale.x(segment.to), x + leastWidth);
    const right = tenth(Math.max(Math.min(wanted, limit - gap), x + leastWidth - gap));
    const exact = segment.grade === null || segment.from[0] === segment.from[1];
    const certain = exact ? x : scale.x(segment.from[1]);
    const certainFrom = tenth(Math.min(Math.max(certain, x), right - leastWidth / 2));
    const letter = letterIn(segment, certainFrom + (segment.crosses ? 3 : 0), right);
    const ages = segment.ending === 'fades' || segment.ending === 'changed';
    const shown = letter ? letter.x + textWidth(letter.text, ribbonSize.letter, true) + 3 : x + leastWidth;
    made.push({
      segment,
      x,
      certainFrom,
      right,
      solidTo: ages ? tenth(Math.min(shown, right)) : right,
      letter,
    });
  });
  return made;
}

function letterIn({ grade }: Segment, x: number, right: number): RibbonBand['letter'] {
  const text = grade ? gradeLooks[grade].letter : '–';
  return right - x < textWidth(text, ribbonSize.letter, true) + 6 ? null : { text, x: tenth(x + 4) };
}

function pauseIn({ x, domain }: TimeScale, life: Ribbon['life']): Ribbon['pause'] {
  if (domain[1] < dayNumber(pauseDays.from) || domain[0] > dayNumber(pauseDays.to)) return null;
  const left = Math.max(x(dayNumber(pauseDays.from)), life.x);
  const right = Math.min(x(dayNumber(pauseDays.to)), life.right);
  return right > left ? { x: left, right } : null;
}

function unusedIn(from: number | null, scale: TimeScale, free: number, life: Ribbon['life']) {
  if (from === null) return null;
  const x = Math.max(scale.x(from), free + 1.5);
  return life.right - x < 2 ? null : { x: tenth(x), right: life.right };
}

function unjudgedIn({ inspections, framework }: Judged, lane: string, scale: TimeScale): Unjudged[] {
  return inspections.flatMap(({ kind, edition, endDate, publishedOn }): Unjudged[] => {
    const end = endDate ?? publishedOn;
    const has = framework.areas.some(
      (area) => area.edition === edition.code && (area.lane === lane || area.spanLane === lane),
    );
    if (has || !end || !kind.isFull || isEarlierEdition(edition.code)) return [];
    return [{ x: scale.x(dayNumber(end)), end, published: publishedOn, edition: edition.code }];
  });
}
