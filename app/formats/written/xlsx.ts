import writeExcelFile, { type Cell as SheetCell, type Sheet } from 'write-excel-file/node';
import type { Cell, Column, TableModel } from '@/lib/domain/tables/model';
import type { About } from '../about';

/** A workbook: one sheet a table, as its page shows it, and one that says what the file is. */
export async function xlsxOf(about: About, tables: readonly TableModel[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(tables);
  const sheets = tables.map((table, index) => sheetOf(table, names[index] ?? table.name));
  return Uint8Array.from(await writeExcelFile([...sheets, aboutSheet(about, tables, names)]).toBuffer());
}

function sheetOf({ columns, rows }: TableModel, sheet: string): Sheet<Buffer> {
  return {
    sheet,
    stickyRowsCount: 1,
    columns: columns.map((column, index) => ({ width: widthOf(column, rows, index) })),
    data: [
      columns.map(({ name }): SheetCell => ({ value: name, type: String, fontWeight: 'bold' })),
      ...rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index]))),
    ],
  };
}

/** A day is a date of Excel's; a year or a month is a text, since a cell knows days only. Texts are never computed. */
function cellOf(cell: Cell, column: Column | undefined): SheetCell {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  const dated = column?.datatype === 'date' || column?.datatype === 'day';
  if (dated && cell.length === 10) {
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  }
  return { value: cell, type: String };
}

/** In characters: as wide as what the column holds, within reason. */
function widthOf({ name, datatype }: Column, rows: Cell[][], index: number): number {
  if (datatype === 'date' || datatype === 'day') return 12;
  const longest = rows.reduce((most, row) => Math.max(most, String(row[index] ?? '').length), name.length);
  return Math.min(Math.max(longest + 2, 8), datatype === 'text' ? 48 : 28);
}

/** Excel takes 31 characters, each name once, and none of []:*?/\. */
function sheetNames(tables: readonly TableModel[]): string[] {
  const taken = new Set(['About']);
  return tables.map(({ name }) => {
    const free = [
      name.slice(0, 31),
      ...Array.from({ length: 99 }, (_, at) => `${name.slice(0, 28)}-${at + 2}`),
    ];
    const own = free.find((one) => !taken.has(one)) ?? name.slice(0, 31);
    taken.add(own);
    return own;
  });
}

function aboutSheet(about: About, tables: readonly TableModel[], names: readonly string[]): Sheet<Buffer> {
  const text = (value: string): SheetCell => ({ value, type: String, wrap: true, alignVertical: 'top' });
  const head = (value: string): SheetCell => ({
    value,
    type: String,
    fontWeight: 'bold',
    alignVertical: 'top',
  });
  const pair = (name: string, value: string): SheetCell[] => [head(name), text(value)];
  return {
    sheet: 'About',
    columns: [{ width: 26 }, { width: 30 }, { width: 90 }],
    data: [
      pair('Title', about.title),
      pair('Page', about.page),
      pair('Data as at', about.asAt),
      pair('Revision of the data', about.revision),
      ...about.licences.map((licence) => pair('Licence of sources', licence)),
      pair('How to cite', about.cite),
      pair('Unofficial', about.unofficial),
      [],
      [head('Sheet'), head('Column'), head('What it holds')],
      ...tables.flatMap(({ title, columns }, index) => [
        [text(names[index] ?? ''), text(''), text(title)],
        ...columns.map(({ name, description }) => [text(names[index] ?? ''), text(name), text(description)]),
      ]),
    ],
  };
}
