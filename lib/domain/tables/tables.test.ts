import { describe, expect, it } from 'vitest';
import { changesIn } from '../changes';
import { heldBy, questionsOf } from '../country';
import { doncaster } from '../fixtures/doncaster';
import { framework } from '../fixtures/framework';
import { provenance } from '../fixtures/builders';
import { existing } from '../held';
import type { AuthorityOverview } from '../overview';
import { movesIn } from '../journeys';
import { spellsOf } from '../spells';
import { countryTables } from './country';
import { inspectionTables } from './event';
import { journeysTables } from './journeys';
import { authoritiesTable, laneTable } from './list';
import type { TableModel } from './model';

const asAt = '2026-11-22';
const of = { framework, lane: 'overall', asAt };
const one: AuthorityOverview = {
  authority: doncaster.authority,
  inspections: doncaster.inspections.map((inspection) => ({
    ...inspection,
    judgements: inspection.judgements.filter(({ area }) => area === 'overall'),
  })),
};
const stated = new Map(
  doncaster.inspections.flatMap(({ judgements }) => judgements.map(({ key }) => [key, provenance])),
);
const context = { ...of, stated };

const cells = ({ columns, rows }: TableModel, names: string[]) =>
  rows.map((row) => names.map((name) => row[columns.findIndex((column) => column.name === name)]));
const named = (tables: TableModel[], name: string): TableModel => {
  const table = tables.find((each) => each.name === name);
  if (!table) throw new Error(`No table ${name}`);
  return table;
};

describe('the list of authorities', () => {
  it('has the latest full inspection of each, with its source', () => {
    const table = authoritiesTable([one], context);
    expect(cells(table, ['status', 'grade', 'end_date', 'published_on', 'page', 'source_url'])).toEqual([
      ['current', 'good', '2025-01-31', '2025-03-18', 1, 'https://example.org/report.pdf'],
    ]);
  });

  it('says why there is no grade: none in our data, or an authority that is still to begin', () => {
    const none = { authority: { ...one.authority, slug: 'new' }, inspections: [] };
    const later = {
      authority: { ...none.authority, slug: 'later', validFrom: '2027-04-01' },
      inspections: [],
    };
    expect(
      cells(authoritiesTable([later, none], context), ['authority', 'status', 'grade', 'absence']),
    ).toEqual([
      ['new', 'current', null, 'not_in_our_data'],
      ['later', 'to_come', null, 'not_inspected_yet'],
    ]);
  });

  it('has each judgement that a ribbon shows', () => {
    expect(cells(laneTable([one], context), ['edition', 'grade', 'end_date'])).toEqual([
      ['ILACS_2023', 'good', '2025-01-31'],
      ['ILACS_2018', 'requires_improvement', '2022-02-25'],
      ['SIF', 'good', '2017-11-24'],
      ['SIF', 'inadequate', '2015-10-08'],
    ]);
  });
});

describe('the tables of England', () => {
  const held = heldBy([one], { ...of, clock: 'happened', from: '2013-11-01' });
  const tables = countryTables({
    ...context,
    held,
    existed: existing(held.stretches),
    questions: questionsOf(framework, 'overall'),
    at: '2022-02-24',
    changes: changesIn([one], { ...of, span: ['2022-01-01', '2022-12-31'] }),
  });

  it('count by quarter, and not before the first judgement', () => {
    const counts = cells(named(tables, 'counts'), [
      'date',
      'good',
      'requires_improvement',
      'inadequate',
      'authorities',
    ]);
    expect(counts).toContainEqual(['2021-12-31', 1, 0, 0, 1]);
    expect(counts).toContainEqual(['2022-03-31', 0, 1, 0, 1]);
    expect(counts.at(-1)).toEqual(['2015-12-31', 0, 0, 1, 1]);
  });

  it('say who held what on the day asked for, and what changed', () => {
    expect(cells(named(tables, 'held'), ['date', 'authority', 'held', 'grade', 'end_date'])).toEqual([
      ['2022-02-24', 'doncaster', 'graded', 'good', '2017-11-24'],
    ]);
    expect(cells(named(tables, 'changes'), ['change', 'grade_before', 'grade'])).toEqual([
      ['lower', 'good', 'requires_improvement'],
    ]);
  });
});

describe('the tables of journeys', () => {
  const tables = journeysTables({
    area: 'Overall',
    moves: movesIn([one], of),
    ...spellsOf([one], of),
    intervals: [],
    publications: [],
    series: [],
    list: null,
  });

  it('count movements and name each case', () => {
    const movement = cells(named(tables, 'movement'), ['from_grade', 'to_grade', 'count', 'across_editions']);
    expect(movement).toHaveLength(16);
    expect(movement).toContainEqual(['good', 'requires_improvement', 1, 1]);
    expect(movement).toContainEqual(['inadequate', 'good', 1, 0]);
    expect(cells(named(tables, 'moves'), ['from_grade', 'to_grade', 'to_end_date'])).toContainEqual([
      'requires_improvement',
      'good',
      '2025-01-31',
    ]);
  });

  it('measure the spell of 2015 to 2017', () => {
    expect(
      cells(named(tables, 'spells'), ['from_date', 'to_date', 'days', 'found', 'watched_until']),
    ).toEqual([['2015-10-08', '2017-11-24', 778, 'good', null]]);
  });
});

describe('the tables of an inspection', () => {
  const inspection = doncaster.inspections[1];
  const [table] = inspection ? inspectionTables(doncaster, inspection) : [];

  it('compare each judgement with the last comparable one', () => {
    if (!table) throw new Error('There is no table');
    const rows = cells(table, ['area', 'grade', 'since', 'grade_before', 'before_end_date']);
    expect(rows).toContainEqual(['overall', 'requires_improvement', 'lower', 'good', '2017-11-24']);
    expect(rows).toContainEqual(['leadership', 'inadequate', 'changed', null, null]);
  });
});
