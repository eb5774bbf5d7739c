import { describe, expect, it } from 'vitest';
import { dayNumber } from '../dates';
import { history, inspection } from '../fixtures/builders';
import { doncaster } from '../fixtures/doncaster';
import { ribbonInWords } from '../ribbon-words';
import { ribbonFrom, ribbonLayout, ribbonScale } from './ribbon';

const options = { lane: 'overall', from: ribbonFrom, asAt: '2026-11-22' };
const ribbon = ribbonLayout(doncaster, options);
const scale = ribbonScale(options);

describe('the ribbon of Doncaster', () => {
  it('has a band for each overall judgement, from where its inspection ended to the next', () => {
    expect(ribbon.bands.map(({ segment }) => segment.grade)).toEqual([
      'inadequate',
      'good',
      'requires_improvement',
      'good',
    ]);
    expect(ribbon.bands.map(({ x }) => x)).toEqual(
      ['2015-10-08', '2017-11-24', '2022-02-25', '2025-01-31'].map((day) => scale.x(dayNumber(day))),
    );
    ribbon.bands.slice(1).forEach(({ x }, index) => expect(ribbon.bands[index]?.right).toBe(x));
  });

  it('breaks where the edition changes inside the lane, and only there', () => {
    expect(ribbon.bands.map(({ segment }) => segment.crosses?.code ?? null)).toEqual([
      null,
      null,
      'SIF',
      'ILACS_2018',
    ]);
  });

  it('fades only where nothing comparable followed', () => {
    expect(ribbon.bands.map(({ solidTo, right }) => solidTo < right)).toEqual([false, false, false, true]);
  });

  it('ends with the last edition that makes an overall judgement', () => {
    const end = scale.x(dayNumber('2026-03-31'));
    expect(ribbon.bands.at(-1)?.right).toBe(end);
    expect(ribbon.outOfUse).toEqual({ x: end + 1.5, right: 383 });
  });

  it('shades the pause of 2020 and 2021', () => {
    expect(ribbon.pause).toEqual({
      x: scale.x(dayNumber('2020-03-17')),
      right: scale.x(dayNumber('2021-06-27')),
    });
  });

  it('says in words what it draws', () => {
    expect(ribbonInWords('Doncaster', ribbon, doncaster.framework)).toBe(
      'Doncaster, overall: inadequate, 8 October 2015; good, 24 November 2017; requires improvement, 25 February 2022; good, 31 January 2025.',
    );
  });
});

describe('what is uncertain or missing', () => {
  it('is pale over the month in which an inspection of unknown day ended', () => {
    const [band] = ribbonLayout(
      history({ inspections: [inspection('SIF', [null, '2014', null], { overall: 'good' })] }),
      options,
    ).bands;
    expect(band?.x).toBe(scale.x(dayNumber('2014-01-01')));
    expect(band?.certainFrom).toBe(scale.x(dayNumber('2014-12-31')));
  });

  it('stands as an absence with its reason, and nothing is joined across it', () => {
    const { bands } = ribbonLayout(
      history({
        inspections: [
          inspection('SIF', ['2016-01-01', '2016-01-20', '2016-03-01'], { overall: 'good' }),
          inspection('SIF', ['2014-01-01', '2014-01-20', '2014-03-01'], { overall: 'not_judged' }),
        ],
      }),
      options,
    );
    expect(bands.map(({ segment }) => [segment.grade, segment.reason])).toEqual([
      [null, 'not_judged'],
      ['good', null],
    ]);
    expect(bands[0]?.right).toBeLessThan(bands[1]?.x ?? 0);
  });

  it('marks an inspection of an edition without the judgement, and derives none', () => {
    const { bands, unjudged } = ribbonLayout(
      history({
        inspections: [
          inspection('ILACS_2026', ['2026-05-01', '2026-05-12', '2026-07-01'], { leadership: 'good' }),
        ],
      }),
      options,
    );
    expect(bands).toEqual([]);
    expect(unjudged).toEqual([
      {
        x: scale.x(dayNumber('2026-05-12')),
        end: '2026-05-12',
        published: '2026-07-01',
        edition: 'ILACS_2026',
      },
    ]);
  });

  it('leaves the time blank in which an authority did not exist', () => {
    const { life, pause } = ribbonLayout(history(), { ...options, validFrom: '2023-04-01' });
    expect(life).toEqual({ x: scale.x(dayNumber('2023-04-01')), right: 383 });
    expect(pause).toBeNull();
    expect(ribbonLayout(history(), { ...options, validTo: '2019-03-31' }).life.right).toBe(
      scale.x(dayNumber('2019-03-31')),
    );
  });

  it('draws the judgement of care and care leavers in both of its lanes', () => {
    for (const lane of ['in_care', 'care_leavers']) {
      const areas = ribbonLayout(doncaster, { ...options, lane }).bands.map(
        ({ segment }) => segment.area.area,
      );
      expect(areas).toContain('care_and_care_leavers');
    }
  });

  it('refuses a lane that does not exist', () => {
    expect(() => ribbonLayout(history(), { ...options, lane: 'score' })).toThrow('No lane score');
  });
});

it('keeps bands inside the ribbon and apart, however close the inspections', () => {
  const close = ['2026-01-05', '2026-01-20', '2026-02-10', '2026-03-01'].map((end) =>
    inspection('ILACS_2023', [null, end, null], { overall: 'good' }),
  );
  const { bands } = ribbonLayout(history({ inspections: close }), options);
  bands.forEach(({ x, right }, index) => {
    expect(right).toBeGreaterThan(x);
    expect(right).toBeLessThanOrEqual(383);
    if (index > 0) expect(x).toBeGreaterThanOrEqual(bands[index - 1]?.right ?? 0);
  });
});
