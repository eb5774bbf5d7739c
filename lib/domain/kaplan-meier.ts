/**
 * The product-limit estimate of Kaplan and Meier (1958) for times of which some are known only to be longer than observed. No
 * well-kept package gives numbers at risk and bands, so it is here, checked against a published example (kaplan-meier.test.ts).
 */
import { probit } from 'simple-statistics';

export interface Observed {
  /** In any unit, 0 or more. */
  time: number;
  /** False: the observation ended before the event. */
  event: boolean;
}

/** What is known at a time at which events happened. */
export interface SurvivalStep {
  time: number;
  /** Observed for at least this long without the event before. */
  atRisk: number;
  events: number;
  /** Share without the event after this time, 0 to 1. */
  share: number;
  /** Limits of the band at 95 %: complementary log-log of Greenwood's variance; null where it is not defined (share 0). */
  low: number | null;
  high: number | null;
}

/** Times at which fewer are at risk than `least` are left out. An observation that ends at the time of an event is still at risk. */
export function survival(observed: readonly Observed[], least = 1): SurvivalStep[] {
  const times = [...new Set(observed.filter(({ event }) => event).map(({ time }) => time))].sort(
    (a, b) => a - b,
  );
  let share = 1;
  let variance = 0;
  return times
    .map((time): SurvivalStep => {
      const atRisk = observed.filter((one) => one.time >= time).length;
      const events = observed.filter((one) => one.event && one.time === time).length;
      share *= 1 - events / atRisk;
      variance += events / (atRisk * (atRisk - events));
      return { time, atRisk, events, share, ...band(share, variance) };
    })
    .filter(({ atRisk }) => atRisk >= least);
}

const quantile = probit(0.975);

/** Kalbfleisch and Prentice (1980): the band stays between 0 and 1. */
function band(share: number, variance: number): Pick<SurvivalStep, 'low' | 'high'> {
  if (share <= 0 || share >= 1) return { low: null, high: null };
  const reach = Math.exp((quantile * Math.sqrt(variance)) / Math.abs(Math.log(share)));
  return { low: share ** reach, high: share ** (1 / reach) };
}

/** How many are at risk at a time. */
export function atRisk(observed: readonly Observed[], time: number): number {
  return observed.filter((one) => one.time >= time).length;
}

/** First time by which the share without the event is half or less; null where the steps do not come so far. */
export function medianTime(steps: readonly SurvivalStep[]): number | null {
  return steps.find(({ share }) => share <= 0.5 + 1e-12)?.time ?? null;
}
