/** The page of journeys as rows: movement and its cases, spells and the curve, intervals, publication, visits. */
import { countedGrades } from '../held';
import { untilBetter } from '../journey-words';
import type { CaseList } from '../journey-lists';
import type { Lapses, Move } from '../journeys';
import type { SurvivalStep } from '../kaplan-meier';
import type { VisitSeries } from '../visit-series';
import { column, type ColumnOf, type TableModel, tableOf } from './model';
import { caseColumns, lapsesTables } from './lapses';
import { leftOutTable, spellsTable, type Spells } from './spells';

export interface JourneysContext extends Spells {
  area: string;
  moves: Move[];
  intervals: Lapses[];
  publications: Lapses[];
  series: VisitSeries[];
  /** The list that a number counts, where the address asks for one. */
  list: CaseList | null;
}

interface Movement {
  from: string;
  to: string;
  of: Move[];
}

const movementColumns: ColumnOf<Movement>[] = [
  column('from_grade', 'From (code)', 'code', 'Code of one grade.', ({ from }) => from),
  column(
    'to_grade',
    'To (code)',
    'code',
    'Code of the grade of the next comparable judgement.',
    ({ to }) => to,
  ),
  column('count', 'Cases', 'integer', 'How many judgements followed each other so.', ({ of }) => of.length),
  column(
    'across_editions',
    'Across editions',
    'integer',
    'How many of them stand under different editions of the framework.',
    ({ of }) => of.filter(({ crosses }) => crosses).length,
  ),
];

function movementTable(moves: readonly Move[]): TableModel {
  const rows = countedGrades.flatMap((from) =>
    countedGrades.map((to) => ({
      from,
      to,
      of: moves.filter((move) => move.from === from && move.to === to),
    })),
  );
  const named = {
    name: 'movement',
    title: 'Movement between comparable judgements',
    key: ['from_grade', 'to_grade'],
  };
  return tableOf(named, movementColumns, rows);
}

const moveColumns: ColumnOf<Move>[] = [
  ...caseColumns,
  column('from_grade', 'From (code)', 'code', 'Code of the grade before.', ({ from }) => from),
  column(
    'from_end_date',
    'End before',
    'date',
    'Last day of the inspection before.',
    ({ ended }) => ended[0],
  ),
  column('to_grade', 'To (code)', 'code', 'Code of the grade after.', ({ to }) => to),
  column('to_end_date', 'End after', 'date', 'Last day of the later inspection.', ({ ended }) => ended[1]),
  column(
    'across_editions',
    'Across editions',
    'boolean',
    'Whether the two stand under different editions.',
    ({ crosses }) => crosses,
  ),
];

const movesTable = (moves: readonly Move[]): TableModel =>
  tableOf({ name: 'moves', title: 'Each case of the movement', key: ['inspection'] }, moveColumns, moves);

const stepColumns: ColumnOf<SurvivalStep>[] = [
  column(
    'days',
    'Days',
    'integer',
    'Days from the end of the inspection that found inadequate.',
    ({ time }) => time,
  ),
  column(
    'at_risk',
    'At risk',
    'integer',
    'Spells watched for so long that had not ended before.',
    ({ atRisk }) => atRisk,
  ),
  column(
    'found_better',
    'Found better',
    'integer',
    'Spells that ended so after exactly so many days.',
    ({ events }) => events,
  ),
  column(
    'share_found_better',
    'Share found better by then',
    'number',
    'Kaplan and Meier’s estimate, 0 to 1.',
    ({ share }) => rounded(1 - share),
  ),
  column(
    'low',
    'Lower limit',
    'number',
    'If these were a sample: lower limit at 95 %; empty where it is not defined.',
    ({ high }) => (high === null ? null : rounded(1 - high)),
  ),
  column(
    'high',
    'Upper limit',
    'number',
    'If these were a sample: upper limit at 95 %; empty where it is not defined.',
    ({ low }) => (low === null ? null : rounded(1 - low)),
  ),
];

/** Sums of fractions have digits that mean nothing. */
const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

const seriesColumns: ColumnOf<VisitSeries>[] = [
  ...caseColumns,
  column(
    'visits',
    'Monitoring visits',
    'integer',
    'How many came before; empty: the series is not complete by number in our data.',
    ({ visits }) => visits,
  ),
];

const listColumns: ColumnOf<CaseList['cases'][number]>[] = [
  ...caseColumns,
  column('says', 'What', 'text', 'As the page says it.', ({ says }) => says),
];

export const stepsTable = (steps: readonly SurvivalStep[]): TableModel =>
  tableOf({ name: 'steps', title: 'The steps of the curve', key: ['days'] }, stepColumns, steps);

export function journeysTables(context: JourneysContext): TableModel[] {
  const { moves, spells, leftOut, intervals, publications, series, list, area } = context;
  return [
    movementTable(moves),
    movesTable(moves),
    stepsTable(untilBetter(spells, area).steps),
    spellsTable(spells),
    leftOutTable(leftOut),
    ...lapsesTables('intervals', 'Time between full inspections', intervals, false),
    ...lapsesTables('publication', 'Time to publication', publications, true),
    tableOf(
      { name: 'visits', title: 'Monitoring visits before the next full inspection', key: ['inspection'] },
      seriesColumns,
      series,
    ),
    ...(list
      ? [tableOf({ name: 'list', title: list.title, key: ['inspection'] }, listColumns, list.cases)]
      : []),
  ];
}
