import { describe, expect, it } from 'vitest';
import { isSame } from './store-visit';

const listed = { publishedOn: '2018-05-21', dates: { start: '2018-04-25', end: '2018-04-26' } };
const undated = { publishedOn: '2018-05-21', dates: null };
const held = (
  startDate: string | null,
  publishedOn: string | null = null,
  endDate: string | null = null,
) => ({
  startDate,
  endDate,
  publishedOn,
});

describe('whether two statements are about one visit', () => {
  it.each([
    ['published on one day', held(null, '2018-05-21'), listed, true],
    ['of one day', held('2018-04-25'), listed, true],
    ['of overlapping days', held('2018-04-24', null, '2018-04-25'), listed, true],
    ['of one month, where one source knows no more', held('2018-04'), listed, true],
    ['of other days', held('2018-07-10'), listed, false],
    ['of other months', held('2018-01'), listed, false],
    ['published in one month, where neither states days', held(null, '2018-05'), undated, true],
    ['published in other months', held('2018-01-23', '2018-02-20'), undated, false],
    ['held four weeks before an undated letter', held('2018-04-25'), undated, true],
    ['held three months before an undated letter', held('2018-01-23'), undated, false],
    ['held after an undated letter', held('2018-06-01'), undated, false],
  ])('%s: %s', (_, one, other, same) => {
    expect(isSame(one, other)).toBe(same);
  });
});
