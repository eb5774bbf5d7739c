/** All tables of one authority's page, the first of them its main one. */
import { dayOf } from '../dates';
import type { AuthorityHistory } from '../history';
import { type LoadStep, loadOf } from '../load';
import { deliveryTable, earlierTable } from './earlier';
import { eventsTable, visitsTable } from './happenings';
import { statementsIn, statementsTable } from './statements';
import { judgementsTable } from './judgements';
import { column, type ColumnOf, type TableModel, tableOf } from './model';

const loadColumns: ColumnOf<LoadStep>[] = [
  column('from_date', 'From', 'day', 'First day on which so many are counted.', ({ from }) => dayOf(from)),
  column('to_date', 'To', 'day', 'Last day on which so many are counted.', ({ to }) => dayOf(to)),
  column(
    'full_inspections',
    'Full inspections',
    'integer',
    'Full inspections and re-inspections that ended in the twelve months up to each of these days.',
    ({ full }) => full,
  ),
  column(
    'visits_at_least',
    'Visits, at least',
    'integer',
    'Recorded visits in the twelve months up to each of these days; our list of visits is a part.',
    ({ visits }) => visits,
  ),
];

/** The counts in twelve months, newest first; null where nothing is counted. */
export function loadTable(history: AuthorityHistory, asAt: string): TableModel | null {
  const load = loadOf(history, asAt);
  const named = {
    name: 'twelve-months',
    title: 'Inspections and visits in any twelve months',
    key: ['from_date'],
  };
  return load && tableOf(named, loadColumns, [...load.steps].reverse());
}

/** @param asAt YYYY-MM-DD */
export function authorityTables(history: AuthorityHistory, asAt: string): TableModel[] {
  const load = loadTable(history, asAt);
  return [...ownTables(history, '', ''), ...(load ? [load] : []), ...history.predecessors.flatMap(inherited)];
}

/** A predecessor's judgements are its own: its tables bear its name. */
function inherited(history: AuthorityHistory): TableModel[] {
  const { slug, displayName } = history.authority;
  return [...ownTables(history, `${slug}-`, `${displayName}: `), ...history.predecessors.flatMap(inherited)];
}

/** Of the further tables only those that the page has. */
function ownTables(history: AuthorityHistory, before: string, of: string): TableModel[] {
  const { earlier, visits, events, delivery } = history;
  return [
    judgementsTable(history, `${before}judgements`, of),
    ...[
      earlierTable(earlier, `${before}earlier`, of),
      visitsTable(visits, `${before}visits`, of),
      eventsTable(events, `${before}events`, of),
      deliveryTable(delivery, `${before}delivery`, of),
      statementsTable(statementsIn(history), `${before}statements`, of),
    ].filter(({ rows }) => rows.length > 0),
  ];
}
