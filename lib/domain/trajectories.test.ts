import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from './dates';
import { history, inspection } from './fixtures/builders';
import { doncaster } from './fixtures/doncaster';
import type { AuthorityHistory } from './history';
import { laneTrajectories } from './trajectories';

const asAt = '2026-11-22';
const lane = (of: AuthorityHistory, code: string) =>
  laneTrajectories(of, asAt).find((one) => one.lane.code === code);
const told = (of: AuthorityHistory, code: string) =>
  lane(of, code)?.segments.map(({ grade, reason, from, to, ending, crosses }) => [
    grade ?? reason,
    dayOf(from[1]),
    dayOf(to),
    ending,
    crosses?.code ?? null,
  ]);

describe('lanes of Doncaster', () => {
  it('join the overall judgement across editions and mark each change of edition', () => {
    expect(told(doncaster, 'overall')).toEqual([
      ['inadequate', '2015-10-08', '2017-11-24', 'joined', null],
      ['good', '2017-11-24', '2022-02-25', 'joined', null],
      ['requires_improvement', '2022-02-25', '2025-01-31', 'joined', 'SIF'],
      ['good', '2025-01-31', '2026-03-31', 'fades', 'ILACS_2018'],
    ]);
  });

  it('never join SIF leadership with leaders in ILACS: it stops with its edition', () => {
    expect(told(doncaster, 'leadership')).toEqual([
      ['requires_improvement', '2015-10-08', '2017-11-24', 'joined', null],
      ['good', '2017-11-24', '2018-07-31', 'changed', null],
      ['inadequate', '2022-02-25', '2025-01-31', 'joined', null],
      ['good', '2025-01-31', asAt, 'fades', 'ILACS_2018'],
    ]);
  });

  it('let the combined care judgement end what came before in both lanes', () => {
    expect(told(doncaster, 'care_leavers')).toEqual([
      ['requires_improvement', '2015-10-08', '2017-11-24', 'joined', null],
      ['good', '2017-11-24', '2018-07-31', 'changed', null],
      ['requires_improvement', '2025-01-31', asAt, 'fades', null],
    ]);
    expect(told(doncaster, 'in_care')?.[2]).toEqual([
      'requires_improvement',
      '2022-02-25',
      '2022-12-31',
      'changed',
      null,
    ]);
  });

  it('say from when a lane is no longer judged', () => {
    const outOfUse = (code: string) => lane(doncaster, code)?.outOfUse;
    expect(outOfUse('overall')).toBe(dayNumber('2026-04-01'));
    expect(outOfUse('adoption')).toBe(dayNumber('2018-08-01'));
    expect(outOfUse('help_and_protection')).toBeNull();
  });

  it('keep judgements before November 2013 apart, with the interval of their month', () => {
    const before = lane(doncaster, 'pre_safeguarding');
    expect(before?.apart).toBe(true);
    expect(before?.segments[0]?.from.map(dayOf)).toEqual(['2012-11-01', '2012-11-30']);
    expect(dayOf(before?.segments[0]?.to ?? 0)).toBe('2013-10-31');
  });
});

describe('absences', () => {
  it('interrupt a line, in their own words', () => {
    const of = history({
      inspections: [
        inspection('ILACS_2023', [null, '2024-05-10', '2024-06-20'], { overall: 'not_judged' }),
        inspection('ILACS_2018', [null, '2019', null], { overall: 'good' }),
      ],
    });
    expect(told(of, 'overall')).toEqual([
      ['good', '2019-12-31', '2024-05-10', 'interrupted', null],
      ['not_judged', '2024-05-10', '2026-03-31', 'fades', null],
    ]);
    expect(told(of, 'leadership')?.map(([what]) => what)).toEqual(['not_in_our_data', 'not_in_our_data']);
  });

  it('do not invent an overall judgement for the 2026 edition', () => {
    const of = history({
      inspections: [inspection('ILACS_2026', [null, '2026-05-10', '2026-06-20'], { leadership: 'good' })],
    });
    expect(lane(of, 'overall')).toBeUndefined();
  });

  it('keep judgements of part inspections out of the overall lane', () => {
    const of = history({
      inspections: [
        inspection('SIF', [null, '2015-05-10', '2015-06-20'], { overall: 'good' }, 'lscb_review'),
      ],
    });
    expect(lane(of, 'overall')).toBeUndefined();
  });
});
