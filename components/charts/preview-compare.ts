/** The preview picture of a comparison: one lane of a few authorities. */
import { type Clock, lanesByClock } from '@/lib/domain/clock';
import { lastDayBy } from '@/lib/domain/existence';
import { type PreviewBlock, previewLayout } from '@/lib/domain/geometry/preview';
import { ribbonFrom } from '@/lib/domain/geometry/ribbon';
import type { AuthorityHistory } from '@/lib/domain/history';
import { list } from '@/lib/domain/list';
import { textWidth } from '@/lib/domain/text-width';
import type { LaneTrajectory } from '@/lib/domain/trajectories';
import { drawingWidth, previewCard } from './preview-card';
import { marksInWords, previewLanes } from './preview-lanes';

export interface ComparePreview {
  /** Code of the lane drawn. */
  lane: string;
  clock: Clock;
  /** First and last year drawn, YYYY; null: all since November 2013. */
  from: string | null;
  to: string | null;
  /** Day of the data, YYYY-MM-DD. */
  asAt: string;
}

/** More would be too small to read. */
const MOST = 4;
const id = 'preview';

/** A judgement that covers this lane and another is drawn in it, since the other is not there. */
function withCovering(one: LaneTrajectory): LaneTrajectory {
  const segments = [...one.segments, ...one.covering].sort((a, b) => a.from[1] - b.from[1]);
  return { ...one, segments, covering: [] };
}

const together = ' ILACS 2018: care and care leavers as one.';
const spans = ({ lanes }: PreviewBlock): boolean =>
  lanes.some(({ segments }) => segments.some(({ area }) => area.spanLane !== null));

/** At least one history is needed; of more than four the first four are drawn and the others counted. */
export function comparePreview(histories: AuthorityHistory[], view: ComparePreview): string {
  const { lane: code, clock, from, to, asAt } = view;
  const shown = histories.slice(0, MOST);
  const more = histories.length - shown.length;
  const names = [
    ...shown.map(({ authority }) => authority.displayName),
    ...(more > 0 ? [`${more} more`] : []),
  ];
  const framework = histories[0]?.framework ?? { editions: [], lanes: [], areas: [] };
  const lane = framework.lanes.find((one) => one.code === code)?.label ?? code;
  const placed = clock === 'public' ? 'their publication' : 'the end of each inspection';
  const blocks = shown.map((history) => {
    const { displayName: name } = history.authority;
    const until = lastDayBy(history.authority, asAt);
    return {
      name,
      since: history.authority.validFrom,
      lanes: lanesByClock(history, until, clock)
        .filter((one) => one.lane.code === code)
        .map(withCovering),
    };
  });
  const compared = more > 0 ? ', compared' : names.length > 1 ? ' compared' : '';
  const title = `${list(names)}${compared}`;
  return previewCard(id, { title, asAt }, ({ x, y, height }) => {
    const last = to && `${to}-12-31` < asAt ? `${to}-12-31` : asAt;
    const first = from ? `${from}-01-01` : ribbonFrom;
    const options = {
      width: drawingWidth,
      height,
      // Years after the data leave nothing to draw: then all is drawn, as on the page.
      from: first < last ? first : ribbonFrom,
      to: first < last ? last : asAt,
      nameWidth: Math.min(
        132,
        Math.max(...shown.map(({ authority }) => textWidth(authority.displayName, 15, true))),
      ),
    };
    const layout = previewLayout(blocks, framework, options);
    return {
      subtitle: `${lane}, from ${placed}.${blocks.some(spans) ? together : ''}${marksInWords(layout)}`,
      marks: [previewLanes(id, layout, x, y)],
    };
  });
}
