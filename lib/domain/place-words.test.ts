import { describe, expect, it } from 'vitest';
import { history } from './fixtures/builders';
import { likeWithLike } from './like-with-like';
import { notBegunSentence, placeSentence, successorsHeading } from './place-words';
import { chartTitle, summary } from './sentences';

/** A place as the data of one day tell it, looked at on that day or an earlier one. */
const place = (
  displayName: string,
  [validFrom, validTo]: [string | null, string | null],
  { asAt = '2026-11-26', data = asAt, ...rest }: Partial<ReturnType<typeof history>> & { data?: string },
) =>
  history({
    ...rest,
    asAt,
    authority: {
      ...history().authority,
      displayName,
      authorityType: 'Unitary Authority',
      region: 'South East',
      validFrom,
      validTo,
    },
    revision: { id: 'test', time: `${data}T00:00:00Z`, kind: 'release' },
  });
const old = place('Old', [null, '2027-03-31'], {});
const [east, west] = [place('East', ['2027-04-01', null], {}), place('West', ['2027-04-01', null], {})];
const successors = [east.authority, west.authority];

describe('what is said of a place', () => {
  it('is in the present while it lasts, with what is due', () => {
    const now = place('Old', [null, '2027-03-31'], { successors });
    expect(placeSentence(now)).toBe(
      'Old is a unitary authority in the South East. It is due to end on 31 March 2027; East and West are to follow.',
    );
    expect(successorsHeading(now)).toBe('To be followed by');
    expect(placeSentence({ ...now, successors: successors.slice(0, 1) })).toContain('; East is to follow.');
    expect(placeSentence({ ...now, successors: [] })).toContain('It is due to end on 31 March 2027.');
  });

  it('is in the past from the day after the last', () => {
    const last = place('Old', [null, '2027-03-31'], { asAt: '2027-03-31', successors });
    expect(placeSentence(last)).toContain('Old is a');
    const gone = place('Old', [null, '2027-03-31'], { asAt: '2027-04-01', successors });
    expect(placeSentence(gone)).toBe(
      'Old was a unitary authority in the South East. It ended on 31 March 2027; East and West followed.',
    );
    expect(successorsHeading(gone)).toBe('Followed by');
  });

  it('is of the future before the first day, and misses nothing', () => {
    const young = place('East', ['2027-04-01', null], { predecessors: [old] });
    expect(placeSentence(young)).toBe(
      'East is due to begin on 1 April 2027, as a unitary authority in the South East. It is to follow Old.',
    );
    expect(chartTitle(young)).toBe('East is due to begin on 1 April 2027');
    expect(summary(young).slice(1)).toEqual(['What Old was judged stands below.']);
    expect(notBegunSentence(young)).toBe('There is no inspection of East before it begins on 1 April 2027.');
    expect(likeWithLike([young])).toEqual([
      'East is due to begin on 1 April 2027; the judgements of Old are on its own page.',
    ]);
    expect(summary(east)).toHaveLength(1);
  });

  it('turns on the first day', () => {
    const young = place('East', ['2027-04-01', null], { asAt: '2027-04-01', predecessors: [old] });
    expect(placeSentence(young)).toContain('East is a unitary authority');
    expect(placeSentence(young)).toContain('It began on 1 April 2027, after Old.');
    expect(notBegunSentence(young)).toBeNull();
    expect(chartTitle(young)).toBe('East: no inspection in our data yet');
  });

  it('says of an earlier day what came later, since our data know it', () => {
    const view = { asAt: '2018-01-01', data: '2026-11-26' };
    const gone = place('Gone', [null, '2023-03-31'], { ...view, successors });
    expect(successorsHeading(gone)).toBe('Followed later by');
    expect(placeSentence(gone)).toBe(
      'Gone was a unitary authority in the South East. It ended later, on 31 March 2023; East and West followed.',
    );
    expect(placeSentence(place('New', ['2023-04-01', null], view))).toBe(
      'New is a unitary authority in the South East. It began later, on 1 April 2023.',
    );
  });
});
