/** Layouts that the shared reports do not hold, or hold once, as pages made for the test. */
import { describe, expect, it } from 'vitest';
import type { KnownAuthority } from '../types';
import { pages, type Text } from './made-pages';
import { parseReport } from './report';

const known: KnownAuthority[] = [
  {
    slug: 'york',
    urn: '80453',
    names: ['York', 'City of York'],
    validFrom: null,
    validTo: null,
    predecessors: [],
  },
  {
    slug: 'north-yorkshire',
    urn: '80530',
    names: ['North Yorkshire'],
    validFrom: null,
    validTo: null,
    predecessors: [],
  },
  {
    slug: 'dorset-county',
    urn: null,
    names: ['Dorset County', 'Dorset County Council'],
    validFrom: null,
    validTo: '2019-03-31',
    predecessors: [],
  },
  {
    slug: 'dorset',
    urn: '2532283',
    names: ['Dorset'],
    validFrom: '2019-04-01',
    validTo: null,
    predecessors: ['dorset-county'],
  },
];

const sifTitle = (authority: string, kind = 'Inspection', dates = '6 to 30 July 2015'): Text[] => [
  [71, 100, authority, 26],
  [71, 130, `${kind} of services for children in need of help and`, 14],
  [71, 147, 'protection, children looked after and care leavers', 14],
  [71, 190, `Inspection date: ${dates}`],
  [71, 210, 'Report published: 1 September 2015'],
];
const sifRows = (y = 320): Text[] => [
  [71, y, '1. Children who need help and protection'],
  [410, y, 'Inadequate'],
  [71, y + 30, '2. Children looked after and achieving'],
  [71, y + 44, 'permanence'],
  [410, y + 37, 'Requires improvement'],
  [126, y + 74, '2.1 Adoption performance'],
  [410, y + 74, 'Good'],
  [126, y + 104, '2.2 Experiences and progress of care leavers'],
  [410, y + 104, 'Outstanding'],
  [71, y + 134, '3. Leadership, management and governance'],
  [410, y + 127, 'Requires'],
  [410, y + 141, 'improvement'],
];
const overall: Text[] = [
  [71, 250, "Children's services in York require improvement to be", 14],
  [71, 267, 'good', 14],
  [
    71,
    290,
    "It is Ofsted's expectation that all children receive good help, and require improvement when any is poor.",
  ],
];
const team: Text[] = [
  [71, 100, 'The lead inspector met the director.'],
  [71, 130, 'Lead inspector: Zoë Smith-Jones'],
  [71, 144, 'Deputy lead inspector: Another Person'],
];
const grades = (report: ReturnType<typeof parseReport>) =>
  Object.fromEntries(report.judgements.map(({ area, grade }) => [area, grade]));

describe('the single inspection framework', () => {
  it('takes the overall judgement from its sentence, over prose with other grade words', () => {
    const report = parseReport(
      pages([...sifTitle('City of York Council'), ...overall, ...sifRows()], team),
      known,
    );
    expect(report).toMatchObject({
      authority: 'york',
      edition: 'SIF',
      kind: 'full',
      startDate: '2015-07-06',
      endDate: '2015-07-30',
    });
    expect(report).toMatchObject({ publishedOnPrinted: '2015-09-01', leadInspectors: ['Zoë Smith-Jones'] });
    expect(grades(report)).toEqual({
      overall: 'requires_improvement',
      help_and_protection: 'inadequate',
      looked_after_and_permanence: 'requires_improvement',
      adoption: 'good',
      care_leavers: 'outstanding',
      leadership: 'requires_improvement',
    });
  });

  it('knows a re-inspection by its title, and "Shropshire Inspection" for none', () => {
    expect(
      parseReport(
        pages([...sifTitle('North Yorkshire', 'Reinspection'), ...overall, ...sifRows()], team),
        known,
      ).kind,
    ).toBe('reinspection');
    expect(
      parseReport(pages([...sifTitle('York shire', 'Inspection'), ...overall, ...sifRows()], team), known)
        .kind,
    ).toBe('full');
  });

  it('reads a table that goes on over the page', () => {
    const rows = sifRows();
    const report = parseReport(
      pages(
        [...sifTitle('York'), ...overall, ...rows.slice(0, 5)],
        rows.slice(5).map(([x, y, text]): Text => [x, y - 300, text]),
        team,
      ),
      known,
    );
    expect(grades(report)).toMatchObject({
      adoption: 'good',
      care_leavers: 'outstanding',
      leadership: 'requires_improvement',
    });
    expect(report.judgements.find(({ area }) => area === 'adoption')?.page).toBe(2);
  });

  it.each([
    ['The Local Safeguarding Children Board is inadequate', 'inadequate'],
    ['The Local Safeguarding Children Board requires improvement.', 'requires_improvement'],
    ['The LSCB is good because:', 'good'],
  ])('board: %s', (sentence, grade) => {
    const late: Text[] = [
      [71, 90, 'An LSCB requires improvement if it is not yet demonstrating the characteristics of good.'],
      [71, 120, sentence],
    ];
    expect(
      grades(parseReport(pages([...sifTitle('York'), ...overall, ...sifRows()], team, late), known)).lscb,
    ).toBe(grade);
  });

  it('takes no definition for the judgement of the board', () => {
    const late: Text[] = [
      [71, 90, 'An LSCB requires improvement if it is weak.'],
      [71, 110, 'The LSCB is inadequate if it fails.'],
    ];
    expect(
      grades(parseReport(pages([...sifTitle('York'), ...overall, ...sifRows()], team, late), known)),
    ).not.toHaveProperty('lscb');
  });

  it('refuses two boards that disagree', () => {
    const late: Text[] = [
      [71, 90, 'The Local Safeguarding Children Board is inadequate'],
      [71, 200, 'The Local Safeguarding Children Board is good'],
    ];
    expect(() =>
      parseReport(pages([...sifTitle('York'), ...overall, ...sifRows()], team, late), known),
    ).toThrow(/^ambiguous/);
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
    expect(grades(report)).toEqual({ lscb: 'requires_improvement' });
  });
});

describe('a name that an authority took over from its predecessor', () => {
  it('means the one that existed at the inspection', () => {
    const at = (dates: string) =>
      parseReport(pages([...sifTitle('Dorset', 'Inspection', dates), ...overall, ...sifRows()], team), known)
        .authority;
    expect(at('6 to 30 July 2015')).toBe('dorset-county');
    expect(at('1 to 20 July 2019')).toBe('dorset');
  });
});
