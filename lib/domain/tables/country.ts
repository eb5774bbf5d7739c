/** England, or a region, as rows: counts at the end of each quarter, who held what on a day, and what changed. */
import type { Changed } from '../changes';
import type { Authorities, Question } from '../country';
import { gradeLooks } from '../grades';
import {
  type Counts,
  type CountStep,
  countedGrades,
  countSteps,
  type Held,
  heldOn,
  quarters,
  stepOn,
} from '../held';
import { type InLane, inLane, inLaneColumns, type ListContext } from './list';
import { column, columnsOf, type ColumnOf, type TableModel, tableOf } from './model';
import { authorityColumns } from './shared-columns';

export interface CountryContext extends ListContext {
  held: Authorities;
  existed: { day: number; count: number }[];
  questions: Question[];
  /** The day of the lists, YYYY-MM-DD. */
  at: string;
  changes: Changed[];
}

interface Quarter {
  day: string;
  question: Question;
  counts: Counts | undefined;
  existed: number;
}

const quarterColumns: ColumnOf<Quarter>[] = [
  column('date', 'On', 'day', 'Last day of a quarter, or the day of the data.', ({ day }) => day),
  column(
    'series',
    'Question (code)',
    'code',
    'Code of the question that was judged: only counts of one question may be joined.',
    ({ question }) => question.series,
  ),
  column(
    'question',
    'Question',
    'text',
    'What was judged, and in which editions of the framework.',
    ({ question }) => question.title,
  ),
  ...countedGrades.map((grade) =>
    column<Quarter>(
      grade,
      gradeLooks[grade].short,
      'integer',
      `Authorities that held ${gradeLooks[grade].short.toLowerCase()} on the day.`,
      ({ counts }) => counts?.[grade] ?? 0,
    ),
  ),
  column(
    'authorities',
    'Authorities that existed',
    'integer',
    'How many authorities there were on the day: the rest of them held no such judgement, or none in our data.',
    ({ existed }) => existed,
  ),
];

/** The rows of the page's tables by quarter, the newest first within each question. */
export function countsTable({ held, existed, questions, asAt }: CountryContext): TableModel {
  const rows = questions.flatMap((question): Quarter[] => {
    const steps: CountStep[] = countSteps(held.stretches, question.series);
    return quarters(asAt)
      .map((day) => ({
        day,
        question,
        counts: stepOn(steps, day)?.counts,
        existed: stepOn(existed, day)?.count ?? 0,
      }))
      .filter(({ counts }) => counts && countedGrades.some((grade) => counts[grade] > 0))
      .reverse();
  });
  return tableOf(
    { name: 'counts', title: 'How many authorities held each grade, by quarter', key: ['date', 'series'] },
    quarterColumns,
    rows,
  );
}

const absences: Record<Exclude<Held['kind'], 'graded'>, string> = {
  'not-judged': 'not_in_edition',
  missing: 'not_in_our_data',
  none: 'no_full_inspection_by_then',
};

/** Who held what on the day of the lists, by name. */
export function heldTable(context: CountryContext): TableModel {
  const { held, at } = context;
  const rows = held.all.flatMap(({ authority, inspections }, index) => {
    const stretch = heldOn(held.stretches[index] ?? [], at);
    if (!stretch) return [];
    const inspection = inspections.find(({ key }) => key === stretch.inspection) ?? null;
    return [{ ...inLane(authority, inspection, context), held: stretch.held }];
  });
  type Row = InLane & { held: Held };
  const columns: ColumnOf<Row>[] = [
    column('date', 'On', 'day', 'The day.', () => at),
    ...columnsOf(authorityColumns, ({ authority }: Row) => authority),
    column(
      'held',
      'Held',
      'code',
      'graded; not_in_edition: its latest full inspection made no such judgement; not_in_our_data: the grade is missing; no_full_inspection_by_then: none in our data.',
      (row) => (row.held.kind === 'graded' ? 'graded' : absences[row.held.kind]),
    ),
    column('series', 'Question (code)', 'code', 'Code of the question that was judged.', (row) =>
      row.held.kind === 'graded' ? row.held.series : null,
    ),
    ...inLaneColumns,
  ];
  return tableOf({ name: 'held', title: `Who held what on ${at}`, key: ['authority'] }, columns, rows);
}

/** Comparable judgements of the last twelve months with another grade than the one before. */
export function changesTable(context: CountryContext): TableModel {
  const rows = context.changes.map((change) => {
    const inspections = context.held.all.find(
      ({ authority }) => authority.slug === change.authority.slug,
    )?.inspections;
    const inspection = inspections?.find(({ key }) => key === change.inspection) ?? null;
    return { ...inLane(change.authority, inspection, context), change };
  });
  type Row = InLane & { change: Changed };
  const columns: ColumnOf<Row>[] = [
    ...columnsOf(authorityColumns, ({ authority }: Row) => authority),
    column(
      'change',
      'Change',
      'code',
      'higher or lower than the comparable judgement before.',
      ({ change }) => (change.higher ? 'higher' : 'lower'),
    ),
    column(
      'grade_before',
      'Grade before (code)',
      'code',
      'Code of the comparable grade before.',
      ({ change }) => change.before,
    ),
    ...inLaneColumns,
  ];
  return tableOf(
    { name: 'changes', title: 'Changed in the last twelve months', key: ['inspection'] },
    columns,
    rows,
  );
}

export const countryTables = (context: CountryContext): TableModel[] => [
  countsTable(context),
  heldTable(context),
  changesTable(context),
];
