import { describe, expect, it } from 'vitest';
import { history, inspection } from './fixtures/builders';
import { doncaster } from './fixtures/doncaster';
import { framework } from './fixtures/framework';
import { judgementTables } from './judgement-rows';

describe('the table of judgements', () => {
  const [table] = judgementTables(doncaster.inspections, framework);
  const row = (index: number) =>
    table?.rows[index]?.cells.map(({ judgement, reason, span }) => [judgement?.grade ?? reason, span]);

  it('has a column for each lane with a judgement', () => {
    expect(table?.lanes.map(({ code }) => code)).toEqual([
      'overall',
      'leadership',
      'help_and_protection',
      'in_care',
      'care_leavers',
      'adoption',
      'lscb',
    ]);
  });

  it('lets the combined care judgement cover both columns', () => {
    expect(row(1)).toEqual([
      ['requires_improvement', 1],
      ['inadequate', 1],
      ['requires_improvement', 1],
      ['requires_improvement', 2],
      ['not_in_edition', 1],
      ['not_in_edition', 1],
    ]);
  });

  it('keeps the reasons of absence apart', () => {
    // The re-inspection of 2017 was read whole and reviews no board; a press article may state only some grades.
    expect(row(2)?.at(-1)).toEqual(['not_in_report', 1]);
    const pressed = [
      inspection('SIF', [null, '2017-11-24', null], { overall: 'good' }, 'reinspection'),
      inspection('SIF', [null, '2015-10-08', null], { overall: 'good' }),
      inspection('SIF', [null, '2014-10-08', null], { overall: 'good', lscb: 'good' }),
    ].map((one) => ({ ...one, provenance: { ...one.provenance, method: 'reference_table' as const } }));
    // Whoever states it, a re-inspection reviews no board; of another inspection the article may have left it out.
    const boards = judgementTables(pressed, framework)[0]?.rows.map(({ cells }) => cells.at(-1)?.reason);
    expect(boards).toEqual(['not_in_report', 'not_in_our_data', null]);
    const of = history({
      inspections: [inspection('ILACS_2026', [null, '2026-05-10', null], { in_care: 'not_judged' })],
    });
    const cells = judgementTables(of.inspections, framework)[0]?.rows[0]?.cells;
    expect(cells?.map(({ area, reason }) => [area?.area, reason])).toEqual([
      ['leadership', 'not_in_report'],
      ['help_and_protection', 'not_in_report'],
      ['in_care', 'not_judged'],
      ['care_leavers', 'not_in_report'],
    ]);
  });

  it('sets the looked-after inspections of 2013 apart', () => {
    const lac = inspection(
      'LAC_2013',
      [null, '2013-08-16', '2013-09-20'],
      { overall: 'adequate' },
      'looked_after',
    );
    const tables = judgementTables([...doncaster.inspections, lac], framework);
    expect(tables.map(({ rows }) => rows.length)).toEqual([4, 1]);
  });
});
