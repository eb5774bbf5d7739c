/** All authorities at a glance: what the table of ribbons needs of each. */
import type { Framework } from './framework';
import type { AuthoritySummary } from './history';
import type { JudgedInspection } from './trajectories';

/** One authority with its inspections, of which only the judgements of the lane asked for are there. */
export interface AuthorityOverview {
  authority: AuthoritySummary;
  /** From the latest to the earliest. */
  inspections: JudgedInspection[];
}

export interface Overview {
  framework: Framework;
  /** Former authorities too, by display name. */
  authorities: AuthorityOverview[];
}

/** The latest full inspection or re-inspection, or null. */
export function latestFullOf({ inspections }: AuthorityOverview): JudgedInspection | null {
  return inspections.find(({ kind }) => kind.isFull) ?? null;
}
