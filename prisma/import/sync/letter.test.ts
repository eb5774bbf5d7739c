import { describe, expect, it } from 'vitest';
import type { Line } from '../parse/lines';
import { visitDates } from './letter';

const dates = (text: string) => visitDates(text.split('\n').map((line) => ({ text: line }) as Line));

describe('days of a visit', () => {
  it.each([
    ['Following your authority’s visit on 22 and 23 September 2026, I write.', ['2026-09-22', '2026-09-23']],
    ['The visit took place on 5 May 2021. I write to summarise the findings.', ['2021-05-05', '2021-05-05']],
    ['This letter is about the visit from 30 March to 1 April 2021.', ['2021-03-30', '2021-04-01']],
    [
      'This letter summarises the findings of the focused visit to\nDoncaster on 2 and 3 July 2019.',
      ['2019-07-02', '2019-07-03'],
    ],
  ])('%s', (text, [start, end]) => {
    expect(dates(text)).toEqual({ start, end });
  });

  it.each([
    ['another event’s days', 'Your services were inspected on 3 March 2020. The visit was helpful.'],
    ['two visits', 'The visit on 5 May 2021 was good. The visit on 6 June 2021 was better.'],
    ['no such day', 'The visit on 31 June 2021 was good.'],
    ['the letter’s own date', '22 October 2026\nDear Director, thank you for the help with our visit.'],
  ])('are not taken from %s', (_, text) => {
    expect(dates(text)).toBeNull();
  });
});
