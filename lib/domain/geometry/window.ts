/** Which years and which lanes of a history a chart draws: all of them, or those that an address asks for. */
import { dayNumber, dayOf, earliestDay } from '../dates';
import type { AuthorityHistory } from '../history';
import type { LaneTrajectory } from '../trajectories';
import type { TimeScale } from './scale';

/** Years as YYYY and the code of a lane; null: all. */
export interface Window {
  from: string | null;
  to: string | null;
  area: string | null;
}

export const wholeWindow: Window = { from: null, to: null, area: null };

/**
 * First and last day drawn, as in `dayNumber`: from 1 January of the year of the first fact to the day of the data, or
 * the part of it that the window leaves. A window outside of these leaves nothing, and then all is drawn.
 */
export function timeDrawn(
  history: AuthorityHistory,
  asAt: string,
  { from, to }: Window = wholeWindow,
): [number, number] {
  const dates = allDates(history);
  const start = `${(dates.map(earliestDay).sort()[0] ?? '2013-11-01').slice(0, 4)}-01-01`;
  const first = from && `${from}-01-01` > start ? `${from}-01-01` : start;
  const last = to && `${to}-12-31` < asAt ? `${to}-12-31` : asAt;
  return first < last ? [dayNumber(first), dayNumber(last)] : [dayNumber(start), dayNumber(asAt)];
}

/** Every year that a window can begin or end with, YYYY, earliest first. */
export function yearsOf(history: AuthorityHistory, asAt: string): string[] {
  const [first, last] = timeDrawn(history, asAt).map((day) => Number(dayOf(day).slice(0, 4)));
  return first === undefined || last === undefined ? [] : yearsBetween(first, last);
}

/** YYYY, both ends included. */
export function yearsBetween(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** Whether an interval of days touches the time drawn. */
export function isDrawn(
  [earliest, latest]: [number, number],
  { domain: [first, last] }: Pick<TimeScale, 'domain'>,
): boolean {
  return latest >= first && earliest <= last;
}

/**
 * A lane without what lies outside of the time drawn. What runs on past its end does not age there, and what began
 * before its start shows no sign of how it began.
 */
export function within(lane: LaneTrajectory, scale: TimeScale): LaneTrajectory {
  const [first, last] = scale.domain;
  const cut = (segments: LaneTrajectory['segments']) =>
    segments
      .filter(({ from, to }) => isDrawn([from[0], to], scale))
      .map((segment) => ({
        ...segment,
        ending: segment.to > last ? ('joined' as const) : segment.ending,
        crosses: segment.from[0] < first ? null : segment.crosses,
      }));
  return { ...lane, segments: cut(lane.segments), covering: cut(lane.covering) };
}

/**
 * The lanes with one of the codes. Where the lane above is left out, a judgement that covers both stands in this one:
 * it was judged, and an empty stretch would say that it was not.
 */
export function chosenLanes(lanes: LaneTrajectory[], codes: readonly string[] | null): LaneTrajectory[] {
  if (codes === null) return lanes;
  return lanes
    .filter(({ lane }) => codes.includes(lane.code))
    .map((lane) => {
      const elsewhere = lane.covering.filter(({ area }) => !codes.includes(area.lane));
      if (elsewhere.length === 0) return lane;
      return {
        ...lane,
        segments: [...lane.segments, ...elsewhere].sort((a, b) => a.from[0] - b.from[0]),
        covering: lane.covering.filter((one) => !elsewhere.includes(one)),
      };
    });
}

function allDates({
  inspections,
  earlier,
  visits,
  events,
  delivery,
  predecessors,
}: AuthorityHistory): string[] {
  return [
    ...inspections.map(({ endDate, publishedOn }) => endDate ?? publishedOn),
    ...earlier.map(({ date }) => date),
    ...visits.map(({ startDate }) => startDate),
    ...events
      .filter(({ kind, remit }) => kind.track === 'intervention' && remit === 'social_care')
      .map(({ date }) => date),
    ...delivery.map(({ from }) => from),
    ...predecessors.flatMap((predecessor) => [
      ...predecessor.inspections.map(({ endDate }) => endDate),
      ...predecessor.earlier.map(({ date }) => date),
    ]),
  ].filter((date): date is string => date !== null);
}
