/** Spells of an inadequate judgement as rows, and those that could not be measured. */
import type { LeftOut, Spell } from '../spells';
import { column, columnsOf, type ColumnOf, type TableModel, tableOf } from './model';
import { authorityColumns } from './shared-columns';

export interface Spells {
  spells: Spell[];
  leftOut: LeftOut[];
}

const spellColumns: ColumnOf<Spell>[] = [
  ...columnsOf(authorityColumns, ({ authority }: Spell) => authority),
  column(
    'began_inspection',
    'Began with (key)',
    'code',
    'Key of the inspection that found it inadequate first.',
    ({ began }) => began,
  ),
  column('from_date', 'From', 'day', 'Last day of that inspection.', ({ from }) => from),
  column(
    'to_date',
    'To',
    'day',
    'Last day of the inspection that found better, or the day up to which the spell was watched.',
    ({ to }) => to,
  ),
  column('days', 'Days', 'integer', 'From the one to the other.', ({ days }) => days),
  column(
    'times',
    'Inspections',
    'integer',
    'Inspections that found it inadequate, the first included.',
    ({ times }) => times,
  ),
  column(
    'found',
    'Found (code)',
    'code',
    'Code of the better grade that ended it; empty where none did.',
    ({ outcome }) => ('found' in outcome ? outcome.found : null),
  ),
  column(
    'watched_until',
    'Watched until',
    'code',
    'Why it was not seen to its end: data (the day of the data), authority (its end) or no-such-judgement; empty where it was.',
    ({ outcome }) => ('censored' in outcome ? outcome.censored : null),
  ),
  column(
    'ended_inspection',
    'Ended with (key)',
    'code',
    'Key of the inspection that ended it or made no such judgement; empty: none.',
    ({ inspection }) => inspection,
  ),
];

export const spellsTable = (spells: readonly Spell[]): TableModel =>
  tableOf(
    { name: 'spells', title: 'Spells of an inadequate judgement', key: ['began_inspection'] },
    spellColumns,
    spells,
  );

const leftOutColumns: ColumnOf<LeftOut>[] = [
  ...columnsOf(authorityColumns, ({ authority }: LeftOut) => authority),
  column(
    'inspection',
    'Inspection (key)',
    'code',
    'Key of the inspection that found it inadequate first in our data.',
    ({ inspection }) => inspection,
  ),
  column(
    'why',
    'Why',
    'code',
    'date: an inspection is not dated to the day; before: the first inspection in our data is a re-inspection; between: a whole edition passed between two inspections.',
    ({ why }) => why,
  ),
];

export const leftOutTable = (leftOut: readonly LeftOut[]): TableModel =>
  tableOf(
    { name: 'left-out', title: 'Spells that could not be measured', key: ['inspection'] },
    leftOutColumns,
    leftOut,
  );
