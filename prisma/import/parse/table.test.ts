import { describe, expect, it } from 'vitest';
import type { PageText } from '../types';
import { Refusal } from '../types';
import { readIlacs } from './ilacs';
import { linesOf } from './lines';

/** A page with texts at places; y from the top of the page, in points. */
function page(texts: readonly [x: number, y: number, text: string][]): PageText {
  const items = texts.map(([x, y, text]) => ({ text, x, y: 842 - y, width: text.length * 5.4, size: 12 }));
  return { number: 1, width: 595, height: 842, items };
}

const head: [number, number, string][] = [
  [77, 280, 'Judgement'],
  [395, 280, 'Grade'],
];
const row = (y: number, label: string, more: string, grade: string): [number, number, string][] => [
  [77, y, label],
  [77, y + 14, more],
  [395, y, grade],
];
const leaders = row(
  310,
  'The impact of leaders on social work',
  'practice with children and families',
  'Inadequate',
);
const protection = row(
  350,
  'The experiences and progress of',
  'children who need help and protection',
  'Good',
);
const inCare = row(390, 'The experiences and progress of', 'children in care', 'Outstanding');
const leavers = row(430, 'The experiences and progress of care', 'leavers', 'Not judged');
const overall: [number, number, string][] = [
  [77, 470, 'Overall effectiveness'],
  [395, 463, 'Requires improvement'],
  [395, 477, 'to be good'],
];

const read = (...rows: [number, number, string][][]) =>
  readIlacs([linesOf(page([...head, ...rows.flat()]))], 595);

describe('the table of judgements', () => {
  it('pairs labels and grades of two lines by where they stand', () => {
    expect(read(leaders, protection, inCare, leavers, overall)).toEqual({
      edition: 'ILACS_2023',
      judgements: [
        { area: 'leadership', grade: 'inadequate', page: 1 },
        { area: 'help_and_protection', grade: 'good', page: 1 },
        { area: 'in_care', grade: 'outstanding', page: 1 },
        { area: 'care_leavers', grade: 'not_judged', page: 1 },
        { area: 'overall', grade: 'requires_improvement', page: 1 },
      ],
    });
  });

  it('reads rows in any order', () => {
    const moved = overall.map(([x, y, text]): [number, number, string] => [x, y - 165, text]);
    const later = leaders.map(([x, y, text]): [number, number, string] => [x, y + 160, text]);
    const { judgements } = read(moved, protection, inCare, leavers, later);
    expect(judgements.map(({ area }) => area)).toEqual([
      'overall',
      'help_and_protection',
      'in_care',
      'care_leavers',
      'leadership',
    ]);
  });

  it('takes a table without an overall row for the edition of 2026, and derives nothing', () => {
    const { edition, judgements } = read(leaders, protection, inCare, leavers);
    expect(edition).toBe('ILACS_2026');
    expect(judgements.some(({ area }) => area === 'overall')).toBe(false);
  });

  it('refuses an overall row whose grade is missing', () => {
    expect(() => read(leaders, protection, inCare, leavers, overall.slice(0, 1))).toThrow(Refusal);
  });

  it('refuses a set of areas that no edition judges', () => {
    expect(() => read(leaders, protection)).toThrow(/^unknown-layout/);
  });

  it('refuses a row that nothing explains', () => {
    const strange = row(470, 'The quality of family help', 'for all', 'Good');
    const last = overall.map(([x, y, text]): [number, number, string] => [x, y + 40, text]);
    expect(() => read(leaders, protection, inCare, leavers, strange, last)).toThrow(Refusal);
  });
});
