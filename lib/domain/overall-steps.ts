/** The overall trajectory as numbers for an interactive chart: the same days and joins as the drawn one. */
import { dayNumber, earliestDay } from './dates';
import { lastDayBy } from './existence';
import { timeScale } from './geometry/scale';
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
  /** The edition of the judgement that it is joined to, where that is another one. */
  crosses: string | null;
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

/** The first framework with the grades of today. */
const scaleBegan = '2013-11-01';
/** Pixels of a chart on a wide screen: they decide only how the years are written. */
const usualWidth = 1000;

/** Null where the history has fewer than two overall grades since November 2013: one step is no trajectory. */
export function overallSteps(history: AuthorityHistory, asAt: string): OverallSteps | null {
  const lane = laneTrajectories(history, lastDayBy(history.authority, asAt)).find(
    (one) => one.lane.code === 'overall',
  );
  const runs = lane ? runsOf(lane.segments) : [];
  const days = runs.flatMap(({ steps }) => steps.map(({ day }) => day));
  if (days.length < 2) return null;
  const domain: OverallSteps['domain'] = [
    Math.min(dayNumber(began(history)), ...days),
    Math.max(dayNumber(asAt), ...days),
  ];
  return {
    domain,
    ticks: timeScale(domain, [0, usualWidth]).ticks.map(({ day, label }) => ({
      day,
      label: label?.text ?? '',
    })),
    levels: Object.values(gradeLooks)
      .filter((look) => look.scale === 'current')
      .map(({ order, short }) => ({ order, label: short })),
    runs,
  };
}

/** An authority that began later has no empty years before it. */
function began({ authority: { validFrom } }: AuthorityHistory): string {
  const from = validFrom ? earliestDay(validFrom) : scaleBegan;
  return from > scaleBegan ? from : scaleBegan;
}

function runsOf(segments: Segment[]): Run[] {
  const runs: Run[] = [];
  let open = false;
  for (const { grade, from, to, end, published, edition, ending, crosses } of segments) {
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
      crosses: crosses?.shortLabel ?? null,
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
