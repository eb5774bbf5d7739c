import { describe, expect, it } from 'vitest';
import { firstDate, isoDate, spans, windows } from './dates';

describe('inspection dates as printed', () => {
  it.each([
    ['6 to 30 July 2015', '2015-07-06', '2015-07-30'],
    ['14 January - 5 February 2014', '2014-01-14', '2014-02-05'],
    ['9-24 November 2017', '2017-11-09', '2017-11-24'],
    ['14 February to 25 February 2022', '2022-02-14', '2022-02-25'],
    ['02 March 2020 to 13 March 2020', '2020-03-02', '2020-03-13'],
    ['9 December 2019 to 20 January 2020', '2019-12-09', '2020-01-20'],
    ['9 December to 20 January 2020', '2019-12-09', '2020-01-20'],
    ['14/09/2015 to 08/10/2015', '2015-09-14', '2015-10-08'],
    ['7 Mar 22 to 18 March 2022', '2022-03-07', '2022-03-18'],
    ['8 July 2013', '2013-07-08', '2013-07-08'],
    ['10th to 21st January 2022', '2022-01-10', '2022-01-21'],
    ['Monday 6 July to Friday 17 July 2015', '2015-07-06', '2015-07-17'],
    ['14/09/2015 to 8 October 2015', '2015-09-14', '2015-10-08'],
    ['14 September 2015 to 08/10/2015', '2015-09-14', '2015-10-08'],
  ])('%s', (text, start, end) => {
    expect(windows(text)).toEqual([{ start, end }]);
  });

  it('keeps two windows apart', () => {
    expect(windows('30 September to 11 October 2024 and 13 to 16 January 2025')).toEqual([
      { start: '2024-09-30', end: '2024-10-11' },
      { start: '2025-01-13', end: '2025-01-16' },
    ]);
  });

  it.each([
    '',
    '31 February 2020',
    'to be confirmed',
    '12 to 5 May 2020',
    '6 to 30 Julember 2015',
    '30 July to 6 July 2015',
    '3 Janaury to 14 February 2022',
    '28 Feburary to 11 March 2022',
    '10 January to 21 Janury 2022',
    '10 January 2021 to 21 January 2022',
    '09/14/2015 to 10/08/2015',
    '6 30 July 2015',
    '6 to 17 July',
    '6 to 17 July 20',
    '6 to 17 July 20151',
    '6 to 10 July, 20 to 24 July 2015',
    '10 January to 21 January 2022 (10 days)',
  ])('refuses "%s"', (text) => {
    expect(windows(text)).toBeNull();
    expect(spans(text)).toEqual([]);
  });

  it.each([
    '10 to 14 and 17 to 21 January 2022',
    '25 and 26 November 2019',
    '6, 7 and 8 July 2015',
    '2 to 6 March 2020 (paused) and 7 to 11 September 2020',
    '7 to 11 September 2020 and 2 to 6 March 2020',
  ])('leaves out no window of "%s"', (text) => expect(windows(text)).toBeNull());

  it('finds dates among the words of a footer', () => {
    expect(spans("Inspection of York and Selby children's services 6 to 17 July 2020")).toEqual([
      { start: '2020-07-06', end: '2020-07-17' },
    ]);
    expect(spans('to 12 December 2024')).toEqual([{ start: '2024-12-12', end: '2024-12-12' }]);
  });

  it('reads a publication date', () => {
    expect(firstDate('Report published: 07 February 2017')).toBe('2017-02-07');
    expect(firstDate('Published: soon')).toBeNull();
  });

  it('knows the calendar', () => {
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDate(2023, 2, 29)).toBeNull();
  });
});
