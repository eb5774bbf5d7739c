import { describe, expect, it } from 'vitest';
import { event, history, inspection, visit } from './fixtures/builders';
import { doncaster } from './fixtures/doncaster';
import { overallSteps } from './overall-steps';
import { chartTitle, hasNoOverall, latestFull, overallSentence, summary } from './sentences';
import { interventionTrack, visitDateInWords, visitMarks } from './tracks';
import { visitCount } from './visit-count';

describe('what the page says', () => {
  it('names each overall grade with the year of its inspection, not of its publication', () => {
    expect(chartTitle(doncaster)).toBe(
      'Doncaster: inadequate in 2015, good in 2017, requires improvement in 2022, good in 2025',
    );
  });

  it('dates in both clocks, counts with “at least”, and says where the framework changed', () => {
    const told = summary(doncaster).join(' ');
    expect(told).toContain('ran from 20 to 31 January 2025 and was published on 18 March 2025 (ILACS 2023)');
    expect(told).toContain('At least 3 monitoring visits took place.');
    expect(told).toContain(
      'The inspection of 2017 used the single inspection framework (SIF), that of 2022 the inspections of local authority children’s services (ILACS)',
    );
  });

  it('begins with the last overall grade and the one before it, by both clocks', () => {
    expect(summary(doncaster)[0]).toBe(
      'Judged good overall in January 2025, published 18 March 2025. Before that: requires improvement, February 2022.',
    );
  });

  it('says that the last overall grade is not of the latest inspection, and skips no missing one', () => {
    const of = history({
      inspections: [
        inspection('ILACS_2026', ['2026-04-20', '2026-05-01', '2026-06-17'], { leadership: 'good' }),
        inspection('ILACS_2023', ['2023-02-13', '2023-02-24', '2023-04-11'], { overall: 'good' }),
        inspection('ILACS_2018', ['2020-01-13', '2020-01-24', '2020-03-01'], { leadership: 'good' }),
        inspection('SIF', ['2016-01-11', '2016-01-29', '2016-03-01'], { overall: 'inadequate' }),
      ],
    });
    expect(overallSentence(of)).toBe(
      'The last overall grade in our data: good, February 2023, published 11 April 2023.',
    );
    expect(overallSentence(history())).toBeNull();
  });

  it('derives no overall grade where the edition gives none', () => {
    const of = history({
      inspections: [
        inspection('ILACS_2026', ['2026-04-20', '2026-05-01', '2026-06-17'], { leadership: 'good' }),
        inspection('ILACS_2023', ['2023-02-13', '2023-02-24', '2023-04-11'], { overall: 'good' }),
      ],
    });
    const latest = latestFull(of);
    expect(latest && hasNoOverall(latest, of)).toBe(true);
    expect(chartTitle(of)).toBe('Doncaster: good in 2023, no overall grade in 2026');
  });

  it('says that nothing is known where nothing is', () => {
    expect(chartTitle(history())).toBe('Doncaster: no inspection in our data yet');
    expect(summary(history()).join(' ')).toContain('No full inspection of Doncaster is in our data.');
  });
});

describe('visits', () => {
  it('are at least as many as their numbers tell, series by series', () => {
    const numbered = (date: string | null, sequenceNumber: number | null) =>
      visit(date, null, { sequenceNumber });
    const sunderland = [
      numbered('2020-02', 4),
      numbered('2017-10', 5),
      numbered('2017-06', null),
      numbered('2016-11', 2),
      numbered(null, 9),
    ];
    expect(visitCount(sunderland)).toEqual({ recorded: 5, atLeast: 9 });
    expect(visitCount([numbered('2016-11', null), numbered('2017-01', 1)])).toEqual({
      recorded: 2,
      atLeast: 2,
    });
    expect(visitCount([])).toEqual({ recorded: 0, atLeast: 0 });
  });

  it('that are planned or without a date are not drawn', () => {
    const planned = visit('2026-05', null, { status: 'planned' });
    expect(visitMarks([planned, visit(null, null), visit('2016-08', null)])).toHaveLength(1);
  });

  it('between two years are told as one visit', () => {
    expect(visitDateInWords(visit('2016', '2018', { precision: 'year_span' }))).toBe(
      'once between 2016 and 2018',
    );
  });
});

describe('the intervention track', () => {
  it('holds social care only, and bounds a period by what began and ended alone', () => {
    const { periods, points } = interventionTrack([
      event('2024-01', 'improvement_notice', { remit: 'send' }),
      event('2021-01', 'statutory_direction', { phase: 'ended' }),
      event('2015', 'statutory_direction', { phase: 'revised' }),
      event('2013-08', 'statutory_direction'),
      event('2009', 'statutory_direction'),
    ]);
    expect(periods.map(({ key, to }) => [key, to !== null])).toEqual([
      ['doncaster/events/2009', false],
      ['doncaster/events/2013-08', true],
    ]);
    expect(points.map(({ key }) => key)).toEqual(['doncaster/events/2015']);
  });
});

describe('the steps of the interactive chart', () => {
  it('are the overall judgements, in runs that may be joined', () => {
    expect(
      overallSteps(doncaster, '2026-11-22')?.runs.map(({ steps }) => steps.map(({ order }) => order)),
    ).toEqual([[4, 2, 3, 2]]);
  });

  it('break where a grade is missing', () => {
    const of = history({
      inspections: [
        inspection('ILACS_2023', [null, '2025-01-31', null], { overall: 'good' }),
        inspection('ILACS_2018', [null, '2021-09-10', null], { overall: 'not_judged' }),
        inspection('SIF', [null, '2016-05-10', null], { overall: 'inadequate' }),
      ],
    });
    expect(overallSteps(of, '2026-11-22')?.runs).toHaveLength(2);
    expect(overallSteps(history(), '2026-11-22')).toBeNull();
  });
});
