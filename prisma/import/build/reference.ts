/** The reference tables as they stand in ../shared/reference, each recorded with its hash. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTextRows } from '../data/csv';
import type { FactRow } from '../data/tables';

export const referenceTables = [
  'authorities',
  'previous-inspections',
  'predecessor-judgements',
  'monitoring-visits',
  'joint-targeted-inspections',
  'governance-events',
  'delivery-bodies',
  'coverage',
] as const;
export type ReferenceTable = (typeof referenceTables)[number];

/** A row of a reference table; a column that is not there reads as ''. */
export type Cells = (column: string) => string;

/** One reference table. */
export interface Reference {
  source: FactRow<'source'>;
  rows: Cells[];
}

/** Reads the tables that are there. */
export function readReference(folder: string): Map<ReferenceTable, Reference> {
  const found = new Map<ReferenceTable, Reference>();
  for (const table of referenceTables) {
    const path = join(folder, `${table}.csv`);
    if (!existsSync(path)) continue;
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
    const rows = readTextRows(path).map(
      (row): Cells =>
        (column) =>
          row[column]?.trim() ?? '',
    );
    found.set(table, { rows, source: tableSource(table, sha256) });
  }
  return found;
}

function tableSource(table: ReferenceTable, sha256: string): FactRow<'source'> {
  return {
    id: `table-${table}-${sha256.slice(0, 12)}`,
    key: `reference/${table}.csv`,
    kind: 'table',
    publisher: null,
    title: `Reference table ${table}`,
    author: null,
    url: null,
    sha256,
    publishedOn: null,
    retrievedOn: null,
    licence: 'Facts cited from the sources that each row names',
  };
}

/** Null for an empty cell. */
export function orNull(cell: string): string | null {
  return cell === '' ? null : cell;
}

/** Splits a list cell. */
export function list(cell: string): string[] {
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Area or grade as the contract names it: "looked after children" -> "looked_after_children". */
export function word(cell: string): string {
  return cell.toLowerCase().replace(/[\s-]+/g, '_');
}
