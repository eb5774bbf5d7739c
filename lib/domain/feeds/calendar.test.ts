import { describe, expect, it } from 'vitest';
import { inspection, visit } from '../fixtures/builders';
import { calendarOf, MOST_DAYS } from './calendar';
import type { FeedRecord } from './record';

const authority = { slug: 'doncaster', displayName: 'Doncaster', region: 'Yorkshire and the Humber' };
const told = { authority, changed: '2026-11-23T00:00:00Z' };
const inspected = (...dates: [string | null, string, string | null]): FeedRecord => ({
  ...{ ...told, kind: 'inspection', hasOverall: true },
  inspection: inspection('ILACS_2023', dates, { overall: 'good' }),
});
const daysOf = (record: FeedRecord, asAt = '2026-11-26') => {
  const { days, undated } = calendarOf([record], asAt);
  return [days.map(({ start, end }) => `${start} ${end}`), undated];
};

describe('the days of a calendar', () => {
  it('end with the day after the last', () => {
    expect(daysOf(inspected('2024-02-26', '2024-02-29', '2024-04-08'))).toEqual([
      ['2024-04-08 2024-04-09', '2024-02-26 2024-03-01'],
      0,
    ]);
  });

  it('are not made up where a month, a year or nothing is known, and are counted', () => {
    expect(daysOf(inspected('2024-02', '2024-02', '2024-04-08'))).toEqual([['2024-04-08 2024-04-09'], 1]);
    expect(daysOf(inspected(null, '2024-02-29', null))).toEqual([[], 2]);
    expect(daysOf(inspected('2024-02-26', '2024', '2024-04'))).toEqual([[], 2]);
  });

  it('hold nothing that was only planned or lies ahead', () => {
    const planned = visit('2024-02-26', '2024-02-27', { status: 'planned' });
    expect(daysOf({ ...told, kind: 'visit', visit: planned })).toEqual([[], 0]);
    expect(daysOf(inspected('2024-02-26', '2024-02-29', '2024-04-08'), '2024-03-31')).toEqual([
      ['2024-02-26 2024-03-01'],
      0,
    ]);
    expect(daysOf(inspected('2024-02-26', '2024-02-29', '2024-04-08'), '2024-02-28')).toEqual([[], 0]);
  });

  it('are bounded, the earliest left out and counted', () => {
    const many = Array.from({ length: MOST_DAYS }, () => inspected('2024-02-26', '2024-02-29', '2024-04-08'));
    const { days, earlier } = calendarOf(many, '2026-11-26');
    expect([days.length, earlier]).toEqual([MOST_DAYS, MOST_DAYS]);
    expect(days.every(({ start }) => start === '2024-04-08')).toBe(true);
  });
});
