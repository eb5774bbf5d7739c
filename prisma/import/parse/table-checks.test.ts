import { describe, expect, it } from 'vitest';
import { readIlacs } from './ilacs';
import { linesOf } from './lines';
import { pages, type Text } from './made-pages';
import { five, four, inCare, leaders, leavers, overallRow, protection, row } from './made-reports';

const head: Text[] = [
  [77, 280, 'Judgement'],
  [395, 280, 'Grade'],
];
const read = (rows: Text[][], ...later: Text[][]) =>
  readIlacs(pages([...head, ...rows.flat()], ...later).map(linesOf), 595);
const moved = (texts: Text[], by: number) => texts.map(([x, y, text]): Text => [x, y + by, text]);

describe('a row that no label explains', () => {
  it.each([
    'Overall',
    'Overall judgement',
    'Overall quality of services',
    'Overall effectiveness of the partnership',
    'The overall effectiveness',
    'Effectiveness overall',
    'Multi-agency safeguarding arrangements',
    'The experiences of families who need early help',
  ])('is refused as the last: %s', (label) => {
    expect(() => read([...four, row(470, label, '', 'Inadequate')])).toThrow(/^ambiguous: a grade on page 1/);
  });

  it('is refused as the first, after the overall row, and on a later page', () => {
    const help = row(310, 'The quality of family help', '', 'Inadequate');
    const lower = five.map((texts) => moved(texts, 40));
    expect(() => read([help, ...lower])).toThrow(/^ambiguous/);
    expect(() => read([...five, moved(help, 200)])).toThrow(/^ambiguous/);
    expect(() => read(five, [], moved(help, -230))).toThrow(/^ambiguous/);
  });

  it('is refused with a grade of another scale, or one with a footnote', () => {
    for (const grade of ['Secure', 'Expected standard', 'Good1'])
      expect(() => read([...four, row(470, 'The quality of family help', '', grade)])).toThrow(
        /^unknown-layout/,
      );
  });

  it('is refused with its grade missing', () => {
    for (const label of ['The experiences of families', 'Overall', 'Quality of help'])
      expect(() => read([...four, [[77, 470, label]]])).toThrow(/^ambiguous: "\S+.*" on page 1 has no grade/);
  });

  it('is refused with its grade in a column of its own', () => {
    expect(() => read([...five, row(510, 'Family help', '', 'Inadequate', 460)])).toThrow(/^ambiguous/);
    expect(() => read([...five, row(510, 'Family help', '', 'Secure', 460)])).toThrow(/^unknown-layout/);
  });

  it('is not seen in the number of the page, nor in prose below the table', () => {
    const foot: Text[] = [
      [
        77,
        510,
        "The quality of children's plans has improved since the last inspection of services in York.",
      ],
      [520, 810, '1'],
    ];
    expect(read([...five, foot]).edition).toBe('ILACS_2023');
  });

  it('is refused where its grade is centred', () => {
    const centred = row(470, 'Family help', '', 'Requires improvement', 340);
    expect(() => read([...four, centred])).toThrow(/^ambiguous: a grade on page 1 begins left/);
  });

  it('is not taken for leadership because it names leaders', () => {
    const partnership = row(310, 'The impact of leaders on the local', 'safeguarding partnership', 'Good');
    expect(() => read([partnership, protection, inCare, leavers])).toThrow(/^ambiguous/);
  });
});

describe('a table without an overall row', () => {
  const saying = (...lines: string[]) =>
    read(
      four,
      lines.map((text, at): Text => [72, 100 + 14 * at, text]),
    ).edition;

  it.each([
    ['Overall effectiveness is good.'],
    ['The overall judgement is inadequate. Children have not been safe.'],
    ["Children's services in York are inadequate overall."],
    ["Since 2022, leaders have worked hard. Children's services in York are good."],
    ['Overall effectiveness1'],
  ])('is refused where an overall judgement is named: %s', (line) => {
    expect(() => saying(line)).toThrow(/^ambiguous: an overall judgement is named/);
  });

  it('is that of 2026 where the overall judgement is of an earlier inspection', () => {
    expect(
      saying(
        "At the last inspection in 2022, the overall effectiveness of children's",
        'services was judged good.',
      ),
    ).toBe('ILACS_2026');
    expect(saying('Overall, plans are clear.')).toBe('ILACS_2026');
  });
});

describe('grades beside their column', () => {
  it.each([
    ['Requires improvement to be', 285, 'good', 450],
    ['In', 365, 'adequate', 380],
    ['Not yet', 330, 'Good', 395],
  ])('refuses "%s" left of the last word', (first, x, last, end) => {
    const broken: Text[] = [...inCare.slice(0, 2), [x, 397, first], [end, 397, last]];
    expect(() => read([leaders, protection, broken, leavers, overallRow])).toThrow();
  });

  it('reads a grade of three lines', () => {
    const long: Text[] = [
      [77, 470, 'Overall effectiveness'],
      [395, 470, 'Requires'],
      [395, 484, 'improvement'],
      [395, 498, 'to be good'],
    ];
    expect(read([...four, long]).judgements.at(-1)?.grade).toBe('requires_improvement');
  });
});

describe('a table that begins on page 2', () => {
  it('is that of an earlier inspection', () => {
    const unread = five.map((texts) => texts.filter(([x]) => x < 395));
    expect(() => read(unread, five.flat())).toThrow(/^no-judgements/);
  });
});
