import { stringify } from 'csv-stringify/sync';
import type { Cell, TableModel } from '@/lib/domain/tables/model';

/** Beginnings that make a spreadsheet read a text as a formula (OWASP, "CSV injection"). */
const FORMULA = /^[=+\-@\t\r\n]/;

/** A text that a spreadsheet would compute gets an apostrophe before it; dates, codes and numbers are none. */
export const safeText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** RFC 4180: a header of column names, CRLF, quotation marks where they are needed, UTF-8 without a mark of its own. */
export function csvOf({ columns, rows }: Pick<TableModel, 'columns' | 'rows'>): string {
  return stringify([columns.map(({ name }) => name), ...rows.map((row) => row.map(printed))], {
    record_delimiter: 'windows',
  });
}

const printed = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'string' ? safeText(cell) : String(cell);
