import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from './dates';
import { history, inspection, visit } from './fixtures/builders';
import { framework } from './fixtures/framework';
import { loadLayout } from './geometry/load';
import type { AuthorityHistory } from './history';
import { atMost, countedOn, type Load, loadOf, most } from './load';
import { leftOutInWords, loadDescription, loadTitle } from './load-words';

const asAt = '2026-11-22';
const full = (end: string, start: string | null = end, published: string | null = null) =>
  inspection('ILACS_2018', [start, end, published], { overall: 'good' });
const monitored = (from: string | null, to: string | null, rest = {}) =>
  visit(from, to, { key: `visit-${from ?? 'undated'}-${to ?? ''}`, ...rest });

/** Newest first, as they stand in the store; throws where there is nothing to count. */
function load(rest: Partial<AuthorityHistory>, day = asAt): Load {
  const made = loadOf(history(rest), day);
  if (!made) throw new Error('Nothing to count');
  return made;
}
const told = ({ steps }: Load) =>
  steps.map(({ from, to, full: count, visits }) => [dayOf(from), dayOf(to), count, visits]);
const ending = (made: Load, day: string) => countedOn(made, dayNumber(day));

/** Doncaster as its sources have it. */
const doncaster: Partial<AuthorityHistory> = {
  inspections: [
    inspection('SIF', ['2017-11-09', '2017-11-24', '2018-01-19'], { overall: 'good' }, 'reinspection'),
    inspection('SIF', ['2015-09-14', '2015-10-08', '2015-11-27'], { overall: 'inadequate' }),
  ],
  visits: [
    monitored('2017-02-28', '2017-03-01'),
    monitored('2016-10', null),
    monitored('2016-08', null, { key: 'visit-august' }),
  ],
};

describe('inspections and visits in twelve months', () => {
  it('count from the end of each to the eve of the same day a year later', () => {
    const made = load({ inspections: [full('2022-02-25', '2022-02-14')] });
    expect(told(made)).toEqual([
      ['2013-11-01', '2022-02-24', 0, 0],
      ['2022-02-25', '2023-02-24', 1, 0],
      ['2023-02-25', '2026-11-22', 0, 0],
    ]);
  });

  it('stack visits on inspections, day by day', () => {
    expect(told(load(doncaster, '2018-12-31'))).toEqual([
      ['2013-11-01', '2015-10-07', 0, 0],
      ['2015-10-08', '2016-08-30', 1, 0],
      ['2016-08-31', '2016-10-07', 1, 1],
      ['2016-10-08', '2016-10-30', 0, 1],
      ['2016-10-31', '2017-02-28', 0, 2],
      ['2017-03-01', '2017-07-31', 0, 3],
      ['2017-08-01', '2017-09-30', 0, 2],
      ['2017-10-01', '2017-11-23', 0, 1],
      ['2017-11-24', '2018-02-28', 1, 1],
      ['2018-03-01', '2018-11-23', 1, 0],
      ['2018-11-24', '2018-12-31', 0, 0],
    ]);
  });

  it('agree with a plain look back over twelve months from every day', () => {
    const ends = ['2015-10-08', '2016-10-07', '2016-10-08', '2020-02-29'];
    const made = load({ inspections: ends.map((end) => full(end)).reverse() });
    for (let day = dayNumber('2015-10-01'); day < dayNumber('2021-12-31'); day++) {
      const yearBefore = `${Number(dayOf(day).slice(0, 4)) - 1}${dayOf(day).slice(4)}`;
      const held = ends.filter((end) => end > yearBefore && end <= dayOf(day));
      expect(countedOn(made, day).inspections.length, dayOf(day)).toBe(held.length);
    }
  });

  it('count a month only while the twelve months are certain to hold it', () => {
    const inspections = [full('2015-10-08')];
    const { visits } = load({ inspections, visits: [monitored('2018-07', '2018-08')] });
    expect(visits.map(({ from, to }) => [dayOf(from), dayOf(to)])).toEqual([['2018-08-31', '2019-06-30']]);
    // An inspection of which the start and the publication are known ended between the two.
    const held = load({ inspections: [full('2016', '2016-02', '2016-04-27')] }).inspections;
    expect(held.map(({ from, to }) => [dayOf(from), dayOf(to)])).toEqual([['2016-04-27', '2017-01-31']]);
    // A month of publication is not its first day.
    const month = load({ inspections: [full('2018-07', '2018-07', '2018-07')] }).inspections;
    expect(month.map(({ from, to }) => [dayOf(from), dayOf(to)])).toEqual([['2018-07-31', '2019-06-30']]);
  });

  it('count no visit that has a year or no date, or was only planned, and tell which', () => {
    const made = load({
      inspections: [full('2015-10-08')],
      visits: [
        monitored('2018', '2019', { precision: 'year_span' }),
        monitored('2016', null, { precision: 'year' }),
        monitored(null, null, { precision: 'unknown', publishedOn: '2017-10' }),
        monitored('2020-02-25', '2020-02-26', { status: 'planned' }),
      ],
    });
    expect(made.visits).toEqual([]);
    expect(made.leftOut.visits).toHaveLength(3);
    expect(leftOutInWords(made)).toBe('3 visits');
    expect(loadTitle(history(), made)).toBe(
      'Doncaster: at most 1 full inspection in any twelve months of our data; no visit dated exactly enough to count',
    );
  });

  it('leave out an inspection known to the year, which the largest number allows for', () => {
    const apart = load({ inspections: [full('2017', '2017'), full('2015-03-25')] });
    expect(apart.leftOut.inspections).toHaveLength(1);
    expect([most(apart, 'inspections').count, atMost(apart)]).toEqual([1, 1]);
    // At the end of 2015 and at the start of 2016, or more than a year apart.
    const near = load({ inspections: [full('2016', '2016'), full('2015-03-25')] });
    expect([most(near, 'inspections').count, atMost(near)]).toEqual([1, 2]);
    expect(leftOutInWords(near)).toBe('1 full inspection');
  });

  it('know the largest number and each stretch that has it', () => {
    const made = load(doncaster);
    expect(most(made, 'visits')).toEqual({ count: 3, days: [dayNumber('2017-03-01')] });
    expect(most(made, 'inspections').days.map(dayOf)).toEqual(['2015-10-08', '2017-11-24']);
    expect(ending(made, '2017-03-01').visits.map(({ key }) => key)).toContain('visit-august');
    // A step of the other layer begins no new stretch.
    const stepped = load({
      inspections: [full('2020-06-05')],
      visits: [monitored('2020-01-08', '2020-01-09')],
    });
    expect(most(stepped, 'visits').days.map(dayOf)).toEqual(['2020-01-09']);
  });

  it('begin and end with the authority, and need a full inspection since November 2013', () => {
    const authority = { ...history().authority, validFrom: '2021-04-01', validTo: '2023-03-31' };
    const rest = { authority, inspections: [full('2022-02-25')], asAt };
    const made = load(rest);
    expect([dayOf(made.first), dayOf(made.last)]).toEqual(['2021-04-01', '2023-03-31']);
    expect(made.steps.at(-1)).toMatchObject({ to: dayNumber('2023-03-31'), full: 0 });
    expect(loadDescription(history(rest), made)).toContain(
      'Drawn from 1 April 2021, its first day, to 31 March 2023, its last day.',
    );
    expect(loadOf(history({ visits: [monitored('2020-01-08', '2020-01-09')] }), asAt)).toBeNull();
    const lookedAfter = inspection('LAC_2013', ['2013-08-05', '2013-08-09', null], {}, 'looked_after');
    expect(loadOf(history({ inspections: [lookedAfter] }), asAt)).toBeNull();
  });
});

describe('the drawing of the steps', () => {
  const options = { framework, unheld: null };

  it('stacks the hatched layer on the solid one, inside its frame', () => {
    for (const width of [1120, 720, 286]) {
      const {
        full: solid,
        visits,
        frame,
        ticks,
        labels,
        key,
      } = loadLayout(load(doncaster), {
        ...options,
        width,
      });
      expect(ticks.map(({ count }) => count)).toEqual([0, 1, 2, 3]);
      expect(solid.match(/M/g)).toHaveLength(2);
      expect(visits.match(/M/g)).toHaveLength(1);
      expect(labels.map(({ text }) => text)).toEqual(['at least 3']);
      const highest = Math.min(...ticks.map(({ y }) => y));
      expect(Math.max(...key.map(({ y }) => y))).toBeLessThan(highest);
      for (const { x } of labels) expect(x).toBeLessThan(frame.width);
    }
  });

  it('names every second year where there is no room for each', () => {
    const names = loadLayout(load(doncaster), { ...options, width: 240 }).frame.scale.ticks.map(
      ({ label }) => label?.text ?? null,
    );
    expect(names.slice(0, 4)).toEqual(['2014', null, '2016', null]);
  });

  it('draws nothing of a layer that counts nothing', () => {
    const { visits } = loadLayout(load({ inspections: [full('2022-02-25')] }), { ...options, width: 286 });
    expect(visits).toBe('');
  });
});
