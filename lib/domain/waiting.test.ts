import { describe, expect, it } from 'vitest';
import { inspection } from './fixtures/builders';
import { framework } from './fixtures/framework';
import { distribution, publicationLag, waitsAfter } from './waiting';

const place = (validTo: string | null, ...inspections: ReturnType<typeof inspection>[]) => ({
  authority: { validTo },
  inspections,
});
const good = (start: string, end: string, published: string) =>
  inspection('ILACS_2018', [start, end, published], { overall: 'good' });

const data = { framework, asAt: '2026-11-22' };

const authorities = [
  place(null, good('2022-01-10', '2022-01-21', '2022-03-01'), good('2019-01-07', '2019-01-11', '2019-02-20')),
  place(null, good('2020-01-06', '2020-01-10', '2020-02-10'), good('2019-01-07', '2019-01-11', '2019-02-20')),
  // Ended: its wait is not open.
  place('2023-03-31', good('2021-10-04', '2021-10-15', '2021-12-01')),
  // Its first inspection is known to the month only.
  place(null, good('2022-06', '2022-06', '2022-08-01'), good('2020-01', '2020-01', '2020-03-01')),
];

describe('waiting', () => {
  it('runs from the end of one full inspection to the start of the next, dated to the day', () => {
    const [row, ...more] = waitsAfter(authorities, 'good', data);
    expect(more).toEqual([]);
    expect(row?.edition.code).toBe('ILACS_2018');
    // 11 January 2019 to 10 January 2022, and to 6 January 2020.
    expect(row?.waits).toEqual({ n: 2, least: 360, median: 728, most: 1095 });
    expect(row?.open).toBe(3);
  });

  it('goes on for an authority that is due to end, until it has', () => {
    const due = place('2027-03-31', good('2021-10-04', '2021-10-15', '2021-12-01'));
    const open = (asAt: string) => waitsAfter([...authorities, due], 'good', { framework, asAt })[0]?.open;
    expect([open('2027-03-31'), open('2027-04-01')]).toEqual([4, 3]);
  });

  it('leaves out pairs between which an edition passed, and counts them', () => {
    const skipped = place(
      null,
      inspection('ILACS_2023', ['2023-09-04', '2023-09-15', '2023-11-01'], { overall: 'good' }),
      inspection('SIF', ['2014-02-03', '2014-02-26', '2014-04-01'], { overall: 'good' }),
    );
    const next = place(
      null,
      inspection('ILACS_2018', ['2018-02-05', '2018-02-16', '2018-04-01'], { overall: 'good' }),
      inspection('SIF', ['2014-02-03', '2014-02-26', '2014-04-01'], { overall: 'good' }),
    );
    const row = waitsAfter([skipped, next], 'good', data).find(({ edition }) => edition.code === 'SIF');
    expect(row?.waits).toEqual({ n: 1, least: 1440, median: 1440, most: 1440 });
    expect(row?.unsure).toBe(1);
  });

  it('counts no wait after another grade', () => {
    expect(waitsAfter(authorities, 'inadequate', data)).toEqual([]);
  });

  it('measures publication from the end of the inspection', () => {
    // 40, 39, 31, 40 and 47 days.
    expect(publicationLag(authorities, good('2019-01-07', '2019-01-11', '2019-02-20'))).toEqual({
      n: 5,
      least: 31,
      median: 40,
      most: 47,
    });
    expect(
      publicationLag(authorities, inspection('ILACS_2023', ['2023-02-13', '2023-02-24', '2023-04-11'], {})),
    ).toBeNull();
  });

  it('has no distribution of nothing', () => {
    expect(distribution([])).toBeNull();
  });
});
