/** The tables of the data package: every kind of record of one release (docs/decisions/0123). */
import { records } from '../records/all';
import type { Holdings } from '../records/holdings';
import type { RecordKind } from '../records/record';
import type { Cell } from '../tables/model';

export const TITLE = 'Inspection histories of England’s children’s services';

export const UNOFFICIAL =
  'Gradeline is unofficial: not made or approved by Ofsted, the Department for Education or any authority.';

export interface PackageTable {
  kind: RecordKind;
  rows: Cell[][];
}

/** Which state of the data a package holds. */
export interface Release {
  /** Id of a revision that is the same on every server. */
  id: string;
  /** When it was made, ISO 8601 in UTC. */
  time: string;
}

export const dayOf = ({ time }: Release): string => time.slice(0, 10);

/**
 * All records, each table in the order of its key: it does not depend on how the rows came into a store, and two releases can
 * be compared line by line.
 */
export const packageTables = (held: Holdings): PackageTable[] =>
  records.map((kind) => ({
    kind,
    rows: kind
      .rows(held)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ cells }) => cells),
  }));

/** How many rows of a table stand under which licence of their source, the largest count first; empty for our own tables. */
export function licencesOf({ kind, rows }: PackageTable): { licence: string; rows: number }[] {
  const at = kind.columns.findIndex(({ name }) => name === 'source_licence');
  const counts = new Map<string, number>();
  for (const row of at === -1 ? [] : rows) {
    const licence = String(row[at]);
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
  }
  return [...counts].map(([licence, count]) => ({ licence, rows: count })).sort((a, b) => b.rows - a.rows);
}
