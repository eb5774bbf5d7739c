import { expect, it } from 'vitest';
import { dayNumber } from './dates';
import { intervalOf } from './interval';

const days = (from: string, to: string) => [dayNumber(from), dayNumber(to)];

it('an exact date is one day, whatever else is known', () => {
  expect(intervalOf('2022-02-25', { before: '2022-01-01' })).toEqual(days('2022-02-25', '2022-02-25'));
});

it('a year is held between the beginning of the inspection and the publication of its report', () => {
  // Northamptonshire: inspected from February 2016, published on 27 April 2016.
  expect(intervalOf('2016', { after: '2016-02', before: '2016-04-27' })).toEqual(
    days('2016-02-01', '2016-04-27'),
  );
  expect(intervalOf('2016')).toEqual(days('2016-01-01', '2016-12-31'));
});

it('a bound that contradicts the date says nothing', () => {
  expect(intervalOf('2016', { before: '2015-04-27' })).toEqual(days('2016-01-01', '2016-12-31'));
});
