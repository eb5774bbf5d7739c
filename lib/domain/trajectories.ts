/**
 * From an authority's history to the lanes of its chart. The law is "Comparability": only judgements of one `series`
 * are joined, a change of edition inside a series is a visible break, and nothing is ever derived.
 */
import { byDate, dayNumber, latestDay } from './dates';
import { type Interval, intervalOf } from './interval';
import type { AbsenceReason, Grade } from './grades';
import type { Edition, EditionArea, Framework, Lane } from './framework';
import type { EarlierJudgement, Inspection, Judgement } from './history';

/** A judgement, or its recorded absence, at the end date of its inspection. */
export interface Mark {
  key: string;
  area: EditionArea;
  edition: Edition;
  grade: Grade | null;
  reason: AbsenceReason | null;
  /** End of the inspection as the source gives it; for earlier history the date of the source. */
  end: string;
  published: string | null;
  kind: string;
  /** The days between which the inspection ended. */
  at: Interval;
}

/**
 * How a segment ends: at the judgement that it is joined to; where the meaning changes; at an inspection of the same
 * thing of which one of the two grades is missing; or by ageing, with nothing after it.
 */
export type SegmentEnd = 'joined' | 'changed' | 'interrupted' | 'fades';

/** One judgement over the time for which it was the latest of its kind. Days are numbers as in `dayNumber`. */
export interface Segment extends Mark {
  /** The interval in which the inspection ended: one day where the date is exact. */
  from: [earliest: number, latest: number];
  to: number;
  ending: SegmentEnd;
  /** Joined to the judgement before, which stands under another edition. */
  crosses: Edition | null;
}

/** A row of the chart with its segments, earliest first. */
export interface LaneTrajectory {
  lane: Lane;
  segments: Segment[];
  /** Judgements of the lane above that cover this one as well. */
  covering: Segment[];
  /** Stands apart below: judgements of the looked-after service of 2013 and everything before November 2013. */
  apart: boolean;
  /** First day on which no edition in use judges anything in this lane; null where one still does. */
  outOfUse: number | null;
}

/** What lanes are made from: less than a whole history, so that the lanes of all authorities can be read at once. */
export interface Judged {
  framework: Framework;
  inspections: JudgedInspection[];
  earlier: Pick<EarlierJudgement, 'key' | 'date' | 'inspectionType' | 'edition' | 'area' | 'grade'>[];
}

/** An inspection with its grades and without its sources. */
export interface JudgedInspection extends Pick<
  Inspection,
  'key' | 'kind' | 'edition' | 'startDate' | 'endDate' | 'publishedOn'
> {
  judgements: Pick<Judgement, 'key' | 'area' | 'grade' | 'reason'>[];
}

/** Editions on the scale with "adequate", never compared with the later ones. */
const earlierEditions = new Set(['PRE_2013', 'LAC_2013']);

/** Whether an edition stands apart from those since November 2013. */
export const isEarlierEdition = (code: string): boolean => earlierEditions.has(code);

/**
 * All lanes in which the history has a judgement or the recorded absence of one, in the framework's order. `asAt` is
 * the day of the data (YYYY-MM-DD): nothing is drawn after it. A judgement that spans two lanes is a segment of its
 * first lane only (see `area.spanLane`); it still ends what came before in both.
 */
export function laneTrajectories(history: Judged, asAt: string): LaneTrajectory[] {
  const all = marks(history);
  const { framework } = history;
  return [...framework.lanes]
    .sort((a, b) => a.order - b.order)
    .flatMap((lane) => {
      const inLane = all.filter(({ area }) => area.lane === lane.code || area.spanLane === lane.code);
      if (inLane.length === 0) return [];
      const areas = framework.areas.filter((area) => area.lane === lane.code || area.spanLane === lane.code);
      const last = lastUse(areas, framework);
      const made = segments(inLane, framework, asAt);
      return {
        lane,
        segments: made.filter(({ area }) => area.lane === lane.code),
        covering: made.filter(({ area }) => area.lane !== lane.code),
        apart: areas.every(({ edition }) => isEarlierEdition(edition)),
        outOfUse: last === null || last >= dayNumber(asAt) ? null : last + 1,
      };
    });
}

/** Codes of the lanes since November 2013 in which the history or one of its predecessors has something, in order. */
export function judgedLanes(history: Judged & { predecessors: Judged[] }): string[] {
  const all = [history, ...history.predecessors].flatMap((judged) => marks(judged));
  return [...history.framework.lanes]
    .sort((a, b) => a.order - b.order)
    .filter(({ code }) =>
      all.some(
        ({ area, edition }) =>
          (area.lane === code || area.spanLane === code) && !isEarlierEdition(edition.code),
      ),
    )
    .map(({ code }) => code);
}

/** Every judgement and every recorded or evident absence, earliest first. */
export function marks(history: Judged): Mark[] {
  const { framework } = history;
  const areaOf = (edition: string, code: string) =>
    framework.areas.find((area) => area.edition === edition && area.area === code);
  const editionOf = (code: string) => framework.editions.find((edition) => edition.code === code);

  const inspected = history.inspections.flatMap((inspection) => {
    const end = inspection.endDate ?? inspection.startDate ?? inspection.publishedOn;
    if (!end) return [];
    const common = {
      edition: inspection.edition,
      end,
      at: intervalOf(end, { after: inspection.startDate, before: inspection.publishedOn }),
      published: inspection.publishedOn,
      kind: inspection.kind.code,
    };
    const stated = inspection.judgements.flatMap(({ key, area: code, grade, reason }): Mark[] => {
      const area = areaOf(inspection.edition.code, code);
      if (!area || (area.lane === 'overall' && !inspection.kind.isFull)) return [];
      return [{ ...common, key, area, grade, reason }];
    });
    const missing = inspection.kind.isFull
      ? framework.areas
          // The review of the safeguarding board is not a judgement of the authority and often was not made.
          .filter((area) => area.edition === inspection.edition.code && area.area !== 'lscb')
          .filter((area) => !inspection.judgements.some((judgement) => judgement.area === area.area))
          .map((area): Mark => {
            const key = `${inspection.key}/${area.area}`;
            return { ...common, key, area, grade: null, reason: 'not_in_our_data' };
          })
      : [];
    return [...stated, ...missing];
  });

  const earlier = history.earlier.flatMap((judgement): Mark[] => {
    const area = areaOf(judgement.edition, judgement.area);
    const edition = editionOf(judgement.edition);
    if (!area || !edition) return [];
    const { key, grade, date: end, inspectionType: kind } = judgement;
    // “2013” is no day on which its edition was out of use.
    const at = intervalOf(end, { before: edition.inUseTo });
    return [{ key, area, edition, grade, reason: null, end, at, published: null, kind }];
  });

  return [...inspected, ...earlier].sort((a, b) => byDate(a.end, b.end) || a.area.order - b.area.order);
}

function segments(inLane: Mark[], framework: Framework, asAt: string): Segment[] {
  return inLane.map((mark, index) => {
    const from: Segment['from'] = mark.at;
    const next = inLane.slice(index + 1).find((other) => other.end !== mark.end);
    const before = inLane.slice(0, index).findLast((other) => other.end !== mark.end);
    const start = next ? next.at[0] : Infinity;
    const joined = next !== undefined && isJoined(mark, next);
    const sameSeries = framework.areas.filter(({ series }) => series === mark.area.series);
    const end = joined ? start : Math.min(start, lastUse(sameSeries, framework) ?? Infinity, dayNumber(asAt));
    return {
      ...mark,
      from,
      to: Math.max(end, from[1]),
      ending: !next
        ? 'fades'
        : joined
          ? 'joined'
          : mark.area.series === next.area.series
            ? 'interrupted'
            : 'changed',
      crosses:
        before && isJoined(before, mark) && before.edition.code !== mark.edition.code ? before.edition : null,
    };
  });
}

/** Whether a line may run from one judgement to the next: both have grades, and of one series. */
export function isJoined(a: Mark, b: Mark): boolean {
  return a.grade !== null && b.grade !== null && a.area.series === b.area.series;
}

/** Last day on which an edition with one of these areas was in use; null while one is. */
function lastUse(areas: EditionArea[], framework: Framework): number | null {
  const ends = areas.map(({ edition }) => framework.editions.find(({ code }) => code === edition)?.inUseTo);
  if (ends.some((end) => !end)) return null;
  return Math.max(...ends.map((end) => dayNumber(latestDay(end ?? '1970'))));
}
