/** Which lanes stand in which group of a history's chart: its own, earlier scales, predecessors. */
import { type Clock, lanesByClock } from '../clock';
import { lastDayBy } from '../existence';
import type { AuthorityHistory } from '../history';
import { isEarlierEdition, type LaneTrajectory } from '../trajectories';
import { laneGroup, mainLanes } from './lanes';
import { inLife, lifetime } from './lifetime';
import type { TimeScale } from './scale';
import { chosenLanes, within } from './window';

interface Drawn {
  asAt: string;
  clock: Clock;
  /** Codes of the lanes to draw; null: all. */
  codes: readonly string[] | null;
}

/** The authority's own lanes since November 2013, up to its end, and what stands apart below them. `top` in pixels. */
export function ownLanes(
  history: AuthorityHistory,
  scale: TimeScale,
  { asAt, clock, codes, top }: Drawn & { top: number },
) {
  const { authority } = history;
  const all = inTime(chosenLanes(lanesByClock(history, lastDayBy(authority, asAt), clock), codes), scale);
  const main = all.filter(({ apart }) => !apart);
  const group = laneGroup(main, scale, { top, heading: '', style: mainLanes, outOfUse: true });
  const life = lifetime(authority, scale);
  const rows = group.rows.map((row) => ({ ...row, outOfUse: inLife(row.outOfUse, life) }));
  return { groups: [{ ...group, rows }], apart: apartGroups(all, history) };
}

const scaleOfThen = 'another scale, not comparable with later judgements';

/** One group for each edition that stands apart, the later first, named as the edition is. */
function apartGroups(all: LaneTrajectory[], { framework }: AuthorityHistory) {
  return framework.editions
    .filter(({ code }) => isEarlierEdition(code))
    .sort((a, b) => b.order - a.order)
    .map(({ code, label }) => ({
      heading: `${label}: ${scaleOfThen}`,
      trajectories: all.filter(
        ({ apart, segments }) => apart && segments.some(({ edition }) => edition.code === code),
      ),
    }));
}

/** Predecessors with a judgement, the ones before them too; nothing runs on after an authority ended. */
export function predecessorLanes(history: AuthorityHistory, scale: TimeScale, drawn: Drawn): Predecessor[] {
  const { asAt, clock, codes } = drawn;
  return history.predecessors.flatMap((predecessor): Predecessor[] => {
    const { authority } = predecessor;
    const until = lastDayBy(authority, asAt);
    const trajectories = inTime(chosenLanes(lanesByClock(predecessor, until, clock), codes), scale);
    return [{ authority, trajectories }, ...predecessorLanes(predecessor, scale, drawn)];
  });
}

/** Lanes with something in the time drawn; an empty one would look like one that nobody judged. */
function inTime(lanes: LaneTrajectory[], scale: TimeScale): LaneTrajectory[] {
  return lanes
    .map((lane) => within(lane, scale))
    .filter(({ segments, covering }) => segments.length + covering.length > 0);
}

interface Predecessor {
  authority: AuthorityHistory['authority'];
  trajectories: LaneTrajectory[];
}
