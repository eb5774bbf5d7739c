/** The share found better over time, with its band and the numbers at risk. Pixels. */
import { atRisk, type Observed, type SurvivalStep } from '../kaplan-meier';
import { tenth } from './scale';

export interface CurveLayout {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  /** The share found better, in steps; and the outline of its band. */
  line: string;
  band: string;
  /** Where the curve stops: the place for its label. */
  end: { x: number; y: number };
  /** Whole years since the inspection, with how many are at risk. */
  years: { year: number; x: number; atRisk: number }[];
  shares: { share: number; y: number }[];
  /** Where half were found better; null where the curve does not come so far. */
  half: { x: number; y: number } | null;
}

export const curveText = 13;
/** Days of a year, as long as it is on average. */
export const yearDays = 365.25;
const plotHeight = 240;

/** @param steps of `survival`, stopped where too few are at risk; @param until days up to which enough are at risk */
export function curveLayout(
  steps: readonly SurvivalStep[],
  observed: readonly Observed[],
  { width, until }: { width: number; until: number },
): CurveLayout {
  const plot = { left: 46, right: width - 16, top: 14, bottom: 14 + plotHeight };
  const years = Math.max(Math.ceil(until / yearDays), 1);
  const x = (days: number) => tenth(plot.left + (days / (years * yearDays)) * (plot.right - plot.left));
  const y = (better: number) => tenth(plot.bottom - better * plotHeight);
  const stepped = (valueOf: (step: SurvivalStep) => number) =>
    steps.map((step) => `H${x(step.time)}V${y(valueOf(step))}`).join('');
  const end = x(until);
  const bounds = steps.filter(({ low, high }) => low !== null && high !== null);
  const better = bounds.map(({ time, low, high }) => ({
    x: x(time),
    top: y(1 - (low ?? 0)),
    foot: y(1 - (high ?? 1)),
  }));
  const upper = better.map(({ x: at, top }) => `H${at}V${top}`).join('');
  const lower = [...better]
    .reverse()
    .map(
      ({ x: at, foot }, index, all) => `V${foot}H${at}${index === all.length - 1 ? `V${plot.bottom}` : ''}`,
    )
    .join('');
  const last = steps.at(-1);
  const half = steps.find(({ share }) => share <= 0.5 + 1e-12);
  return {
    width,
    height: plot.bottom + 68,
    plot,
    line: `M${plot.left} ${plot.bottom}${stepped(({ share }) => 1 - share)}H${end}`,
    band: better.length > 0 ? `M${plot.left} ${plot.bottom}${upper}H${end}${lower}H${plot.left}Z` : '',
    end: { x: end, y: y(last ? 1 - last.share : 0) },
    years: Array.from({ length: years + 1 }, (_, year) => ({
      year,
      x: x(year * yearDays),
      atRisk: atRisk(observed, year * yearDays),
    })),
    shares: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ share, y: y(share) })),
    half: half ? { x: x(half.time), y: y(0.5) } : null,
  };
}
