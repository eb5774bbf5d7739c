import { describe, expect, it } from 'vitest';
import { existsOn, hasBegun, hasEnded, lastDayBy, yearBeside } from './existence';

const surrey = { validFrom: null, validTo: '2027-03-31' };
const east = { validFrom: '2027-04-01', validTo: null };

describe('whether an authority exists', () => {
  it('holds its first and its last day, so that one follows the other without a gap', () => {
    for (const [day, old, young] of [
      ['2026-11-26', true, false],
      ['2027-03-31', true, false],
      ['2027-04-01', false, true],
      ['2027-04-02', false, true],
    ] as const)
      expect([existsOn(surrey, day), existsOn(east, day)], day).toEqual([old, young]);
  });

  it('tells what has ended from what is still to begin', () => {
    expect([hasEnded(surrey, '2027-03-31'), hasEnded(surrey, '2027-04-01')]).toEqual([false, true]);
    expect([hasBegun(east, '2027-03-31'), hasBegun(east, '2027-04-01')]).toEqual([false, true]);
    expect([hasBegun(surrey, '1900-01-01'), hasEnded(east, '2100-01-01')]).toEqual([true, false]);
  });

  it('gives a date of a month its whole month', () => {
    const vague = { validFrom: '2027-04', validTo: '2028-03' };
    expect(existsOn(vague, '2027-04-01')).toBe(true);
    expect(existsOn(vague, '2028-03-31')).toBe(true);
    expect(existsOn(vague, '2028-04-01')).toBe(false);
  });

  it('lets nothing run on after the end, and nothing to an end that is still to come', () => {
    expect(lastDayBy(surrey, '2026-11-26')).toBe('2026-11-26');
    expect(lastDayBy(surrey, '2028-01-01')).toBe('2027-03-31');
    expect(lastDayBy(east, '2028-01-01')).toBe('2028-01-01');
  });

  it('sets a year beside those that are not there', () => {
    expect([yearBeside(surrey, '2026-11-26'), yearBeside(surrey, '2027-04-01')]).toEqual([
      null,
      'until 2027',
    ]);
    expect([yearBeside(east, '2026-11-26'), yearBeside(east, '2027-04-01')]).toEqual(['from 2027', null]);
  });
});
