import { describe, expect, it } from 'vitest';
import {
  byDate,
  dateInWords,
  dayNumber,
  dayOf,
  daysBetween,
  earliestDay,
  latestDay,
  spanInWords,
} from './dates';

describe('partial dates', () => {
  it('keep the interval that they stand for', () => {
    expect([earliestDay('2016-02'), latestDay('2016-02')]).toEqual(['2016-02-01', '2016-02-29']);
    expect([earliestDay('2009'), latestDay('2009')]).toEqual(['2009-01-01', '2009-12-31']);
    expect([earliestDay('2015-10-08'), latestDay('2015-10-08')]).toEqual(['2015-10-08', '2015-10-08']);
  });

  it('read in words no more exactly than they are', () => {
    expect(dateInWords('2022-02-14')).toBe('14 February 2022');
    expect(dateInWords('2016-08')).toBe('August 2016');
    expect(dateInWords('2009')).toBe('2009');
  });

  it('refuse what is not a date', () => {
    expect(() => dateInWords('14/02/2022')).toThrow(RangeError);
    expect(() => latestDay('')).toThrow(RangeError);
  });

  it('are ordered by the latest day they can mean', () => {
    expect(['2016', '2015-10-08', '2016-08'].sort(byDate)).toEqual(['2015-10-08', '2016-08', '2016']);
  });
});

describe('spans', () => {
  it.each([
    ['2022-02-14', '2022-02-25', '14 to 25 February 2022'],
    ['2017-02-28', '2017-03-01', '28 February to 1 March 2017'],
    ['2019-12-30', '2020-01-10', '30 December 2019 to 10 January 2020'],
    ['2015-09-14', '2015-10-08', '14 September to 8 October 2015'],
    ['2019-06-17', '2019-06', '17 June 2019 to an unknown day in June 2019'],
    ['2016', '2017', '2016 to 2017'],
    ['2016-08', '2016-08', 'August 2016'],
    [null, '2016-08', 'August 2016'],
    [null, null, 'date not known'],
  ])('%s and %s', (from, to, words) => {
    expect(spanInWords(from, to)).toBe(words);
  });
});

describe('days', () => {
  it('count from one date to another', () => {
    expect(daysBetween('2015-10-08', '2015-11-27')).toBe(50);
    expect(dayOf(dayNumber('2020-02-29'))).toBe('2020-02-29');
  });
});
