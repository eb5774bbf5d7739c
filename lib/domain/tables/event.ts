/** The page of one inspection, visit or event as rows. */
import type { AuthorityHistory, GovernanceEvent, Inspection, Visit } from '../history';
import { type AreaRow, areaRows, deliveredAt } from '../inspection-page';
import { eventsTable, visitsTable } from './happenings';
import { column, columnsOf, type ColumnOf, type TableModel, tableOf } from './model';
import { areaColumns } from './list';
import { provenanceColumns } from './provenance-columns';
import { authorityColumns, gradeColumns, inspectionColumns } from './shared-columns';
import { statementsTable } from './statements';

interface Row {
  history: AuthorityHistory;
  inspection: Inspection;
  row: AreaRow;
}

const rowColumns: ColumnOf<AreaRow>[] = [
  ...areaColumns,
  ...columnsOf(gradeColumns, ({ judgement, reason }: AreaRow) => ({
    grade: judgement?.grade ?? null,
    reason,
  })),
  column(
    'since',
    'Since the last comparable',
    'code',
    'higher, same or lower than the last comparable judgement; interrupted: the grade before is missing; changed: the question changed; first: none before in our data.',
    ({ comparison }) => (comparison?.kind === 'compared' ? comparison.change : (comparison?.kind ?? null)),
  ),
  column(
    'grade_before',
    'Grade before (code)',
    'code',
    'Code of the last comparable grade.',
    ({ comparison }) => (comparison?.kind === 'compared' ? comparison.before.grade : null),
  ),
  column(
    'before_end_date',
    'End before',
    'date',
    'Last day of the inspection that gave it.',
    ({ comparison }) => (comparison?.kind === 'compared' ? comparison.before.end : null),
  ),
];

export const countedColumns: ColumnOf<Inspection>[] = [
  column(
    'published_on_printed',
    'Published, as printed',
    'date',
    'Date of publication that the report itself prints; empty where it was not read.',
    ({ publishedOnPrinted }) => publishedOnPrinted,
  ),
  column(
    'lead_inspectors',
    'Lead inspectors',
    'text',
    'Names, separated by a semicolon.',
    ({ leadInspectors }) => leadInspectors.join('; ') || null,
    { separator: '; ' },
  ),
  column(
    'improvement_points',
    'Points to improve',
    'integer',
    'Counted in the report; empty where it has no list that we hold.',
    ({ improvementPoints }) => improvementPoints,
  ),
  column(
    'priority_actions',
    'Areas for priority action',
    'integer',
    'Counted in the report; empty where none was counted.',
    ({ priorityActions }) => priorityActions,
  ),
  column(
    'paragraphs',
    'Numbered paragraphs',
    'integer',
    'Empty: not numbered, or not counted.',
    ({ paragraphs }) => paragraphs,
  ),
];

const delivered = column<Row>(
  'delivered_by',
  'Who delivered',
  'text',
  'Bodies recorded as delivering the services while it took place, separated by a semicolon; empty: our data name none.',
  ({ history, inspection }) =>
    deliveredAt(history, inspection)
      .map(({ period }) => period.body.name)
      .join('; ') || null,
);

/** What an inspection judged, area by area as the report prints them, and what other sources say of it. */
export function inspectionTables(history: AuthorityHistory, inspection: Inspection): TableModel[] {
  const columns: ColumnOf<Row>[] = [
    ...columnsOf(authorityColumns, ({ history: { authority } }: Row) => authority),
    ...columnsOf(inspectionColumns, (one: Row) => one.inspection),
    ...columnsOf(countedColumns, (one: Row) => one.inspection),
    delivered,
    ...columnsOf(rowColumns, ({ row }: Row) => row),
    ...columnsOf(
      provenanceColumns,
      ({ row }: Row) => row.judgement?.provenance ?? { ...inspection.provenance, page: null, note: null },
    ),
  ];
  const rows = areaRows(history, inspection).map((row) => ({ history, inspection, row }));
  return [
    tableOf({ name: 'judgements', title: 'What was judged', key: ['inspection', 'area'] }, columns, rows),
    ...said(inspection),
  ];
}

export const visitTables = (visit: Visit): TableModel[] => [visitsTable([visit], 'visit'), ...said(visit)];

export const eventTables = (event: GovernanceEvent): TableModel[] => [
  eventsTable([event], 'event'),
  ...said(event),
];

const said = ({ statements }: Pick<Inspection, 'statements'>): TableModel[] =>
  statements.length > 0 ? [statementsTable(statements)] : [];
