/** Layouts that the shared reports do not hold, or hold once, as pages made for the test. */
import { describe, expect, it } from 'vitest';
import { pages, type Text } from './made-pages';
import {
  four,
  gradesOf,
  ilacsFront,
  known,
  overall,
  readSingle,
  row,
  sifRows,
  sifTitle,
  team,
} from './made-reports';
import { parseReport } from './report';

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
    expect(gradesOf(report)).toEqual({
      overall: 'requires_improvement',
      help_and_protection: 'inadequate',
      looked_after_and_permanence: 'requires_improvement',
      adoption: 'good',
      care_leavers: 'outstanding',
      leadership: 'requires_improvement',
    });
  });

  it('knows a re-inspection by its title, and the end of "Yorkshire Inspection" for none', () => {
    expect(
      parseReport(
        pages([...sifTitle('North Yorkshire', 'Reinspection'), ...overall, ...sifRows()], team),
        known,
      ).kind,
    ).toBe('reinspection');
    expect(
      parseReport(
        pages([...sifTitle('North Yorkshire', 'Inspection'), ...overall, ...sifRows()], team),
        known,
      ).kind,
    ).toBe('full');
  });

  it.each(['Re-inspection', 'Re- inspection', 'Re inspection', 'REINSPECTION'])('"%s" is one', (kind) => {
    expect(readSingle(sifTitle('York', kind), overall, team).kind).toBe('reinspection');
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
    expect(gradesOf(report)).toMatchObject({
      adoption: 'good',
      care_leavers: 'outstanding',
      leadership: 'requires_improvement',
    });
    expect(report.judgements.find(({ area }) => area === 'adoption')?.page).toBe(2);
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

describe('what is no report of a layout that is known', () => {
  const second: Text[] = [[71, 90, 'Inspection dates: 3 to 14 October 2022']];

  it('refuses two reports in one file', () => {
    expect(() => readSingle(sifTitle('York'), overall, team, second)).toThrow(/^ambiguous: a second report/);
  });

  it('reads past a later page that repeats the dates at its foot', () => {
    const foot = second.map(([x, , text]): Text => [x, 800, text]);
    expect(readSingle(sifTitle('York'), overall, team, foot).endDate).toBe('2015-07-30');
  });

  it('refuses a grade that the edition does not know', () => {
    const adequate = [...four, row(470, 'Overall effectiveness', '', 'Adequate')].flat();
    expect(() => parseReport(pages([...ilacsFront({}), ...adequate]), known)).toThrow(
      /^ambiguous: "adequate" \(overall\)/,
    );
  });
});
