/** A table of a page as data: what the page shows, one fact a row, codes beside names, with where each fact comes from. */

export type Cell = string | number | boolean | null;

/**
 * `date`: ISO 8601, as exact as the source gives it (YYYY, YYYY-MM or YYYY-MM-DD). `day`: always YYYY-MM-DD.
 * `code`: a word of a closed list or a key. Empty cells are null in all of them.
 */
export type Datatype = 'text' | 'code' | 'date' | 'day' | 'integer' | 'number' | 'boolean' | 'url';

/** What a `date` looks like, the whole of it. */
export const DATE_PATTERN = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?';

export interface Column {
  /** Lower case and underscores: the header of the CSV file. */
  name: string;
  /** For people: the header of the Excel sheet. */
  title: string;
  datatype: Datatype;
  description: string;
}

export interface TableModel {
  /** Lower case and hyphens: what an address calls it in `table`. */
  name: string;
  title: string;
  columns: Column[];
  rows: Cell[][];
  /** Names of the columns that tell every row apart. */
  key: string[];
}

/** What holds of a column wherever its record stands for itself (lib/domain/records): a table of a page may leave parts empty. */
export interface Rules {
  /** Never empty. */
  required?: true;
  /** All values that it can have: a closed list of the code. */
  values?: readonly string[];
  /** The kind of record, and its column, whose values these are. */
  refersTo?: { record: string; column: string };
  /** What stands between several values in one cell. */
  separator?: string;
}

/** A column and how a row's cell is had from what the row is about. */
export interface ColumnOf<T> extends Column, Rules {
  value(of: T): Cell;
}

export function column<T>(
  name: string,
  title: string,
  datatype: Datatype,
  description: string,
  value: (of: T) => Cell,
  rules: Rules = {},
): ColumnOf<T> {
  return { ...rules, name, title, datatype, description, value };
}

/** Columns of a part of what a row is about. @param part null: all of its cells are empty */
export function columnsOf<T, Part>(
  columns: readonly ColumnOf<Part>[],
  part: (of: T) => Part | null,
): ColumnOf<T>[] {
  return columns.map((one) => ({
    ...one,
    value: (of: T) => {
      const own = part(of);
      return own === null ? null : one.value(own);
    },
  }));
}

interface Named {
  name: string;
  title: string;
  key: string[];
}

/** Throws for a key that names no column: it would be an error in the code. */
export function tableOf<T>(
  { name, title, key }: Named,
  columns: readonly ColumnOf<T>[],
  all: readonly T[],
): TableModel {
  const lost = key.find((one) => !columns.some((column) => column.name === one));
  if (lost !== undefined) throw new Error(`Table ${name} has no column ${lost}`);
  return {
    name,
    title,
    key,
    columns: columns.map(({ name: code, title: head, datatype, description }) => ({
      name: code,
      title: head,
      datatype,
      description,
    })),
    rows: all.map((of) => columns.map(({ value }) => value(of))),
  };
}
