import { describe, expect, it } from 'vitest';
import { anchorOf } from './anchor';
import { alignedSentence } from './comparison-words';
import { dayNumber } from './dates';
import { differences } from './differences';
import { history, inspection } from './fixtures/builders';
import { doncaster } from './fixtures/doncaster';
import { compareLayout } from './geometry/compare';
import { groupsOf, partsOf, type Together } from './groups';
import type { AuthorityHistory, AuthoritySummary } from './history';

const authority = (slug: string, rest: Partial<AuthoritySummary> = {}): AuthoritySummary => ({
  ...history().authority,
  slug,
  name: slug,
  displayName: slug,
  ...rest,
});
const placed = (slug: string, inspections: AuthorityHistory['inspections']) =>
  history({ authority: authority(slug), inspections });

const never = placed('never', [
  inspection('ILACS_2018', ['2019-05-13', '2019-05-24', '2019-07-01'], {
    overall: 'good',
    leadership: 'good',
    care_and_care_leavers: 'good',
  }),
]);
const options = {
  width: 1120,
  names: 184,
  asAt: '2026-11-22',
  lanes: ['overall'],
  clock: 'happened' as const,
  from: null,
  to: null,
};

describe('years from an event', () => {
  it('count from the end of the inspection that judged inadequate first, by either clock', () => {
    expect(anchorOf(doncaster, 'first-inadequate', 'happened')).toBe('2015-10-08');
    expect(anchorOf(doncaster, 'first-inadequate', 'public')).toBe('2015-11-27');
    expect(anchorOf(doncaster, 'last-full', 'happened')).toBe('2025-01-31');
    expect(anchorOf(doncaster, 'trust', 'happened')).toBe('2014-09-30');
    expect(anchorOf(never, 'first-inadequate', 'happened')).toBeNull();
  });

  it('lay that judgement at nought in each row, and name who has none', () => {
    const { blocks, axis, without } = compareLayout([doncaster, never], {
      ...options,
      align: 'first-inadequate',
    });
    const [first] = blocks[0]?.rows[0]?.shape.group.rows[0]?.boxes ?? [];
    expect(first?.segment.grade).toBe('inadequate');
    expect(first?.x).toBeCloseTo(axis?.x ?? 0, 0);
    expect(without).toEqual([never]);
    expect(alignedSentence('first-inadequate', without)).toContain(
      'Not drawn: never (no overall judgement of inadequate',
    );
  });

  it('draw nothing after the day of the data, however far another row runs', () => {
    const late = placed('late', [
      inspection('ILACS_2023', ['2024-05-13', '2024-05-24', '2024-07-01'], { overall: 'inadequate' }),
    ]);
    const { blocks, frame } = compareLayout([doncaster, late], { ...options, align: 'first-inadequate' });
    const row = blocks[0]?.rows[1]?.shape;
    const [left, right] = frame.scale.range;
    const [first, last] = frame.scale.domain;
    // From 24 May 2024 to the day of the data, on the axis that all share.
    const end = dayNumber('2026-11-22') - dayNumber('2024-05-24');
    expect(row?.known[1]).toBeCloseTo(left + ((end - first) / (last - first)) * (right - left), 0);
    const boxes = row?.group.rows.flatMap((lane) => [
      ...lane.boxes.map((box) => box.right),
      lane.outOfUse?.right ?? 0,
    ]);
    expect(Math.max(...(boxes ?? [Infinity]))).toBeLessThanOrEqual(row?.known[1] ?? 0);
  });
});

describe('the latest judgements in words', () => {
  it('set like beside like, and name questions that are not', () => {
    const told = differences([doncaster, never], ['overall', 'leadership', 'in_care']);
    expect(told[0]).toBe('Overall: good in Doncaster (January 2025) and never (May 2019).');
    expect(told[2]).toContain('as “Children in care” good in Doncaster (January 2025)');
    expect(told[2]).toContain('different questions');
  });

  it('name who has no grade', () => {
    const last = placed('last', [
      inspection('ILACS_2026', ['2026-05-01', '2026-05-08', '2026-06-20'], { leadership: 'good' }),
    ]);
    expect(differences([doncaster, never, last], ['overall'])[0]).toContain(
      'No grade at the latest full inspection: last.',
    );
  });
});

describe('groups', () => {
  const all = ['base', 'a', 'b', 'c', 'd', 'ended'].map((slug) =>
    authority(slug, slug === 'ended' ? { validTo: '2019-03-31' } : {}),
  );
  const together: Together = {
    neighbours: [
      {
        label: 'Statistical neighbours as listed in June 2025',
        note: 'The version is not confirmed.',
        of: ['c', 'a', 'ended'],
        countedBy: [{ slug: 'd', rank: 2 }],
      },
    ],
    delivery: [{ name: 'A company', slugs: ['base', 'b'] }],
  };
  const [base] = all;
  if (!base) throw new Error('No base');
  const groups = groupsOf(base, together, all, '2026-11-22');
  const of = (title: RegExp) => groups.find((group) => title.test(group.title));

  it('keep the order of the ranks, and tell who counts whom apart', () => {
    expect(of(/^Statistical/)?.members.map(({ slug }) => slug)).toEqual(['c', 'a', 'ended']);
    expect(of(/^Those that count/)?.members.map(({ slug }) => slug)).toEqual(['d']);
    expect(of(/^Served by A company/)?.members.map(({ slug }) => slug)).toEqual(['b']);
  });

  it('of a region hold those that exist', () => {
    expect(of(/^Yorkshire/)?.members.map(({ slug }) => slug)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are offered whole, in parts that fit', () => {
    const group = of(/^Yorkshire/);
    if (!group) throw new Error('No group');
    expect(partsOf(group, 4)).toEqual([
      { label: 'a to c', slugs: ['a', 'b', 'c'] },
      { label: 'd', slugs: ['d'] },
    ]);
    expect(partsOf(group, 10)).toEqual([{ label: null, slugs: ['a', 'b', 'c', 'd'] }]);
  });
});
