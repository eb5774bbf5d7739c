/** Files of pages, read back by readers that are not ours. */
import { expect } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { z } from 'zod';

/** A row by the names of its columns; what is empty is ''. */
export type Row = Record<string, string>;

/** An address with a suffix before its query. */
export const withSuffix = (address: string, suffix: string): string => {
  const [path = '', query] = address.split('?');
  return `${path}${suffix}${query === undefined ? '' : `?${query}`}`;
};

/** A CSV file and its header; it must be what the contract says. */
export async function readCsv(url: string): Promise<{ header: string[]; rows: Row[]; response: Response }> {
  const response = await fetch(url);
  expect(response.status, url).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="gradeline-[a-z0-9.-]+\.csv"$/,
  );
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes[0], 'no byte order mark').not.toBe(0xef);
  const text = bytes.toString('utf8');
  expect(text.replaceAll('\r\n', ''), 'lines end in CRLF').not.toMatch(/[\r\n]/);
  const [header = [], ...rows]: string[][] = parse(text);
  return { header, rows: rows.map((row) => named(header, row)), response };
}

/** The sheets of a workbook by name, in the words that a CSV file has. */
export async function readXlsx(url: string): Promise<Map<string, { header: string[]; rows: Row[] }>> {
  const response = await fetch(url);
  expect(response.status, url).toBe(200);
  expect(response.headers.get('content-type')).toContain('spreadsheetml');
  const sheets = await readXlsxFile(Buffer.from(await response.arrayBuffer()));
  return new Map(
    sheets.map(({ sheet, data }) => {
      const [header = [], ...rows] = data.map((row) => row.map(printed));
      return [sheet, { header, rows: rows.map((row) => named(header, row)) }];
    }),
  );
}

/** A text that a spreadsheet would compute has an apostrophe in CSV, and needs none in Excel. */
export const plain = (rows: Row[]): Row[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, text]) => [name, text.replace(/^'(?=[=+\-@\t\r\n])/, '')]),
    ),
  );

const named = (header: string[], row: string[]): Row =>
  Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));

function printed(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell);
}

/** CSV and Excel of an address hold the same, and the CSVW file describes it. @returns the rows */
export async function bothFiles(baseURL: string | undefined, address: string): Promise<Row[]> {
  const csv = await readCsv(baseURL + withSuffix(address, '.csv'));
  const sheets = await readXlsx(baseURL + withSuffix(address, '.xlsx'));
  const [first] = sheets.values();
  expect(first?.header).toEqual(csv.header);
  expect(first?.rows).toEqual(plain(csv.rows));
  expect([...sheets.keys()].at(-1)).toBe('About');
  const link = /^<([^>]+)>; rel="describedby"; type="application\/csvm\+json"$/.exec(
    csv.response.headers.get('link') ?? '',
  );
  const metadata = await fetch(new URL(link?.[1] ?? '', baseURL));
  const described = z
    .object({
      tableSchema: z.object({
        columns: z.array(z.object({ name: z.string() })),
        primaryKey: z.array(z.string()),
      }),
    })
    .parse(await metadata.json());
  expect(described.tableSchema.columns.map(({ name }) => name)).toEqual(csv.header);
  const keys = csv.rows.map((row) => described.tableSchema.primaryKey.map((name) => row[name]).join(' '));
  expect(new Set(keys).size, 'the key tells every row apart').toBe(csv.rows.length);
  return csv.rows;
}
