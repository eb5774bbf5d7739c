import { describe, expect, it } from 'vitest';
import { isExplained, type OverallJudgement, perCent, possibleShare, shareAt } from './outside-check';

const authority = (slug: string, validFrom: string | null = null, validTo: string | null = null) => ({
  slug,
  displayName: slug.toUpperCase(),
  validFrom,
  validTo,
});

const judged = (
  slug: string,
  publishedOn: string | null,
  grade: OverallJudgement['grade'],
): OverallJudgement => ({ slug, publishedOn, grade });

describe('shareAt', () => {
  it('takes the latest judgement published by the day', () => {
    const all = [judged('a', '2015-01-01', 'inadequate'), judged('a', '2018-01-01', 'good')];
    expect(shareAt('2017-12-31', [authority('a')], all)).toMatchObject({ judged: 1, good: 0, inadequate: 1 });
    expect(shareAt('2018-01-01', [authority('a')], all)).toMatchObject({ judged: 1, good: 1, inadequate: 0 });
  });

  it('counts the authorities that existed on the day, to their last day', () => {
    const all = [judged('old', '2016-01-01', 'good'), judged('new', '2020-01-01', 'outstanding')];
    const places = [authority('old', null, '2019-03-31'), authority('new', '2019-04-01')];
    expect(shareAt('2019-03-31', places, all)).toMatchObject({ existed: 1, good: 1, without: [] });
    expect(shareAt('2019-04-01', places, all)).toMatchObject({
      existed: 1,
      judged: 0,
      without: [{ why: 'later' }],
    });
  });

  it('places a month at its last day, and what has no date nowhere', () => {
    const month = [judged('a', '2018-08', 'good')];
    expect(shareAt('2018-08-30', [authority('a')], month).judged).toBe(0);
    expect(shareAt('2018-08-31', [authority('a')], month).judged).toBe(1);
    expect(shareAt('2030-01-01', [authority('a')], [judged('a', null, 'good')]).without).toEqual([
      { displayName: 'A', why: 'undated' },
    ]);
  });

  it('does not fall back on an older grade where the latest inspection states none', () => {
    const all = [judged('a', '2016-01-01', 'good'), judged('a', '2022-11', null)];
    expect(shareAt('2023-01-01', [authority('a')], all)).toMatchObject({
      judged: 0,
      without: [{ why: 'no_grade' }],
    });
  });
});

describe('shares', () => {
  it('have no value without a denominator', () => {
    expect(perCent(1, 3)).toBe(33);
    expect(perCent(0, 0)).toBeNull();
  });

  it('bound what the missing ones can change', () => {
    const share = shareAt(
      '2020-01-01',
      [authority('a'), authority('b')],
      [judged('a', '2019-01-01', 'good')],
    );
    expect(possibleShare(share)).toEqual([50, 100]);
    expect(isExplained(50, share) && isExplained(100, share)).toBe(true);
    expect(isExplained(49, share)).toBe(false);
    expect(possibleShare(shareAt('2020-01-01', [], []))).toBeNull();
  });
});
