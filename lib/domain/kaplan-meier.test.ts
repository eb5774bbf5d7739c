import { describe, expect, it } from 'vitest';
import { atRisk, medianTime, type Observed, survival } from './kaplan-meier';

/**
 * Weeks of remission under 6-mercaptopurine: Freireich and others (1963), Blood 21, as worked in Cox and Oakes (1984) and in
 * Kleinbaum and Klein, Survival Analysis, chapter 2. Estimates there: 0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448.
 */
const ended = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((time): Observed => ({ time, event: true }));
const open = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((time): Observed => ({ time, event: false }));
const remission = [...ended, ...open];

describe('the estimate of Kaplan and Meier', () => {
  it('is that of the published example', () => {
    expect(
      survival(remission).map(({ time, atRisk: n, events, share }) => [time, n, events, share.toFixed(3)]),
    ).toEqual([
      [6, 21, 3, '0.857'],
      [7, 17, 1, '0.807'],
      [10, 15, 1, '0.753'],
      [13, 12, 1, '0.690'],
      [16, 11, 1, '0.627'],
      [22, 7, 1, '0.538'],
      [23, 6, 1, '0.448'],
    ]);
    expect(medianTime(survival(remission))).toBe(23);
  });

  it('has the band of the same example', () => {
    // 0.620 to 0.952 at week 6: 0.8571 to the power of exp(±1.96 · sqrt(3/(21·18)) / |ln 0.8571|).
    const [first] = survival(remission);
    expect(first?.low).toBeCloseTo(0.6197, 3);
    expect(first?.high).toBeCloseTo(0.9516, 3);
  });

  it('stops where too few are at risk, and has no steps without events', () => {
    expect(survival(remission, 10).at(-1)?.time).toBe(16);
    expect(medianTime(survival(remission, 10))).toBeNull();
    expect(survival(open)).toEqual([]);
    expect(survival([])).toEqual([]);
    expect(atRisk(remission, 10)).toBe(15);
  });

  it('has no band where all have had the event', () => {
    expect(survival([{ time: 1, event: true }])).toEqual([
      { time: 1, atRisk: 1, events: 1, share: 0, low: null, high: null },
    ]);
  });
});
