/** Preview pictures of an authority, and of one of its inspections, visits and events. */
import { lastDayBy } from '@/lib/domain/existence';
import { type PreviewBlock, previewLayout } from '@/lib/domain/geometry/preview';
import { ribbonFrom } from '@/lib/domain/geometry/ribbon';
import type { AuthorityHistory, Inspection } from '@/lib/domain/history';
import { inspectionTitle } from '@/lib/domain/inspection-words';
import { chartTitle } from '@/lib/domain/sentences';
import { laneTrajectories } from '@/lib/domain/trajectories';
import { drawingWidth, previewCard } from './preview-card';
import { marksInWords, pointerOn, pointerTo, previewLanes } from './preview-lanes';

/** The overall judgement and the four areas; adoption and the safeguarding board stand on the page. */
const mainLanes = new Set(['overall', 'leadership', 'help_and_protection', 'in_care', 'care_leavers']);
const id = 'preview';

/** A visit or event: its title, what the pointer points at in few words, and its day as exact as the source gives it. */
interface About {
  title: string;
  what: string;
  day: string | null;
}

/** The main lanes with a pointer to a day; none where it is not known, or not in the time of which all judgements are drawn. */
export function happeningPreview(
  history: AuthorityHistory,
  asAt: string,
  { title, what, day }: About,
): string {
  const blocks = blocksOf(history, asAt);
  const to = lastDayBy(history.authority, asAt);
  // Earlier years would look as if nothing had been judged in them.
  const about = day !== null && day >= ribbonFrom ? day : null;
  return previewCard(id, { title, asAt }, ({ x, y, height }) => {
    if (blocks.length === 0) return { subtitle: 'No grade since November 2013 in our data.', marks: [] };
    const options = { width: drawingWidth, height, from: null, to, about, nameWidth: 118 };
    const layout = previewLayout(blocks, history.framework, options);
    const pointer = about === null ? null : pointerOn(layout, about);
    const told = pointer ? `Pointer: ${what}.` : 'Its day is not on this axis.';
    return {
      subtitle: `Ofsted’s judgements. ${told}${marksInWords(layout)}`,
      marks: [previewLanes(id, layout, x, y, pointer)],
    };
  });
}

/**
 * The main lanes since the framework of November 2013.
 * @param inspection the one that the picture is about: it is named in the title and has a pointer
 */
export function historyPreview(history: AuthorityHistory, asAt: string, inspection?: Inspection): string {
  const title = inspection ? inspectionTitle(history, inspection) : chartTitle(history);
  const blocks = blocksOf(history, asAt);
  const to = lastDayBy(history.authority, asAt);
  return previewCard(id, { title, asAt }, ({ x, y, height }) => {
    if (blocks.length === 0) return { subtitle: 'No grade since November 2013 in our data.', marks: [] };
    const options = { width: drawingWidth, height, from: null, to, nameWidth: 118 };
    const layout = previewLayout(blocks, history.framework, options);
    const pointer = inspection && pointerTo(layout, inspection.endDate, x, y);
    const about = pointer
      ? 'Ofsted’s judgements. Pointer: this inspection.'
      : 'Ofsted’s judgements, each from the end of its inspection.';
    return {
      subtitle: `${about}${marksInWords(layout)}`,
      marks: [previewLanes(id, layout, x, y), ...(pointer ? [pointer] : [])],
    };
  });
}

/** The authority's own lanes; those of its predecessors where it has none, or of the one that it had as a last row. */
function blocksOf(history: AuthorityHistory, asAt: string): PreviewBlock[] {
  const own = lanesOf(history, asAt);
  const [before, ...others] = history.predecessors.flatMap((predecessor) => {
    const lanes = lanesOf(predecessor, asAt).filter(({ lane }) => lane.code === 'overall');
    return lanes.length > 0
      ? [
          {
            name: `${predecessor.authority.displayName}: overall`,
            lanes,
            since: predecessor.authority.validFrom,
          },
        ]
      : [];
  });
  if (own.length === 0) return before ? [before, ...others] : [];
  return [
    { name: null, lanes: own, since: history.authority.validFrom },
    ...(before && others.length === 0 ? [before] : []),
  ];
}

function lanesOf(history: AuthorityHistory, asAt: string) {
  return laneTrajectories(history, lastDayBy(history.authority, asAt)).filter(
    ({ lane, segments, covering }) => mainLanes.has(lane.code) && segments.length + covering.length > 0,
  );
}
