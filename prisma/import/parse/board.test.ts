import { describe, expect, it } from 'vitest';
import { pages, type Text } from './made-pages';
import { gradesOf, known, overall, readSingle, sifTitle, team } from './made-reports';
import { parseReport } from './report';

const heading: Text = [71, 90, 'The Local Safeguarding Children Board (LSCB)', 16];
const read = (late: Text[]) => gradesOf(readSingle(sifTitle('York'), overall, team, late));

describe('the judgement of the board', () => {
  it.each([
    ['The Local Safeguarding Children Board is inadequate', 'inadequate'],
    ['The Local Safeguarding Children Board requires improvement.', 'requires_improvement'],
  ])('is stated in a heading, or right below one: %s', (sentence, grade) => {
    const definition: Text = [
      71,
      60,
      'An LSCB requires improvement if it is not yet demonstrating the characteristics of good.',
    ];
    expect(read([definition, heading, [71, 120, sentence]]).lscb).toBe(grade);
    expect(read([definition, [71, 120, sentence, 14]]).lscb).toBe(grade);
  });

  it('is stated with its reasons', () => {
    const definition: Text = [71, 90, 'An LSCB requires improvement if it is weak.'];
    expect(read([definition, [71, 120, 'The LSCB is good because:']]).lscb).toBe('good');
  });

  it.each([
    ['a definition', ['An LSCB requires improvement if it is weak.', 'The LSCB is inadequate if it fails.']],
    ['a line of prose that goes on', ['The LSCB is good', 'at sharing data but requires improvement.']],
    ['a line of prose', ['In 2012 all was well and the', 'LSCB is inadequate.']],
    [
      'a line of prose with reasons',
      ['It was said in 2012 that the', 'LSCB is inadequate because it was new.'],
    ],
    ['a negation', ['The LSCB is not inadequate', 'The local safeguarding children board is not yet good']],
    ['another board', ['Dorset Safeguarding Children Board is good because:']],
  ])('is not stated by %s', (_, lines) => {
    expect(read(lines.map((text, at): Text => [71, 90 + 14 * at, text]))).not.toHaveProperty('lscb');
  });

  it('is not stated by a heading that goes on', () => {
    const wrapped: Text[] = [
      [71, 90, 'The LSCB is good', 14],
      [71, 107, 'at sharing data and inadequate overall', 14],
    ];
    expect(read(wrapped)).not.toHaveProperty('lscb');
  });

  it('is refused where two disagree', () => {
    const two: Text[] = [
      [71, 90, 'The Local Safeguarding Children Board is inadequate', 14],
      [71, 200, 'The Local Safeguarding Children Board is good', 14],
    ];
    expect(() => read(two)).toThrow(/^ambiguous/);
  });

  it("is refused where a heading judges another authority's board", () => {
    expect(() => read([[71, 90, 'Dorset Safeguarding Children Board is good', 14]])).toThrow(
      /^ambiguous: page 3 judges another board, that of Dorset/,
    );
    expect(read([[71, 90, 'City of York Safeguarding Children Board is good', 14]]).lscb).toBe('good');
  });
});

describe('a review of a board alone', () => {
  it('has one judgement and is no full inspection', () => {
    const alone: Text[] = [
      [71, 100, 'North Yorkshire Safeguarding Children Board', 26],
      [71, 140, 'Review of the effectiveness of the local safeguarding children board', 14],
      [71, 190, 'Inspection date: 6 to 30 July 2015'],
      [71, 250, 'The Local Safeguarding Children Board requires improvement', 14],
    ];
    const report = parseReport(pages(alone, team), known);
    expect(report).toMatchObject({ authority: 'north-yorkshire', kind: 'lscb_review', edition: 'SIF' });
    expect(gradesOf(report)).toEqual({ lscb: 'requires_improvement' });
  });
});
