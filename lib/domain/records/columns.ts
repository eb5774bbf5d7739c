/** Columns that records have besides those of the tables on pages. */
import type { EditionArea } from '../framework';
import type { AuthoritySummary } from '../history';
import type { Provenance, SourceRef } from '../source';
import { column, columnsOf, type ColumnOf } from '../tables/model';
import { provenanceColumns } from '../tables/provenance-columns';
import { authorityColumns, keyIn, required } from '../tables/shared-columns';

export const sourceIdColumn = column<SourceRef>(
  'source_id',
  'Source (code)',
  'code',
  'Code of the source, assigned once.',
  ({ id }) => id,
  keyIn('sources', 'source_id'),
);

interface Fact {
  authority: AuthoritySummary;
  provenance: Provenance;
}

/**
 * Columns of a record of a fact, made from those of a table on a page: behind the key stands whose it is, and the code of the
 * source before the rest of where it comes from.
 */
export function factColumns<T extends Fact>([key, ...columns]: readonly ColumnOf<T>[]): ColumnOf<T>[] {
  return [
    ...(key ? [key] : []),
    ...columnsOf(authorityColumns, ({ authority }: T) => authority),
    ...columns.filter(({ name }) => !provenanceColumns.some((one) => one.name === name)),
    ...columnsOf([sourceIdColumn], ({ provenance }: T) => provenance.source),
    ...columnsOf(provenanceColumns, ({ provenance }: T) => provenance),
  ];
}

export const editionAreaColumns: ColumnOf<EditionArea>[] = [
  column(
    'area',
    'Judgement area (code)',
    'code',
    'Code of what is judged.',
    ({ area }) => area,
    keyIn('judgement-areas', 'area'),
  ),
  column(
    'area_label',
    'Judgement area',
    'text',
    'What is judged, as the edition calls it in short.',
    ({ label }) => label,
    required,
  ),
  column(
    'lane',
    'Column (code)',
    'code',
    'Code of the column in which tables and charts show it: editions name what they judge differently.',
    ({ lane }) => lane,
    keyIn('lanes', 'lane'),
  ),
  column(
    'also_lane',
    'Also in column',
    'code',
    'Second column that the one judgement covers (care and care leavers together); empty otherwise.',
    ({ spanLane }) => spanLane,
    { refersTo: { record: 'lanes', column: 'lane' } },
  ),
  column(
    'series',
    'Series',
    'code',
    'Only judgements of one series can be compared: a line may join them.',
    ({ series }) => series,
    required,
  ),
];
