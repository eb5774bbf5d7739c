/** The tracks under the lanes: visits, intervention, who delivered. All numbers are pixels. */
import { dateInShort } from '../dates';
import type { AuthorityHistory, GovernanceEvent } from '../history';
import {
  deliveryTrack,
  interventionTrack,
  type PeriodMark,
  type PointMark,
  type VisitMark,
  visitMarks,
} from '../tracks';
import { type Bar, packBars, periodInWords } from './bars';
import { type ClusterLabel, clusterLabels, type PlacedPoint, placePoints } from './clusters';
import type { TimeScale } from './scale';
import { isDrawn } from './window';

interface TrackBase {
  name: string;
  /** A smaller line under the name. */
  small: string | null;
  y: number;
  height: number;
}

export interface VisitTrack extends TrackBase {
  kind: 'visits';
  points: PlacedPoint<VisitMark>[];
  labels: ClusterLabel[];
}

export interface BarTrack extends TrackBase {
  kind: 'bars';
  /** Which look the bars have. */
  look: 'intervention' | 'delivery';
  bars: Bar[];
  points: PlacedPoint<PointMark>[];
  labels: ClusterLabel[];
}

export type Track = VisitTrack | BarTrack;

/** Heights inside a track, shared with the drawing of it. */
export const trackMetrics = { pointRow: 18, label: 18, barRow: 26, bar: 20, gap: 14, twoLines: 36 };

const plural: Record<string, string> = {
  monitoring: 'Monitoring visits',
  focused: 'Focused visits',
  joint_targeted: 'Joint inspections',
};

/** All tracks with something on them, from `top` down. */
export function tracks(
  history: AuthorityHistory,
  scale: TimeScale,
  top: number,
): { tracks: Track[]; bottom: number } {
  const { range } = scale;
  const ends = ({ at }: { at: [number, number] }): [number, number] => [scale.x(at[0]), scale.x(at[1])];
  const made: Track[] = [];
  let y = top;
  const add = (track: Track) => {
    made.push(track);
    y += track.height + trackMetrics.gap;
  };

  const dated = visitMarks(history.visits);
  const marks = dated.filter(({ at }) => isDrawn(at, scale));
  for (const code of [...new Set(marks.map(({ visit }) => visit.kind.code))].sort(visitOrder)) {
    const ofKind = marks.filter(({ visit }) => visit.kind.code === code);
    const points = placePoints(ofKind, ends);
    const labels = clusterLabels(points, visitWords, range);
    const held = history.visits.filter(({ kind, status }) => kind.code === code && status === 'held');
    const undated = held.length - dated.filter(({ visit }) => visit.kind.code === code).length;
    const name = plural[code] ?? ofKind[0]?.visit.kind.label ?? code;
    add({
      kind: 'visits',
      name,
      small: undated > 0 ? `and ${undated} without a date` : null,
      y,
      height: Math.max(
        rowsOf(points) * trackMetrics.pointRow + trackMetrics.label,
        undated > 0 ? trackMetrics.twoLines : 0,
      ),
      points,
      labels,
    });
  }

  const { periods, points: steps } = interventionTrack(history.events);
  const bars = (name: string, look: BarTrack['look'], known: PeriodMark[], happened: PointMark[]) => {
    // A period whose end is not recorded is known on the day of its beginning only.
    const all = known.filter(({ from, to }) => isDrawn([from[0], (to ?? from)[1]], scale));
    const events = happened.filter(({ at }) => isDrawn(at, scale));
    if (all.length + events.length === 0) return;
    const packed = packBars(all, scale, (period) => [
      `${period.label}, ${periodInWords(period)}`,
      // A bar that fades would seem to end: that no end is known is never cut off.
      period.to ? period.label : `${period.label}, end not in our data`,
    ]);
    const points = placePoints(events, ends);
    const labels = clusterLabels(points, eventWords, range);
    const barRows = barRowsOf(packed);
    const pointHeight = points.length ? rowsOf(points) * trackMetrics.pointRow + trackMetrics.label : 0;
    const height = barRows * trackMetrics.barRow + pointHeight;
    add({ kind: 'bars', look, name, small: null, y, height, bars: packed, points, labels });
  };
  bars('Intervention', 'intervention', periods, steps);
  bars('Who delivers', 'delivery', deliveryTrack(history), []);
  return { tracks: made, bottom: y };
}

/** Number of rows that bars and their labels take. */
export function barRowsOf(bars: Bar[]): number {
  return Math.max(0, ...bars.map(({ row, label }) => row + (label.below ? 2 : 1)));
}

/** Number of rows in which points stand. */
export function rowsOf(points: PlacedPoint<unknown>[]): number {
  return Math.max(0, ...points.map(({ row }) => row + 1));
}

const visitOrder = (a: string, b: string) => visitRank(a) - visitRank(b);
const visitRank = (code: string) => Object.keys(plural).indexOf(code) + 1 || 9;

/** "Aug 2016"; "4 visits, Aug 2016 to Mar 2017". */
function visitWords(marks: VisitMark[]): string {
  return counted(
    marks.map(({ visit }) => visitEnds(visit.startDate, visit.endDate)),
    'visits',
  );
}

function eventWords(marks: PointMark[]): string {
  const [first] = marks;
  if (marks.length === 1 && first) return `${stepInWords(first.event)}, ${dateInShort(first.event.date)}`;
  return counted(
    marks.map(({ event }) => [event.date, event.date]),
    'steps',
  );
}

/** Longest title of an event that is printed beside its mark, in letters. */
const LONGEST_TITLE = 48;
const phases: Record<GovernanceEvent['phase'], string> = {
  announced: 'announced',
  began: 'began',
  revised: 'revised',
  ended: 'ended',
  step: 'step',
};

/** A lone mark says what happened: a kind alone would read as a beginning. */
function stepInWords({ title, kind, phase }: GovernanceEvent): string {
  return title.length <= LONGEST_TITLE ? title : `${kind.label} ${phases[phase]}`;
}

/** "20–24 May 2024", "28 Feb to 1 Mar 2017": a visit of several days bears them all. */
function spanInShort(from: string, to: string): string {
  if (from === to || from.length < 10 || to.length < 10) return dateInShort(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${dateInShort(to)}`;
  return `${dateInShort(from).replace(/ \d{4}$/, from.slice(0, 4) === to.slice(0, 4) ? '' : '$&')} to ${dateInShort(to)}`;
}

function visitEnds(start: string | null, end: string | null): [string, string] {
  return [start ?? end ?? '', end ?? start ?? ''];
}

function counted(dates: [string, string][], noun: string): string {
  const [from, to] = dates[0] ?? ['', ''];
  if (dates.length === 1) return spanInShort(from, to);
  const month = (date: string) => dateInShort(date.slice(0, 7));
  const [first, last] = [month(from), month(dates.at(-1)?.[1] ?? '')];
  return `${dates.length} ${noun}, ${first === last ? first : `${first} to ${last}`}`;
}
