import type { TableModel } from '@/lib/domain/tables/model';
import { printView } from '@/lib/view-state';
import type { About } from '../about';
import type { PageFile } from '../page-file';

/** All tables of a page, or one, as lists of objects, with what the file is. */
export function jsonOf({ view, dropped }: PageFile, about: About, tables: readonly TableModel[]): string {
  const { title, page, asAt, revision, licences, cite, unofficial } = about;
  return `${JSON.stringify({
    title,
    page,
    // The view in full, defaults too: what this address stands for.
    view: printView(view, true).replace(/^\?/, ''),
    left_out: dropped.map(({ parameter, value }) => `${parameter}=${value}`),
    as_at: asAt,
    revision,
    unofficial,
    licences,
    cite,
    tables: Object.fromEntries(tables.map((table) => [table.name, objectsOf(table)])),
  })}\n`;
}

const objectsOf = ({ columns, rows }: TableModel) =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])));
