/** The overall trajectory as numbers for an interactive chart: the same domain, ticks and joins as the drawn one. */
import { historyLayout } from './geometry/layout';
import { gradeLooks } from './grades';
import type { AuthorityHistory } from './history';
import { laneTrajectories, type Segment } from './trajectories';

/** One judgement; `day` as in `dayNumber`, the last day of what is known of the end of the inspection. */
export interface Step {
  day: number;
  /** 1 to 4, best first: an order, not a score. */
  order: number;
  grade: string;
  end: string;
  published: string | null;
  edition: string;
}

/** Judgements that may be joined, in order, and the day until which the last of them is drawn. */
export interface Run {
  steps: Step[];
  until: number;
}

export interface OverallSteps {
  /** Days. */
  domain: [first: number, last: number];
  ticks: { day: number; label: string }[];
  /** Grades of the current scale, best first. */
  levels: { order: number; label: string }[];
  runs: Run[];
}

/** Null where the history has no overall grade since November 2013. */
export function overallSteps(history: AuthorityHistory, asAt: string): OverallSteps | null {
  const lane = laneTrajectories(history, asAt).find((one) => one.lane.code === 'overall');
  const runs = lane ? runsOf(lane.segments) : [];
  if (runs.length === 0) return null;
  const { scale } = historyLayout(history, { width: 1120, asAt });
  return {
    domain: scale.domain,
    ticks: scale.ticks.map(({ day, label }) => ({ day, label: label?.text ?? '' })),
    levels: Object.values(gradeLooks)
      .filter((look) => look.scale === 'current')
      .map(({ order, short }) => ({ order, label: short })),
    runs,
  };
}

function runsOf(segments: Segment[]): Run[] {
  const runs: Run[] = [];
  let open = false;
  for (const { grade, from, to, end, published, edition, ending } of segments) {
    if (grade === null) {
      open = false;
      continue;
    }
    const look = gradeLooks[grade];
    const step = {
      day: from[1],
      order: look.order,
      grade: look.short,
      end,
      published,
      edition: edition.shortLabel,
    };
    const last = runs.at(-1);
    if (open && last) {
      last.steps.push(step);
      last.until = to;
    } else runs.push({ steps: [step], until: to });
    open = ending === 'joined';
  }
  return runs;
}
