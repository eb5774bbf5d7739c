/** Comparable judgements that differ: what changed, up and down, in a span of days. */
import { dayNumber } from './dates';
import type { Framework } from './framework';
import { type Grade, gradeLooks } from './grades';
import type { AuthoritySummary } from './history';
import type { AuthorityOverview } from './overview';
import { laneTrajectories } from './trajectories';

export interface Changed {
  authority: AuthoritySummary;
  /** Key of the inspection that changed it. */
  inspection: string;
  before: Grade;
  after: Grade;
  /** End of the inspection, as exact as the source gives it. */
  end: string;
  higher: boolean;
}

/**
 * Joined pairs of one lane with different grades whose later inspection ended in the span, the latest first.
 * @param span first and last day, YYYY-MM-DD
 */
export function changesIn(
  all: AuthorityOverview[],
  { framework, lane, span: [from, to] }: { framework: Framework; lane: string; span: [string, string] },
): Changed[] {
  return all
    .flatMap(({ authority, inspections }) => {
      const lanes = laneTrajectories({ framework, inspections, earlier: [] }, to);
      const segments = lanes.find((one) => one.lane.code === lane)?.segments ?? [];
      return segments.flatMap((segment, index): Changed[] => {
        const before = segments[index - 1];
        if (before?.ending !== 'joined' || !before.grade || !segment.grade) return [];
        if (before.grade === segment.grade) return [];
        if (segment.at[1] < dayNumber(from) || segment.at[1] > dayNumber(to)) return [];
        const inspection = inspections.find(({ key }) => segment.key.startsWith(`${key}/`))?.key ?? '';
        const higher = gradeLooks[segment.grade].order < gradeLooks[before.grade].order;
        return [
          { authority, inspection, before: before.grade, after: segment.grade, end: segment.end, higher },
        ];
      });
    })
    .sort((a, b) => b.end.localeCompare(a.end));
}
