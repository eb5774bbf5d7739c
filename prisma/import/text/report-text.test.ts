import { describe, expect, it } from 'vitest';
import { linesOf } from '../parse/lines';
import { pages, type Text } from '../parse/made-pages';
import type { EditionCode } from '../types';
import { readText } from './report-text';

/** Footers that run through a report. */
const foot = (number: number): Text[] => [
  [72, 802, 'Inspection of Somewhere local authority children’s services', 8],
  [513, 802, String(number), 20],
  [72, 812, '2 to 6 March 2026', 8],
];
const front: Text[] = [
  [72, 150, 'Inspection of Somewhere', 26],
  [77, 282, 'Judgement'],
  [395, 282, 'Grade'],
  [77, 315, 'The experiences and progress of'],
  [395, 315, 'Good'],
  [77, 329, 'children in care'],
  [72, 380, 'Leaders have begun to mend what was broken.'],
];

function read(body: Text[][], edition: EditionCode = 'ILACS_2023') {
  const made = pages(front, ...body.map((page, index) => [...page, ...foot(index + 2)]));
  return readText(made, made.map(linesOf), edition).text;
}

const third: Text[] = [
  [72, 100, '3.'],
  [99, 100, 'The third paragraph ends the report and is long enough.'],
];

describe('the text of a report', () => {
  it('begins after the table, and knows a heading by its size and the grade by its end', () => {
    const { sections } = read([
      [
        [72, 100, 'The experiences and progress of children in care:', 14],
        [72, 117, 'requires improvement to be good', 14],
        [72, 150, '1. The first paragraph is one line, and this is all.'],
        [72, 176, '2. The second is followed by another on the next page.'],
      ],
      third,
      third,
    ]);
    expect(sections.map(({ title, area, grade }) => [title, area, grade])).toEqual([
      ['', null, null],
      ['The experiences and progress of children in care', 'in_care', 'requires_improvement'],
    ]);
    expect(sections[0]?.passages.map(({ text }) => text)).toEqual([
      'Leaders have begun to mend what was broken.',
    ]);
  });

  it('joins a paragraph over the page, without footers, footnotes and page numbers', () => {
    const { sections, faults } = read([
      [
        [72, 100, '1. Children live with carers who are well-'],
        [99, 114, 'supported. Most of'],
        [72, 760, 'A note at the foot of the page about something else entirely, set small.', 10],
      ],
      [
        [99, 100, 'them stay for years.'],
        [72, 130, '2. Another begins here and is as long as a paragraph.'],
        [72, 160, '3. And a third one follows it on the same page.'],
      ],
      [[72, 100, '4. The fourth stands on a page of its own, alone.']],
    ]);
    const numbered = sections.flatMap(({ passages }) => passages).filter(({ number }) => number !== null);
    expect(numbered.map(({ number, page, lastPage }) => [number, page, lastPage])).toEqual([
      [1, 2, 3],
      [2, 3, 3],
      [3, 3, 3],
      [4, 4, 4],
    ]);
    expect(numbered[0]?.text).toBe(
      'Children live with carers who are well-supported. Most of them stay for years.',
    );
    expect(faults).toEqual([]);
  });

  it('keeps points inside a paragraph, and points of a list apart', () => {
    const { sections } = read([
      [
        [72, 100, 'What needs to improve?', 14],
        [72, 130, '\uf06e The first thing, which goes on'],
        [89, 144, 'over a line.'],
        [72, 164, '\uf06e The second thing.'],
        [72, 200, 'The experiences and progress of children in care: good', 14],
        [72, 230, '1. There are two ways to see this, in our view:'],
        [110, 250, '\uf06e one of them'],
        [110, 268, '\uf06e and the other.'],
        [72, 300, '2. The second paragraph is here for the numbering only.'],
      ],
      third,
      third,
    ]);
    expect(sections[1]?.kind).toBe('improvement');
    expect(sections[1]?.passages.map(({ kind, text }) => [kind, text])).toEqual([
      ['point', 'The first thing, which goes on over a line.'],
      ['point', 'The second thing.'],
    ]);
    expect(sections[2]?.passages[0]?.text).toBe(
      'There are two ways to see this, in our view:\n• one of them\n• and the other.',
    );
  });

  it('says which number is missing and which is printed twice, and takes no year or list for a number', () => {
    const line = (y: number, number: number): Text => [
      72,
      y,
      `${number}. A paragraph with a number of its own.`,
    ];
    const { faults, sections } = read([
      [
        line(100, 1),
        line(130, 2),
        [99, 144, '2014. That was the year when all began anew.'],
        line(170, 4),
        line(200, 5),
      ],
      [line(100, 5), line(130, 6), line(160, 7), line(190, 8)],
      [line(100, 9)],
    ]);
    expect(faults).toEqual([
      { number: 3, what: 'missing' },
      { number: 5, what: 'twice' },
    ]);
    expect(sections.flatMap(({ passages }) => passages.flatMap(({ number }) => number ?? []))).toEqual([
      1, 2, 4, 5, 5, 6, 7, 8, 9,
    ]);
  });
});
