/** Where everything on the chart of a history stands, for a given width. Pure: the same facts give the same numbers. */
import type { Clock } from '../clock';
import { dateInWords, dayNumber } from '../dates';
import { hasBegun, hasEnded, yearBeside } from '../existence';
import type { AuthorityHistory } from '../history';
import { pauseDays } from '../pause';
import { isEarlierEdition } from '../trajectories';
import { unheldWords } from '../unheld';
import { type EditionBand, editionBands } from './editions';
import { type Flag, flagSizes, inspectionFlags } from './flags';
import { ownLanes, predecessorLanes } from './groups';
import { type LaneGroup, laneGroup, mainLanes, smallLanes } from './lanes';
import { type Bound, lifetime } from './lifetime';
import { timeScale, type TimeScale } from './scale';
import { type Track, tracks } from './tracks';
import { isDrawn, timeDrawn, type Window, wholeWindow } from './window';

export interface LayoutOptions {
  /** Pixels. */
  width: number;
  /** Day of the data, YYYY-MM-DD: the right end of the axis. */
  asAt: string;
  /** Where judgements stand; visits, intervention and delivery stand where they happened by either clock. */
  clock?: Clock;
  /** Years and judgement area; left out: all. */
  window?: Window;
}

export interface HistoryLayout {
  width: number;
  height: number;
  scale: TimeScale;
  /** Top of the edition bands, and of what is measured by the time axis. */
  plot: { top: number; bottom: number };
  editions: EditionBand[];
  flags: Flag[];
  /** The authority's own lanes first, then those that stand apart. */
  groups: LaneGroup[];
  /** No graded inspection took place between these; null where the time drawn does not hold them. */
  pause: {
    x: number;
    right: number;
    /** Null where the authority began later: the key says it then. */ labelY: number | null;
  } | null;
  tracks: Track[];
  /** Where the authority began, if that is inside the time drawn. */
  begins: { x: number; y: number; text: string } | null;
  /** Where it ended, if that is inside the time drawn; `y` is the middle of the words. */
  ends: (Bound & { y: number }) | null;
  /** Words left of the first inspection where an edition passed of which we hold none; `x` is their right end. */
  unheld: { x: number; y: number; text: string } | null;
}

export const labelColumn = 184;
export const bandsHeight = 46;
const groupGap = 22;

/** Lays out the lanes, the tracks, the earlier lanes and those of predecessors, from the top down. */
export function historyLayout(
  history: AuthorityHistory,
  { width, asAt, clock = 'happened', window = wholeWindow }: LayoutOptions,
): HistoryLayout {
  const scale = timeScale(timeDrawn(history, asAt, window), [labelColumn, width - 2]);
  const codes = window.area === null ? null : [window.area];
  const flags = inspectionFlags(
    history.inspections.filter(({ edition }) => !isEarlierEdition(edition.code)),
    scale,
    clock,
  );
  const lanesTop = bandsHeight + Math.max(0, ...flags.map(({ row }) => row + 1)) * flagSizes.row + 4;
  const { groups: own, apart } = ownLanes(history, scale, { asAt, clock, codes, top: lanesTop });
  const lanesEnd = own.at(-1)?.bottom ?? lanesTop;
  const { validFrom, displayName } = history.authority;
  const existed = hasBegun(history.authority, pauseDays.to) && !hasEnded(history.authority, pauseDays.from);
  const pauses = isDrawn([dayNumber(pauseDays.from), dayNumber(pauseDays.to)], scale);
  const labelled = pauses && existed && own.some(({ paused }) => paused);
  const under = tracks(history, scale, lanesEnd + (labelled ? 44 : 26));

  let y = under.bottom + 6;
  const groups = [...own];
  const add = (make: (top: number) => LaneGroup) => {
    const group = make(y);
    if (group.rows.length === 0) return;
    groups.push(group);
    y = group.bottom + groupGap;
  };
  for (const { heading, trajectories } of apart) {
    add((top) => laneGroup(trajectories, scale, { top, heading, style: smallLanes, strip: true }));
  }
  for (const { authority, trajectories } of predecessorLanes(history, scale, { asAt, clock, codes })) {
    const until = yearBeside(authority, asAt);
    const ended = hasEnded(authority, pauseDays.from);
    const heading = `Predecessor: ${authority.displayName}${until ? ` (${until})` : ''}`;
    add((top) => {
      const group = laneGroup(trajectories, scale, { top, heading, style: smallLanes });
      return ended ? { ...group, paused: null } : group;
    });
  }

  const bottom = y;
  return {
    width,
    height: bottom + 30,
    scale,
    plot: { top: 0, bottom },
    editions: editionBands(history.framework, scale),
    flags,
    groups,
    pause:
      pauses && (labelled || groups.some(({ heading, paused }) => heading && paused))
        ? {
            x: scale.x(dayNumber(pauseDays.from)),
            right: scale.x(dayNumber(pauseDays.to)),
            labelY: labelled ? lanesEnd + 20 : null,
          }
        : null,
    tracks: under.tracks,
    begins:
      validFrom &&
      hasBegun({ validFrom }, asAt) &&
      isDrawn([dayNumber(validFrom) - 1, dayNumber(validFrom) - 1], scale)
        ? {
            x: scale.x(dayNumber(validFrom)),
            y: lanesTop + mainLanes.height / 2,
            text: `${displayName} began on ${dateInWords(validFrom)}`,
          }
        : null,
    ends: endsOf(history, scale, own[0]),
    unheld:
      scale.domain[0] === timeDrawn(history, asAt)[0]
        ? unheldLabel(history, own[0], lanesTop + mainLanes.height / 2)
        : null,
  };
}

/** In the first lane that has room for the words; without words where none has. */
function endsOf(
  { authority }: AuthorityHistory,
  scale: TimeScale,
  lanes: LaneGroup | undefined,
): HistoryLayout['ends'] {
  const bounds = (lanes?.rows ?? []).flatMap(({ y, height, boxes }) => {
    const beside = boxes.map(({ label }) => label.beside?.right ?? 0);
    const { ended } = lifetime(authority, scale, Math.max(0, ...beside));
    return ended ? [{ ...ended, y: y + height / 2 }] : [];
  });
  return bounds.find(({ text }) => text) ?? bounds[0] ?? null;
}

function unheldLabel(
  history: AuthorityHistory,
  lanes: LaneGroup | undefined,
  y: number,
): HistoryLayout['unheld'] {
  const text = unheldWords(history);
  const first = lanes?.rows[0]?.boxes[0];
  return first && text ? { x: first.x, y, text } : null;
}
