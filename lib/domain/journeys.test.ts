import { describe, expect, it } from 'vitest';
import { history, inspection } from './fixtures/builders';
import { framework } from './fixtures/framework';
import { movesIn } from './journeys';
import { lengthInWords } from './length-words';
import type { AuthorityOverview } from './overview';
import { spellsOf } from './spells';
import { visitSeriesOf } from './visit-series';

const of = { framework, lane: 'overall', asAt: '2026-11-26' };
const one = (inspections: AuthorityOverview['inspections'], rest = {}): AuthorityOverview => ({
  authority: { ...history().authority, ...rest },
  inspections,
});
const sif2015 = inspection('SIF', ['2015-09-14', '2015-10-08', '2015-11-27'], { overall: 'inadequate' });
const again2017 = inspection(
  'SIF',
  ['2017-11-09', '2017-11-24', '2018-01-19'],
  { overall: 'good' },
  'reinspection',
);
const ilacs2022 = inspection('ILACS_2018', ['2022-02-14', '2022-02-25', '2022-04-08'], {
  overall: 'requires_improvement',
});
const doncaster = one([ilacs2022, again2017, sif2015]);

describe('movement', () => {
  it('is a joined pair, and says where an edition lies between', () => {
    expect(movesIn([doncaster], of).map(({ from, to, crosses }) => [from, to, crosses])).toEqual([
      ['inadequate', 'good', false],
      ['good', 'requires_improvement', true],
    ]);
  });

  it('never joins what cannot be compared', () => {
    const led = one([
      inspection('ILACS_2018', ['2022-02-14', '2022-02-25', '2022-04-08'], { leadership: 'good' }),
      inspection('SIF', ['2015-09-14', '2015-10-08', '2015-11-27'], { leadership: 'inadequate' }),
    ]);
    expect(movesIn([led], { ...of, lane: 'leadership' })).toEqual([]);
  });
});

describe('a spell of an inadequate judgement', () => {
  it('runs from the end of the inspection that found it to the end of the one that found better', () => {
    // 8 October 2015 to 24 November 2017, as on page 1 of both reports.
    expect(spellsOf([doncaster], of).spells).toMatchObject([
      { from: '2015-10-08', to: '2017-11-24', days: 778, outcome: { found: 'good' }, times: 1 },
    ]);
  });

  it('is one where inspections found the same again', () => {
    const again = inspection('ILACS_2018', ['2018-05-01', '2018-05-10', '2018-07-01'], {
      overall: 'inadequate',
    });
    expect(spellsOf([one([ilacs2022, again, sif2015])], of).spells).toMatchObject([
      { from: '2015-10-08', to: '2022-02-25', times: 2, outcome: { found: 'requires_improvement' } },
    ]);
  });

  it('is censored at the start of an inspection without that judgement, at the end of the authority and of the data', () => {
    const without = inspection('ILACS_2026', ['2026-05-01', '2026-05-08', '2026-06-20'], {
      leadership: 'good',
    });
    const found = inspection('ILACS_2023', ['2023-05-01', '2023-05-12', '2023-07-01'], {
      overall: 'inadequate',
    });
    expect(spellsOf([one([without, found])], of).spells).toMatchObject([
      { to: '2026-05-01', outcome: { censored: 'no-such-judgement' } },
    ]);
    expect(spellsOf([one([found], { validTo: '2024-03-31' })], of).spells).toMatchObject([
      { to: '2024-03-31', outcome: { censored: 'authority' } },
    ]);
    expect(spellsOf([one([found])], of).spells).toMatchObject([
      { to: '2026-11-26', outcome: { censored: 'data' }, inspection: null },
    ]);
  });

  it('is left out where its beginning or its end cannot be known', () => {
    const late = inspection('ILACS_2023', ['2024-05-01', '2024-05-12', '2024-07-01'], { overall: 'good' });
    const undated = inspection('SIF', [null, '2016', '2016-04-27'], { overall: 'inadequate' });
    const first = inspection(
      'SIF',
      ['2016-02-01', '2016-02-12', '2016-04-01'],
      { overall: 'inadequate' },
      'reinspection',
    );
    const why = (all: AuthorityOverview['inspections']) =>
      spellsOf([one(all)], of).leftOut.map((left) => left.why);
    expect(why([late, sif2015])).toEqual(['between']);
    expect(why([ilacs2022, undated])).toEqual(['date']);
    expect(why([ilacs2022, first])).toEqual(['before']);
    expect(why([])).toEqual([]);
  });

  it('of another question begins with the inspection that ended one', () => {
    const led = one([
      inspection('ILACS_2018', ['2019-02-14', '2019-02-25', '2019-04-08'], { leadership: 'inadequate' }),
      inspection('SIF', ['2015-09-14', '2015-10-08', '2015-11-27'], { leadership: 'inadequate' }),
    ]);
    expect(spellsOf([led], { ...of, lane: 'leadership' }).spells.map(({ from, to }) => [from, to])).toEqual([
      ['2015-10-08', '2019-02-14'],
      ['2019-02-25', '2026-11-26'],
    ]);
  });
});

describe('monitoring visits before the next inspection', () => {
  const moves = movesIn([doncaster], of);
  const visit = (date: string | null, number: number | null) => ({
    key: `doncaster/visits/${date}`,
    slug: 'doncaster',
    date,
    number,
  });
  const visits = (all: ReturnType<typeof visit>[]) =>
    visitSeriesOf(moves, all).map((series) => series.visits);

  it('are counted where the numbers run on from 1', () => {
    expect(visits([visit('2017-02-28', 3), visit('2016-08', 1), visit('2016-10', 2)])).toEqual([3]);
  });

  it('are not counted with a gap, without numbers, or with one that cannot be placed', () => {
    expect(visits([visit('2016-08', 1), visit('2017-02-28', 3)])).toEqual([null]);
    expect(visits([visit('2016-08', null)])).toEqual([null]);
    expect(visits([visit('2016-08', 1), visit(null, 2)])).toEqual([null]);
    expect(visits([])).toEqual([null]);
  });
});

describe('lengths', () => {
  it('are said in years and months', () => {
    expect([778, 365, 20, 1218].map(lengthInWords)).toEqual([
      '2 years and 2 months',
      '1 year',
      '1 month',
      '3 years and 4 months',
    ]);
  });
});
