import { describe, expect, it } from 'vitest';
import { browse, browseTitle, type Filter, filterInWords, noFilter, sorted } from './browse';
import { history, inspection } from './fixtures/builders';
import { framework } from './fixtures/framework';
import type { AuthorityOverview } from './overview';

const titled = (filter: Partial<Filter>) => browseTitle({ ...noFilter, ...filter }, framework);

it.each([
  [null, null, 'All authorities'],
  [null, 'Yorkshire and the Humber', 'Authorities in Yorkshire and the Humber'],
  [null, 'North East', 'Authorities in the North East'],
  ['hack', 'London', 'Authorities in London found for “hack”'],
  ['hull', null, 'Authorities found for “hull”'],
])('a list for %s in %s', (q, region, title) => {
  expect(titled({ q, region })).toBe(title);
});

it('a title names the other filters', () => {
  expect(titled({ edition: 'ILACS_2026' })).toBe('Authorities: last inspected in full under ILACS 2026');
  expect(titled({ region: 'London', waited: 1 })).toBe(
    'Authorities in London: last full inspection at least 1 year ago',
  );
});

const one = (slug: string, inspections: AuthorityOverview['inspections']): AuthorityOverview => ({
  authority: { ...history().authority, slug, displayName: slug },
  inspections,
});
const better = one('better', [
  inspection('ILACS_2023', ['2025-01-20', '2025-01-31', '2025-03-18'], { overall: 'good' }),
  inspection('ILACS_2018', ['2022-02-14', '2022-02-25', '2022-04-08'], { overall: 'inadequate' }),
]);
const newest = one('newest', [
  inspection('ILACS_2026', ['2026-05-01', '2026-05-08', '2026-06-20'], { leadership: 'good' }),
  inspection('ILACS_2018', ['2019-02-14', '2019-02-25', '2019-04-08'], { overall: 'good' }),
]);
const care = one('care', [
  inspection('ILACS_2018', ['2020-02-03', '2020-02-14', '2020-03-30'], { care_and_care_leavers: 'good' }),
]);
const none = one('none', []);
const all = [better, newest, care, none];
const slugs = (filter: Partial<Filter>) =>
  browse(all, { ...noFilter, ...filter }, { framework, asAt: '2026-11-26' }).map(
    ({ authority }) => authority.slug,
  );

describe('filters', () => {
  it('take the grade of the latest full inspection, and never an earlier one', () => {
    expect(slugs({ grade: 'good' })).toEqual(['better']);
    expect(slugs({ grade: 'inadequate' })).toEqual([]);
  });

  it('find who was inspected and has no such grade, and not who was never inspected', () => {
    expect(slugs({ grade: 'none' })).toEqual(['newest', 'care']);
  });

  it('count a judgement of two areas together for either of them', () => {
    expect(slugs({ lane: 'care_leavers', grade: 'good' })).toEqual(['care']);
    expect(slugs({ lane: 'in_care', grade: 'good' })).toEqual(['care']);
  });

  it('take a change for two comparable judgements with different grades', () => {
    expect(slugs({ changed: '2025-01-31' })).toEqual(['better']);
    expect(slugs({ changed: '2025-02-01' })).toEqual([]);
  });

  it('count whole years since the last full inspection', () => {
    expect(slugs({ waited: 6 })).toEqual(['care']);
    expect(slugs({ waited: 1 })).toEqual(['better', 'care']);
  });

  it('are told in words', () => {
    expect(filterInWords({ ...noFilter, grade: 'none', changed: '2025-01-01' }, framework)).toEqual([
      'no grade for “overall” at the latest full inspection',
      '“overall” changed at an inspection since 1 January 2025',
    ]);
  });
});

it('the order is that of the dates, and who has none stands last', () => {
  const order = (sort: 'latest' | 'longest') => sorted([...all], sort).map(({ authority }) => authority.slug);
  expect(order('latest')).toEqual(['newest', 'better', 'care', 'none']);
  expect(order('longest')).toEqual(['care', 'better', 'newest', 'none']);
});
