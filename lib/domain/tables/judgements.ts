/** Judgements as rows: what the tables of an authority and of a comparison show, cell for cell. */
import { onlyLane } from '../compare-tables';
import type { AuthorityHistory, AuthoritySummary, Inspection } from '../history';
import { type JudgementCell, judgementTables } from '../judgement-rows';
import { latestFull } from '../sentences';
import { isEarlierEdition } from '../trajectories';
import { column, columnsOf, type ColumnOf, type TableModel, tableOf } from './model';
import { provenanceColumns } from './provenance-columns';
import { authorityColumns, gradeColumns, inspectionColumns } from './shared-columns';

interface Row {
  authority: AuthoritySummary;
  inspection: Inspection;
  cell: JudgementCell;
}

const laneColumns: ColumnOf<JudgementCell>[] = [
  column(
    'lane',
    'Column (code)',
    'code',
    'Code of the column of the table: editions name what they judge differently.',
    ({ lane }) => lane.code,
  ),
  column('lane_label', 'Column', 'text', 'Heading of the column.', ({ lane }) => lane.label),
  column(
    'area',
    'Judgement area (code)',
    'code',
    'Code of what was judged; empty where the edition does not judge it.',
    ({ area }) => area?.area ?? null,
  ),
  column(
    'area_label',
    'Judgement area',
    'text',
    'What was judged, as the edition calls it in short.',
    ({ area }) => area?.label ?? null,
  ),
  column(
    'also_lane',
    'Also in column',
    'code',
    'Second column that the one judgement covers (care and care leavers together); empty otherwise.',
    ({ area }) => area?.spanLane ?? null,
  ),
];

const columns: ColumnOf<Row>[] = [
  ...columnsOf(authorityColumns, ({ authority }: Row) => authority),
  ...columnsOf(inspectionColumns, ({ inspection }: Row) => inspection),
  column(
    'published_on_printed',
    'Published, as printed',
    'date',
    'Date of publication that the report itself prints; empty where it was not read.',
    ({ inspection }) => inspection.publishedOnPrinted,
  ),
  column(
    'lead_inspectors',
    'Lead inspectors',
    'text',
    'Names, separated by a semicolon.',
    ({ inspection }) => inspection.leadInspectors.join('; ') || null,
  ),
  ...columnsOf(laneColumns, ({ cell }: Row) => cell),
  ...columnsOf(gradeColumns, ({ cell }: Row) => ({
    grade: cell.judgement?.grade ?? null,
    reason: cell.reason,
  })),
  // What is not judged has no page; its source is the report that does not judge it.
  ...columnsOf(
    provenanceColumns,
    ({ inspection, cell }: Row) =>
      cell.judgement?.provenance ?? { ...inspection.provenance, page: null, note: null },
  ),
];

const key = ['inspection', 'lane'];

/** All judgements of one authority, the newest first, and a row for each that an inspection did not make. */
export function judgementsTable(history: AuthorityHistory, name = 'judgements', of = ''): TableModel {
  const tables = judgementTables(history.inspections, history.framework);
  return tableOf(
    { name, title: `${of}Judgements, newest first`, key },
    columns,
    rowsIn(tables, history.authority),
  );
}

/**
 * Judgements since November 2013 of several authorities, in the order given.
 * @param area code of the one lane shown; null: all
 */
export function comparedTable(histories: readonly AuthorityHistory[], area: string | null): TableModel {
  const rows = histories.flatMap(({ authority, inspections, framework }) => {
    const since = inspections.filter(({ edition }) => !isEarlierEdition(edition.code));
    const tables = judgementTables(since, framework).map((one) => (area ? onlyLane(one, area) : one));
    return rowsIn(tables, authority);
  });
  return tableOf(
    { name: 'judgements', title: 'Judgements since November 2013, newest first', key },
    columns,
    rows,
  );
}

/** The judgements of each authority's latest full inspection. */
export function latestTable(histories: readonly AuthorityHistory[]): TableModel {
  const latest = histories.flatMap((history) => latestFull(history) ?? []);
  const [first] = histories;
  const of = ({ key: inspection }: Inspection) =>
    histories.find(({ authority }) => inspection.startsWith(`${authority.slug}/`))?.authority;
  const rows = (first ? judgementTables(latest, first.framework) : []).slice(0, 1).flatMap((table) =>
    table.rows.flatMap(({ inspection, cells }) => {
      const authority = of(inspection);
      return authority ? cells.map((cell): Row => ({ authority, inspection, cell })) : [];
    }),
  );
  return tableOf({ name: 'latest', title: 'The latest full inspection of each', key }, columns, rows);
}

const rowsIn = (tables: ReturnType<typeof judgementTables>, authority: AuthoritySummary): Row[] =>
  tables.flatMap(({ rows }) =>
    rows.flatMap(({ inspection, cells }) => cells.map((cell): Row => ({ authority, inspection, cell }))),
  );
