import { describe, expect, it } from 'vitest';
import { overall, readFront, readSingle, sifTitle, team } from './made-reports';

const read = (...dates: string[]) => {
  const { startDate, endDate } = readFront({ dates });
  return [startDate, endDate];
};

describe('the dates on page 1', () => {
  it.each([
    [['Inspection dates: 10 to 21 January 2022'], '2022-01-10', '2022-01-21'],
    [['Inspection dates:', '10 to 21 January 2022'], '2022-01-10', '2022-01-21'],
    [['Inspection dates: 10 January 2022', 'to 21 January 2022'], '2022-01-10', '2022-01-21'],
    [['Inspection dates: 10 January to', '21 January 2022'], '2022-01-10', '2022-01-21'],
    [['Inspection dates: 6 to 10 July 2015', 'and 20 to 24 July 2015'], '2015-07-06', '2015-07-24'],
    [
      ['Inspection dates: 6 to 10 July 2015 and', '20 to 24 July 2015 and', '3 to 5 August 2015'],
      '2015-07-06',
      '2015-08-05',
    ],
    [['Inspection date: 14 July 2015.', 'Report published: 1 September 2015'], '2015-07-14', '2015-07-14'],
  ])('%j', (lines, start, end) => expect(read(...lines)).toEqual([start, end]));

  it.each([
    [['Inspection dates: 6 to 10 July 2015', '20 to 24 July 2015']],
    [['Inspection dates: 3 to 14 October 2022 (previous inspection June 2019)']],
    [['Inspection dates: 14 June 2019 (report published 1 August 2019)']],
    [['Inspection dates: 6 to 10 July 2015', 'Remote visit: 20 to 24 July 2015']],
    [['Inspection dates: 6 to 10 July 2015', '(and 20 to 24 July 2015)']],
    [['Inspection dates: to be confirmed']],
  ])('refuses what holds more: %j', (lines) => {
    expect(() => read(...lines)).toThrow(/^ambiguous: the inspection dates/);
  });

  it('takes no earlier inspection for this one', () => {
    const earlier = 'Inspection date of the previous inspection: 14 June 2019';
    expect(() => read(earlier)).toThrow(/^unknown-layout: page 1 states no inspection dates/);
    expect(() => read(earlier, 'Inspection dates: 3 to 14 October 2022')).toThrow(/^unknown-layout/);
  });
});

describe('the day of publication', () => {
  it.each([
    ['Report published: 1 September 2015', '2015-09-01'],
    ['Report published: 1 September 2015 (republished 3 October 2015)', null],
    ['Report published: 1 September', null],
  ])('%s', (line, day) => {
    const title = sifTitle('York').map(([x, y, text, size]): [number, number, string, number?] => [
      x,
      y,
      text.startsWith('Report published') ? line : text,
      size,
    ]);
    expect(readSingle(title, overall, team).publishedOnPrinted).toBe(day);
  });
});
