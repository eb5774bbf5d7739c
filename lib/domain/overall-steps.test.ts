import { describe, expect, it } from 'vitest';
import { dayNumber } from './dates';
import { history, inspection } from './fixtures/builders';
import { doncaster } from './fixtures/doncaster';
import { overallSteps } from './overall-steps';

const asAt = '2026-11-22';

describe('the overall grade step by step', () => {
  it('begins with the scale of its grades, not with older facts', () => {
    expect(doncaster.earlier.length).toBeGreaterThan(0);
    expect(overallSteps(doncaster, asAt)?.domain).toEqual([dayNumber('2013-11-01'), dayNumber(asAt)]);
  });

  it('begins with an authority that began later', () => {
    const of = history({
      authority: { ...doncaster.authority, validFrom: '2019-04-01' },
      inspections: [
        inspection('ILACS_2023', ['2025-01-20', '2025-01-31', '2025-03-18'], { overall: 'good' }),
        inspection('ILACS_2018', ['2022-02-14', '2022-02-25', '2022-04-08'], { overall: 'inadequate' }),
      ],
    });
    expect(overallSteps(of, asAt)?.domain[0]).toBe(dayNumber('2019-04-01'));
  });

  it('tells the edition before where a line crosses into another', () => {
    const steps = overallSteps(doncaster, asAt)?.runs.flatMap((run) => run.steps) ?? [];
    expect(steps.map(({ edition, crosses }) => [edition, crosses])).toEqual([
      ['SIF', null],
      ['SIF', null],
      ['ILACS 2018', 'SIF'],
      ['ILACS 2023', 'ILACS 2018'],
    ]);
  });

  it('is not drawn for one judgement', () => {
    const [latest] = doncaster.inspections;
    expect(overallSteps(history({ inspections: latest ? [latest] : [] }), asAt)).toBeNull();
  });
});
