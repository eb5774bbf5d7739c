import { describe, expect, it } from 'vitest';
import { comparedWithBefore } from './comparison';
import { history, inspection } from './fixtures/builders';
import { doncaster } from './fixtures/doncaster';

const of = (key: string) => comparedWithBefore(doncaster, `doncaster/inspections/${key}`);

describe('comparedWithBefore', () => {
  it('orders the two grades of one series', () => {
    expect(of('2018-01-19/overall')).toMatchObject({ kind: 'compared', change: 'higher', crosses: null });
    expect(of('2018-01-19/adoption')).toMatchObject({ kind: 'compared', change: 'same' });
  });

  it('says which edition a comparison crosses from', () => {
    expect(of('2022-04-08/overall')).toMatchObject({ change: 'lower', crosses: { code: 'SIF' } });
    expect(of('2025-03-18/leadership')).toMatchObject({ change: 'higher', crosses: { code: 'ILACS_2018' } });
  });

  it('never compares across a change of meaning', () => {
    expect(of('2022-04-08/leadership')).toMatchObject({
      kind: 'changed',
      before: [{ edition: { code: 'SIF' } }],
    });
    expect(of('2025-03-18/in_care')).toMatchObject({ kind: 'changed' });
    // Judged together with children in care in 2022: the two lanes' judgement is another thing.
    expect(of('2025-03-18/care_leavers')).toMatchObject({
      kind: 'changed',
      before: [{ area: { area: 'care_and_care_leavers' } }],
    });
  });

  it('names both of the judgements that one judgement of care and care leavers follows', () => {
    expect(of('2022-04-08/care_and_care_leavers')).toMatchObject({
      before: [{ area: { area: 'looked_after_and_permanence' } }, { area: { area: 'care_leavers' } }],
    });
  });

  it('has nothing before the first, and nothing to compare without a grade', () => {
    expect(of('2015-11-27/overall')).toEqual({ kind: 'first' });
    expect(of('2018-01-19/lscb')).toBeNull();
    expect(of('none/overall')).toBeNull();
  });

  it('does not reach over an inspection whose grade is missing', () => {
    const gap = history({
      inspections: [
        inspection('ILACS_2018', ['2022-01-10', '2022-01-21', '2022-03-01'], { overall: 'good' }),
        inspection('SIF', [null, '2017-06-01', null], { overall: 'not_in_our_data' }),
        inspection('SIF', [null, '2014-06-01', '2014-08-01'], { overall: 'good' }),
      ],
    });
    expect(comparedWithBefore(gap, 'doncaster/inspections/2022-03-01/overall')).toMatchObject({
      kind: 'interrupted',
      reason: 'not_in_our_data',
    });
  });
});
