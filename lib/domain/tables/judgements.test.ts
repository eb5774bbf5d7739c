import { describe, expect, it } from 'vitest';
import { doncaster } from '../fixtures/doncaster';
import { authorityTables } from './authority';
import { comparedTable, latestTable } from './judgements';
import type { TableModel } from './model';

/** Cells of some columns by their names. */
const cells = ({ columns, rows }: TableModel, names: string[]) =>
  rows.map((row) => names.map((name) => row[columns.findIndex((one) => one.name === name)]));
const asAt = '2026-11-22';
const [judgements] = authorityTables(doncaster, asAt);

describe('the table of Doncaster’s judgements', () => {
  it('states each overall judgement with the dates of its inspection, newest first', () => {
    const all = cells(judgements ?? never(), [
      'lane',
      'grade',
      'absence',
      'start_date',
      'end_date',
      'published_on',
    ]);
    expect(all.filter(([lane]) => lane === 'overall')).toEqual([
      ['overall', 'good', null, '2025-01-20', '2025-01-31', '2025-03-18'],
      ['overall', 'requires_improvement', null, '2022-02-14', '2022-02-25', '2022-04-08'],
      ['overall', 'good', null, '2017-11-09', '2017-11-24', '2018-01-19'],
      ['overall', 'inadequate', null, '2015-09-14', '2015-10-08', '2015-11-27'],
    ]);
  });

  it('has one row for care and care leavers together, which says so', () => {
    const of2022 = cells(judgements ?? never(), [
      'published_on',
      'lane',
      'area',
      'also_lane',
      'grade',
    ]).filter(([day, , area]) => day === '2022-04-08' && area === 'care_and_care_leavers');
    expect(of2022).toEqual([
      ['2022-04-08', 'in_care', 'care_and_care_leavers', 'care_leavers', 'requires_improvement'],
    ]);
  });

  it('never puts an absence into a grade column, and gives a reason for each empty one', () => {
    const all = cells(judgements ?? never(), ['grade', 'grade_label', 'absence', 'absence_label']);
    expect(all.some(([grade]) => grade === null)).toBe(true);
    for (const [grade, label, absence, reason] of all) {
      expect([grade === null, label === null]).toEqual([absence !== null, reason !== null]);
    }
    const adoption = cells(judgements ?? never(), ['published_on', 'lane', 'grade', 'absence', 'page']);
    expect(adoption).toContainEqual(['2022-04-08', 'adoption', null, 'not_in_edition', null]);
  });

  it('tells every row apart by its key', () => {
    for (const table of authorityTables(doncaster, asAt)) {
      const keys = cells(table, table.key).map((key) => key.join(' '));
      expect(new Set(keys).size, table.name).toBe(table.rows.length);
      expect(keys.every((key) => key.trim() !== '')).toBe(true);
    }
  });

  it('stands beside tables of what else the page shows', () => {
    expect(authorityTables(doncaster, asAt).map(({ name }) => name)).toEqual([
      'judgements',
      'earlier',
      'visits',
      'events',
      'delivery',
      'twelve-months',
    ]);
  });
});

describe('tables of a comparison', () => {
  it('hold one lane where one is chosen', () => {
    const lanes = cells(comparedTable([doncaster], 'care_leavers'), ['lane', 'also_lane', 'end_date']);
    expect(lanes).toEqual([
      ['care_leavers', null, '2025-01-31'],
      ['in_care', 'care_leavers', '2022-02-25'],
      ['care_leavers', null, '2017-11-24'],
      ['care_leavers', null, '2015-10-08'],
    ]);
  });

  it('hold the latest full inspection of each', () => {
    const rows = cells(latestTable([doncaster]), ['lane', 'grade', 'end_date']);
    expect(rows).toContainEqual(['care_leavers', 'requires_improvement', '2025-01-31']);
    expect(new Set(rows.map(([, , end]) => end))).toEqual(new Set(['2025-01-31']));
  });
});

function never(): never {
  throw new Error('There is no table');
}
