import { describe, expect, it } from 'vitest';
import { event } from './fixtures/builders';
import { doncaster } from './fixtures/doncaster';
import { verticalRows } from './vertical';

const rows = verticalRows(doncaster, '2026-11-22');

describe('the story from top to bottom', () => {
  it('holds every inspection, visit, event and earlier judgement once', () => {
    const of = (kind: string) => rows.filter((row) => row.kind === kind).length;
    expect(of('inspection')).toBe(doncaster.inspections.length);
    expect(of('happening')).toBe(doncaster.visits.length + doncaster.events.length);
    expect(of('earlier')).toBe(doncaster.earlier.length);
    expect(of('pause')).toBe(1);
  });

  it('runs from the newest to the oldest', () => {
    const years = rows.map(({ date }) => Number(date.slice(0, 4)));
    expect(years).toEqual([...years].sort((a, b) => b - a));
  });

  it('shows beside each inspection the overall judgement that it made', () => {
    const rails = rows.flatMap((row) =>
      row.kind === 'inspection' ? [[row.date, row.rail.grade, row.rail.fades]] : [],
    );
    expect(rails).toEqual([
      ['2025-01-31', 'good', true],
      ['2022-02-25', 'requires_improvement', false],
      ['2017-11-24', 'good', false],
      ['2015-10-08', 'inadequate', false],
    ]);
  });

  it('shows beside an event of a year the grade of the row below it, not of a later inspection of that year', () => {
    const of = { ...doncaster, events: [event('2017', 'direction')] };
    const all = verticalRows(of, '2026-11-22');
    const at = all.findIndex(({ kind, date }) => kind === 'happening' && date === '2017');
    expect(all[at]?.rail.grade).toBe('inadequate');
    expect(all.slice(0, at).some(({ date }) => date === '2017-11-24')).toBe(true);
  });

  it('has no rail before the first inspection of November 2013 and later', () => {
    const before = rows.filter(({ date }) => date < '2015');
    expect(before.length).toBeGreaterThan(3);
    expect(before.every(({ rail }) => rail.grade === null)).toBe(true);
  });
});
