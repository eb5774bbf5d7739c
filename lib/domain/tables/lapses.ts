/** Days between inspections, and to publication, as rows: by edition, and each case. */
import type { AuthoritySummary } from '../history';
import type { Lapse, Lapses } from '../journeys';
import { distribution } from '../waiting';
import { column, columnsOf, type ColumnOf, type TableModel, tableOf } from './model';
import { authorityColumns } from './shared-columns';

/** One case: an authority and the inspection that ended it. */
export const caseColumns: ColumnOf<{ authority: AuthoritySummary; inspection: string }>[] = [
  ...columnsOf(authorityColumns, ({ authority }: { authority: AuthoritySummary }) => authority),
  column(
    'inspection',
    'Inspection (key)',
    'code',
    'Key of the later inspection, whose page names its sources.',
    ({ inspection }) => inspection,
  ),
];

interface Days extends Lapse {
  of: Lapses;
}

const lapsesColumns: ColumnOf<Lapses>[] = [
  column(
    'edition',
    'Edition (code)',
    'code',
    'Code of the framework edition; of the first of the two inspections for intervals.',
    ({ edition }) => edition.code,
  ),
  column(
    'kind',
    'Kind (code)',
    'code',
    'Code of the kind of inspection; empty: of any kind.',
    ({ kind }) => kind?.code ?? null,
  ),
];

const lapsesSummary: ColumnOf<Lapses>[] = [
  ...lapsesColumns,
  column('cases', 'Cases', 'integer', 'How many could be measured.', ({ cases }) => cases.length),
  column(
    'shortest_days',
    'Shortest',
    'integer',
    'Days.',
    ({ cases }) => distribution(cases.map(({ days }) => days))?.least ?? null,
  ),
  column(
    'median_days',
    'Median',
    'integer',
    'Days, rounded.',
    ({ cases }) => distribution(cases.map(({ days }) => days))?.median ?? null,
  ),
  column(
    'longest_days',
    'Longest',
    'integer',
    'Days.',
    ({ cases }) => distribution(cases.map(({ days }) => days))?.most ?? null,
  ),
  column(
    'left_out',
    'Left out',
    'integer',
    'Not dated to the day, or with a whole edition between the two.',
    ({ leftOut }) => leftOut,
  ),
];

const daysColumns: ColumnOf<Days>[] = [
  ...caseColumns,
  ...columnsOf(lapsesColumns, ({ of }: Days) => of),
  column('days', 'Days', 'integer', 'Whole days.', ({ days }) => days),
];

export function lapsesTables(
  name: string,
  title: string,
  lapses: readonly Lapses[],
  kinds: boolean,
): TableModel[] {
  const key = kinds ? ['edition', 'kind'] : ['edition'];
  const cases = lapses.flatMap((of): Days[] => of.cases.map((one) => ({ ...one, of })));
  return [
    tableOf({ name, title, key }, lapsesSummary, lapses),
    tableOf({ name: `${name}-cases`, title: `${title}: each case`, key: ['inspection'] }, daysColumns, cases),
  ];
}
