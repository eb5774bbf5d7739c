import { describe, expect, it } from 'vitest';
import { doncaster } from '../fixtures/doncaster';
import { comparedTwin, historyTwin, laneTwin, type TwinCell } from './twin';

const asAt = '2026-11-22';
const window = { from: null, to: null, area: null };
const overallOf = (cell: TwinCell | undefined) =>
  typeof cell === 'object' && 'judgements' in cell
    ? cell.judgements.flatMap(({ text }) => (text.startsWith('Overall') ? text : []))
    : [];

describe('a chart as a table for people', () => {
  it('has the four overall judgements of Doncaster with the days on which their inspections ended, newest first', () => {
    const { rows } = historyTwin(doncaster, asAt, { clock: 'happened', window });
    const judged = rows.flatMap(([when, , judgements]) =>
      overallOf(judgements).map((text) => [typeof when === 'object' && 'date' in when && when.date, text]),
    );
    expect(judged).toEqual([
      ['2025-01-31', 'Overall effectiveness: good'],
      ['2022-02-25', 'Overall effectiveness: requires improvement'],
      ['2017-11-24', 'Overall: good'],
      ['2015-10-08', 'Overall: inadequate'],
    ]);
  });

  it('keeps to the judgement area that the chart draws', () => {
    const { rows } = historyTwin(doncaster, asAt, {
      clock: 'happened',
      window: { ...window, area: 'help_and_protection' },
    });
    const texts = rows.flatMap(([, , cell]) =>
      typeof cell === 'object' && 'judgements' in cell ? cell.judgements.map(({ text }) => text) : [],
    );
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((text) => !/help|protection|Safeguarding/i.test(text))).toEqual([]);
  });

  it('names each authority that is compared, with both its dates', () => {
    const [first] = comparedTwin([doncaster], 'overall').rows;
    expect(first?.slice(0, 3)).toEqual(['Doncaster', { date: '2025-01-31' }, { date: '2025-03-18' }]);
    expect(overallOf(first?.[3])).toEqual(['Overall effectiveness: good']);
  });

  it('gives many authorities a row each, their judgements with their days', () => {
    const inspections = doncaster.inspections.map((one) => ({
      ...one,
      judgements: one.judgements.filter(({ area }) => area === 'overall'),
    }));
    const { rows } = laneTwin([
      { authority: doncaster.authority, inspections },
      { authority: { ...doncaster.authority, displayName: 'New' }, inspections: [] },
    ]);
    expect(rows[0]?.[0]).toBe('Doncaster');
    const cell = rows[0]?.[1];
    expect(typeof cell === 'object' && 'judgements' in cell && cell.judgements[0]?.text).toBe(
      'Good (31 Jan 2025)',
    );
    expect(rows[1]).toEqual(['New', 'none in our data']);
  });
});
