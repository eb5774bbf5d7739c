/** CSV files with a header: snake_case columns, empty cells for null, LF, no BOM. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';

type Cell = string | number | boolean | null;

/** Rows of a file as text, keyed by the header; `[]` where the file does not exist. */
export function readTextRows(path: string): Record<string, string>[] {
  if (!existsSync(path)) return [];
  return parse<Record<string, string>>(readFileSync(path), {
    columns: true,
    bom: true,
    skip_empty_lines: true,
  });
}

/**
 * Rows of a file, checked.
 * @throws Error that names file, line and column of the first cell that does not fit.
 */
export function readRows<S extends z.ZodType>(path: string, schema: S): z.infer<S>[] {
  return readTextRows(path).map((row, index) => {
    const cells = Object.entries(row).map(([name, cell]) => [camel(name), cell === '' ? null : cell]);
    const result = schema.safeParse(Object.fromEntries(cells));
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw new Error(`${path}, row ${index + 2}, ${snake(String(issue?.path[0] ?? '?'))}: ${issue?.message}`);
  });
}

/** Writes rows in the order of `columns` (field names); the file is replaced in one step. */
export function writeRows(
  path: string,
  columns: readonly string[],
  rows: readonly Record<string, Cell>[],
): void {
  const records = rows.map((row) => columns.map((column) => row[column] ?? ''));
  const body = stringify([columns.map(snake), ...records], { cast: { boolean: String } });
  writeFileSync(`${path}.new`, body);
  renameSync(`${path}.new`, path);
}

function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
