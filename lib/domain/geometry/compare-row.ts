/** One authority in a block of a comparison. All numbers are pixels, downwards from the top of the row. */
import { type Clock, lanesByClock } from '../clock';
import { dayNumber, latestDay } from '../dates';
import { lastDayBy } from '../existence';
import type { Framework } from '../framework';
import type { AuthorityHistory } from '../history';
import { pauseDays } from '../pause';
import { remembering } from '../remembering';
import { type LaneGroup, laneGroup } from './lanes';
import { inLife, type Lifetime, lifetime } from './lifetime';
import type { TimeScale } from './scale';
import { chosenLanes, within } from './window';

const sizes = { height: 28, gap: 4, above: 24 };

/** Without boxes where nothing was judged in the time drawn. */
export interface RowShape extends Lifetime {
  slug: string;
  /** Empty where the drawing of one authority needs no name above each band. */
  name: string;
  /** Middle of the name. */
  nameY: number;
  group: LaneGroup;
  /** Whether no edition in use since the authority began judges this: then nothing is missing. */
  neverJudged: boolean;
  /** Between which pixels our data can say something; beside an aligned row they say nothing. */
  known: TimeScale['range'];
  /** Down to the end of its lowest band. */
  height: number;
}

export interface RowOptions {
  /** Codes of the lanes of the block. */
  codes: readonly string[];
  /** YYYY-MM-DD. */
  asAt: string;
  clock: Clock;
  /** Width of the column of names; 0: names stand above their bands. */
  names: number;
  unnamed: boolean;
  framework: Framework;
  scale: TimeScale;
}

const lanesOf = remembering<AuthorityHistory, ReturnType<typeof lanesByClock>>(4);

export function rowShape(history: AuthorityHistory, options: RowOptions): RowShape {
  const { codes, asAt, clock, names, unnamed, framework, scale } = options;
  const { authority } = history;
  const until = lastDayBy(authority, asAt);
  const lanes = lanesOf(history, `${until} ${clock}`, () => lanesByClock(history, until, clock));
  const own = chosenLanes(lanes, codes).map((lane) => within(lane, scale));
  const top = names === 0 && !unnamed ? sizes.above : 0;
  const style = { ...sizes, nameWidth: names };
  const group = laneGroup(own, scale, { top, heading: '', style, outOfUse: true });
  // What was judged no more did not pause.
  const stopped = own.every(({ outOfUse }) => outOfUse !== null && outOfUse < dayNumber(pauseDays.from));
  const bottom = Math.max(group.bottom, top + sizes.height);
  const besides = group.rows.flatMap(({ boxes }) => boxes.map(({ label }) => label.beside?.right ?? 0));
  const life = lifetime(authority, scale, Math.max(0, ...besides));
  const rows = group.rows.map((one) => ({ ...one, outOfUse: inLife(one.outOfUse, life) }));
  return {
    slug: authority.slug,
    name: unnamed ? '' : authority.displayName,
    nameY: names === 0 ? top - 13 : (top + bottom) / 2,
    group: { ...group, rows, bottom, paused: stopped ? null : group.paused },
    neverJudged: !codes.some((code) => judgedSince(framework, code, authority.validFrom)),
    known: scale.range,
    height: bottom,
    ...life,
  };
}

/** Whether an edition in use on or after a day judges a lane; null: at any time. */
function judgedSince({ areas, editions }: Framework, lane: string, day: string | null): boolean {
  return editions.some(
    ({ code, inUseTo }) =>
      (day === null || inUseTo === null || latestDay(inUseTo) >= day) &&
      areas.some((area) => area.edition === code && (area.lane === lane || area.spanLane === lane)),
  );
}
