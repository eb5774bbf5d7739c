/** Lanes of several authorities on one time axis, one block for each judgement area. All numbers are pixels. */
import { anchorWords } from '../anchor';
import { lanesByClock } from '../clock';
import { dayNumber, latestDay } from '../dates';
import { lastDayBy } from '../existence';
import type { Framework } from '../framework';
import { inLife, type Lifetime, lifetime } from './lifetime';
import type { AuthorityHistory } from '../history';
import { wrap } from '../text-width';
import { bareFrame } from './bare-frame';
import { type AxesOptions, compareAxes } from './compare-axes';
import { type LaneGroup, laneGroup } from './lanes';
import { pauseDays } from '../pause';
import { bandsHeight, type HistoryLayout } from './layout';
import type { TimeScale } from './scale';
import { chosenLanes, within } from './window';

export interface CompareOptions extends AxesOptions {
  width: number;
  /** Width of the column of names; 0: names stand above their bands. */
  names: number;
  /** Codes of the lanes to draw. */
  lanes: readonly string[];
}

/** One authority in a block; without boxes where nothing was judged in the time drawn. */
export interface CompareRow extends Lifetime {
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
}

export interface CompareBlock {
  /** One line, or two where the drawing is narrow. */
  title: string[];
  y: number;
  rows: CompareRow[];
}

export interface CompareLayout {
  /** The ground: editions, years and the pause, as under the history of one authority. */
  frame: HistoryLayout;
  names: number;
  blocks: CompareBlock[];
  /** The event at nought and its place, where rows are aligned by one; null on the calendar. */
  axis: { since: string; x: number } | null;
  /** Authorities without that event: they are not drawn. */
  without: AuthorityHistory[];
}

const row = { height: 28, gap: 4, between: 9, above: 24 };
const titleHeight = 30;
export const titleSize = 15;
/** Care and care leavers were one judgement from 2018 to 2022: their lanes stand together, or it could not span them. */
const pair = ['in_care', 'care_leavers'];

/** Lays out one block for each lane, with a row for each authority in the order given. */
export function compareLayout(histories: AuthorityHistory[], options: CompareOptions): CompareLayout {
  const { width, names, asAt, clock, lanes, align } = options;
  const { scale: ground, rows: placed, without } = compareAxes(histories, options, [names, width - 2]);
  const of = placed.map(({ history: { authority, ...history }, scale }) => {
    const until = lastDayBy(authority, asAt);
    const drawn = chosenLanes(lanesByClock(history, until, clock), lanes).map((lane) => within(lane, scale));
    return { authority, name: authority.displayName, drawn, scale };
  });
  const unnamed = names === 0 && histories.length === 1;
  const framework = histories[0]?.framework ?? { editions: [], lanes: [], areas: [] };
  let y = bandsHeight + 6;
  const blocks = blocksOf(lanes).map((codes): CompareBlock => {
    const top = y;
    const title = titleOf(codes, framework.lanes);
    const lines = wrap(title, titleSize, width, 2, true) ?? [title];
    y += titleHeight + (lines.length - 1) * (titleSize + 3);
    const rows = of.map(({ authority, name, drawn, scale }): CompareRow => {
      y += names === 0 && !unnamed ? row.above : 0;
      const own = drawn.filter(({ lane }) => codes.includes(lane.code));
      const style = { ...row, nameWidth: names };
      const group = laneGroup(own, scale, { top: y, heading: '', style, outOfUse: true });
      // What was judged no more did not pause.
      const stopped = own.every(({ outOfUse }) => outOfUse !== null && outOfUse < dayNumber(pauseDays.from));
      const bottom = Math.max(group.bottom, y + row.height);
      const nameY = names === 0 ? y - 13 : (y + bottom) / 2;
      y = bottom + row.between;
      const besides = group.rows.flatMap(({ boxes }) => boxes.map(({ label }) => label.beside?.right ?? 0));
      const life = lifetime(authority, scale, Math.max(0, ...besides));
      const lives = group.rows.map((one) => ({ ...one, outOfUse: inLife(one.outOfUse, life) }));
      return {
        slug: authority.slug,
        name: unnamed ? '' : name,
        nameY,
        group: { ...group, rows: lives, heading: name, bottom, paused: stopped ? null : group.paused },
        neverJudged: !codes.some((code) => judgedSince(framework, code, authority.validFrom)),
        known: scale.range,
        ...life,
      };
    });
    y += 10;
    return { title: lines, y: top, rows };
  });
  const aligned = align !== 'calendar';
  return {
    frame: {
      ...bareFrame({ framework: aligned ? null : framework, scale: ground, width, bottom: y }),
      // Each row is shaded for itself, as far as its authority existed.
      groups: blocks.flatMap(({ rows }) => rows.map(({ group }) => group)),
    },
    names,
    blocks,
    axis: aligned ? { since: anchorWords[align].since, x: ground.x(0) } : null,
    without,
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

function blocksOf(lanes: readonly string[]): string[][] {
  const together = pair.every((code) => lanes.includes(code));
  return lanes.flatMap((code) => {
    if (!together || !pair.includes(code)) return [[code]];
    return code === pair[0] ? [pair] : [];
  });
}

function titleOf(codes: string[], lanes: AuthorityHistory['framework']['lanes']): string {
  const labels = codes.map((code) => lanes.find((lane) => lane.code === code)?.label ?? code);
  const [upper, lower] = labels;
  return lower ? `${upper} (upper band) and ${lower.toLowerCase()} (lower band)` : (upper ?? '');
}
