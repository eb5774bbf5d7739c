/** Lanes by either clock: where inspections ended, or where their reports became public (domain.md, "Two clocks"). */
import type { AuthorityHistory } from './history';
import { type Judged, laneTrajectories, type LaneTrajectory, marks } from './trajectories';

export type Clock = 'happened' | 'public';

/**
 * The lanes of a history, as `laneTrajectories` makes them. On the public clock each judgement begins when it was
 * published, and those without a publication date are left out (`unpublished` counts them); `end` and `published` of a
 * segment stay what they are.
 */
export function lanesByClock(judged: Judged, asAt: string, clock: Clock): LaneTrajectory[] {
  if (clock === 'happened') return laneTrajectories(judged, asAt);
  const ends = new Map(marks(judged).map(({ key, end }) => [key, end]));
  const moved = {
    ...judged,
    inspections: judged.inspections
      .filter(({ publishedOn }) => publishedOn !== null)
      .map((inspection) => ({ ...inspection, endDate: inspection.publishedOn })),
  };
  const restored = (segments: LaneTrajectory['segments']) =>
    segments.map((segment) => ({ ...segment, end: ends.get(segment.key) ?? segment.end }));
  return laneTrajectories(moved, asAt).map((lane) => ({
    ...lane,
    segments: restored(lane.segments),
    covering: restored(lane.covering),
  }));
}

/** Inspections whose publication date is not known: the public clock cannot place them. */
export function unpublished({ inspections }: Judged): number {
  return inspections.filter(({ publishedOn }) => publishedOn === null).length;
}

/** The same with the predecessors, whose lanes stand in the same chart. */
export function unpublishedOfAll(history: AuthorityHistory): number {
  return history.predecessors.reduce((sum, one) => sum + unpublishedOfAll(one), unpublished(history));
}
