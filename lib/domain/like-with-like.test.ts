import { describe, expect, it } from 'vitest';
import { lanesByClock } from './clock';
import { history, inspection } from './fixtures/builders';
import { doncaster } from './fixtures/doncaster';
import { compareLayout } from './geometry/compare';
import { likeWithLike } from './like-with-like';

const named = (displayName: string, rest: Parameters<typeof history>[0]) =>
  history({
    ...rest,
    authority: { ...doncaster.authority, slug: displayName.toLowerCase(), displayName },
  });

const care = named('Care', {
  inspections: [
    inspection('ILACS_2018', ['2019-07-15', '2019-07-26', '2019-08-27'], {
      overall: 'good',
      care_and_care_leavers: 'good',
    }),
  ],
});
const latest = named('Newest', {
  inspections: [inspection('ILACS_2026', ['2026-05-01', '2026-05-12', '2026-07-01'], { leadership: 'good' })],
});

describe('notes before comparing', () => {
  it('are not there for one inspection under one edition', () => {
    expect(likeWithLike([doncaster])).toEqual([]);
  });

  it('name the editions, the missing overall judgement, the combined one and the years between', () => {
    const notes = likeWithLike([doncaster, care, latest]);
    expect(notes[0]).toContain('ILACS 2018 (Care), ILACS 2023 (Doncaster) and ILACS 2026 (Newest)');
    expect(notes[1]).toContain('Newest has none at the latest inspection');
    expect(notes[2]).toContain('that is the latest for Care');
    expect(notes[3]).toContain('26 July 2019 (Care)');
    // Two of the three have nothing under the first edition: one sentence for both.
    expect(notes.slice(4)).toEqual([
      'Not in our data: inspections of Care under SIF; of Newest under SIF, ILACS 2018 and ILACS 2023.',
    ]);
  });

  it('name once those of whom the same is missing', () => {
    const other = { ...care, authority: { ...care.authority, slug: 'other', displayName: 'Other' } };
    expect(likeWithLike([care, other]).at(-1)).toBe(
      'Not in our data: inspections of Care and Other under SIF.',
    );
    expect(likeWithLike([care]).at(-1)).toBe('No inspection of Care under SIF is in our data.');
  });

  it('say where the judgements of predecessors are', () => {
    const young = named('Young', {
      predecessors: [named('Old', {}), named('Older', {})],
    });
    const notes = likeWithLike([{ ...young, authority: { ...young.authority, validFrom: '2023-04-01' } }]);
    expect(notes).toContain(
      'Young began on 1 April 2023; the judgements of Old and Older are on their own pages.',
    );
  });

  it('say who has no inspection', () => {
    expect(likeWithLike([named('Nowhere', {})])).toEqual(['No full inspection of Nowhere is in our data.']);
  });
});

describe('the public clock', () => {
  it('moves the marks to publication and keeps both dates', () => {
    const [overall] = lanesByClock(doncaster, '2026-11-22', 'public');
    const segment = overall?.segments.find(({ end }) => end === '2017-11-24');
    expect(segment?.published).toBe('2018-01-19');
    expect(segment?.from[0]).toBe(Date.UTC(2018, 0, 19) / 86_400_000);
  });
});

describe('the layout of a comparison', () => {
  const options = {
    width: 1120,
    names: 184,
    asAt: '2026-11-22',
    lanes: ['overall', 'in_care', 'care_leavers'],
    clock: 'happened' as const,
    align: 'calendar' as const,
    from: null,
    to: null,
  };

  it('has a block for each area, care and care leavers together, with all authorities in each', () => {
    const { blocks } = compareLayout([doncaster, care, latest], options);
    expect(blocks.map(({ rows }) => rows.map(({ shape }) => shape.slug))).toEqual([
      ['doncaster', 'care', 'newest'],
      ['doncaster', 'care', 'newest'],
    ]);
  });

  it('aligns all on one axis and lets nothing overlap', () => {
    const { blocks, frame } = compareLayout([doncaster, care, latest], { ...options, width: 300, names: 0 });
    const drawn = blocks.flatMap(({ rows }) => rows);
    const groups = drawn.map(({ shape }) => shape.group);
    const bottoms = drawn.map(({ y, shape }) => y + shape.group.bottom);
    drawn.slice(1).forEach(({ y, shape }, index) => {
      expect(y + shape.group.top).toBeGreaterThan(bottoms[index] ?? 0);
    });
    for (const { x, right } of groups.flatMap(({ rows }) => rows.flatMap(({ boxes }) => boxes))) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(frame.scale.range[1]);
    }
  });

  it('tells what no edition judged any more from what is missing', () => {
    const young = { ...care, authority: { ...care.authority, validFrom: '2019-04-01' } };
    const { blocks } = compareLayout([care, young], { ...options, lanes: ['overall', 'adoption'] });
    expect(blocks.map(({ rows }) => rows.map(({ shape }) => shape.neverJudged))).toEqual([
      [false, false],
      [false, true],
    ]);
  });

  it('draws all years where the years asked for hold no data', () => {
    const { frame } = compareLayout([doncaster], { ...options, from: '2090' });
    expect(frame.scale.domain[0]).toBeLessThan(frame.scale.domain[1]);
  });
});
