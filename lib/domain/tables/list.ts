/** The list of authorities as rows: each with its latest full inspection, and all judgements of the lane shown. */
import { hasBegun, hasEnded } from '../existence';
import type { EditionArea, Framework } from '../framework';
import type { AuthoritySummary } from '../history';
import { type AuthorityOverview, latestFullOf } from '../overview';
import type { Provenance } from '../source';
import { isEarlierEdition, type JudgedInspection } from '../trajectories';
import { column, columnsOf, type ColumnOf, type TableModel, tableOf } from './model';
import { provenanceColumns } from './provenance-columns';
import { authorityColumns, gradeColumns, inspectionColumns, type Judged, required } from './shared-columns';

export interface ListContext {
  framework: Framework;
  /** Code of the lane shown. */
  lane: string;
  /** YYYY-MM-DD. */
  asAt: string;
  /** By key of the judgement, and of the inspection. */
  stated: ReadonlyMap<string, Provenance>;
}

/** One inspection seen in one lane. */
export interface InLane {
  authority: AuthoritySummary;
  inspection: JudgedInspection | null;
  /** How the inspection's edition judges the lane; null where it does not. */
  area: EditionArea | null;
  judged: Judged;
  provenance: Provenance | null;
}

/** What an inspection, or none, says of the lane. */
export function inLane(
  authority: AuthoritySummary,
  inspection: JudgedInspection | null,
  { framework, lane, stated }: Pick<ListContext, 'framework' | 'lane' | 'stated'>,
): InLane {
  const area =
    (inspection &&
      framework.areas.find(
        (one) => one.edition === inspection.edition.code && (one.lane === lane || one.spanLane === lane),
      )) ||
    null;
  const judgement = inspection?.judgements.find((one) => one.area === area?.area);
  const reason = judgement ? judgement.reason : inspection && !area ? 'not_in_edition' : 'not_in_our_data';
  return {
    authority,
    inspection,
    area,
    judged: { grade: judgement?.grade ?? null, reason },
    provenance: stated.get(judgement?.key ?? inspection?.key ?? '') ?? null,
  };
}

export const areaColumns: ColumnOf<Pick<EditionArea, 'area' | 'label'>>[] = [
  column(
    'area',
    'Judgement area (code)',
    'code',
    'Code of what was judged; empty where the edition does not judge it.',
    ({ area }) => area,
  ),
  column(
    'area_label',
    'Judgement area',
    'text',
    'What was judged, as the edition calls it in short.',
    ({ label }) => label,
  ),
];

export const inLaneColumns: ColumnOf<InLane>[] = [
  ...columnsOf(inspectionColumns, ({ inspection }: InLane) => inspection),
  ...columnsOf(areaColumns, ({ area }: InLane) => area),
  ...columnsOf(gradeColumns, ({ judged }: InLane) => judged),
  ...columnsOf(provenanceColumns, ({ provenance }: InLane) => provenance),
];

export const placeColumns: ColumnOf<AuthoritySummary>[] = [
  column('region', 'Region', 'text', 'Region of England.', ({ region }) => region, required),
  column(
    'authority_type',
    'Type',
    'text',
    'Type of authority.',
    ({ authorityType }) => authorityType,
    required,
  ),
  column(
    'valid_from',
    'Began',
    'date',
    'First day of the authority; empty: before our data begin.',
    ({ validFrom }) => validFrom,
  ),
  column(
    'valid_to',
    'Ended',
    'date',
    'Last day of the authority; empty: no end is known.',
    ({ validTo }) => validTo,
  ),
];

export const statusOf = (one: AuthoritySummary, asAt: string): 'current' | 'former' | 'to_come' =>
  !hasBegun(one, asAt) ? 'to_come' : hasEnded(one, asAt) ? 'former' : 'current';

/** Those shown, in the page's order: that exist, that have ended, that are still to begin. */
export function authoritiesTable(shown: readonly AuthorityOverview[], context: ListContext): TableModel {
  const { asAt } = context;
  const rows = (['current', 'former', 'to_come'] as const).flatMap((status) =>
    shown
      .filter(({ authority }) => statusOf(authority, asAt) === status)
      .map((one) => {
        const row = inLane(one.authority, latestFullOf(one), context);
        // Before it begins, nothing is missing.
        return status === 'to_come'
          ? { ...row, judged: { grade: null, reason: 'not_inspected_yet' } as const }
          : row;
      }),
  );
  const columns: ColumnOf<InLane>[] = [
    ...columnsOf(authorityColumns, ({ authority }: InLane) => authority),
    column(
      'status',
      'Status',
      'code',
      'On the day of the data: current, former or to_come.',
      ({ authority }) => statusOf(authority, asAt),
    ),
    ...columnsOf(placeColumns, ({ authority }: InLane) => authority),
    ...inLaneColumns,
  ];
  return tableOf(
    { name: 'authorities', title: 'Authorities and their latest full inspections', key: ['authority'] },
    columns,
    rows,
  );
}

/** What the ribbons show: every judgement of the lane since November 2013, by authority, newest first. */
export function laneTable(shown: readonly AuthorityOverview[], context: ListContext): TableModel {
  const rows = shown.flatMap(({ authority, inspections }) =>
    inspections
      .filter(({ edition }) => !isEarlierEdition(edition.code))
      .map((inspection) => inLane(authority, inspection, context))
      // Another kind of inspection that says nothing of the lane is not drawn.
      .filter(({ inspection, judged }) => inspection?.kind.isFull || judged.grade !== null),
  );
  const columns = [...columnsOf(authorityColumns, ({ authority }: InLane) => authority), ...inLaneColumns];
  return tableOf({ name: 'judgements', title: 'All judgements drawn', key: ['inspection'] }, columns, rows);
}
