/** A kind of record: one definition for the API, the data package and their descriptions (docs/decisions/0122). */
import { sourceLink } from '../provenance';
import type { SourceRef } from '../source';
import type { Cell, Column, ColumnOf, Rules, TableModel } from '../tables/model';
import type { Holdings } from './holdings';

/** A column of a record. What is not `required` can be empty. */
export type RecordColumn = Column & Rules;

/** One record: its cells in the order of the columns, and where a reader finds it. */
export interface Entry {
  /** The cells of its key, joined by a slash. */
  id: string;
  cells: Cell[];
  /** Path of its page on the site; null where none shows it. */
  page: string | null;
  /** Address of what states it, at the page of a PDF; null where it has none. */
  source: string | null;
}

/** Columns that date a record, the first that is not empty counts: when it happened, and when it became public. */
export interface Clocks {
  happened?: readonly string[];
  public?: readonly string[];
  /** Whether the columns of `happened` bound a time in which it can have been, all of which counts. */
  spans?: true;
}

interface Described {
  /** Lower case and hyphens, in the plural: file name and address. */
  name: string;
  title: string;
  /** What one record is, and what is left out. */
  description: string;
  /** Under which licence the records stand, in a sentence. */
  licence: string;
  /** Names of the columns that tell every record apart. */
  key: readonly string[];
  clocks?: Clocks;
  /** Whether a view of an earlier day holds fewer of them, or says other things. */
  viewed: boolean;
}

export interface RecordKind extends Described {
  columns: RecordColumn[];
  /** All that a view holds, in the order of the lists of `Holdings`. */
  rows(held: Holdings): Entry[];
  table(held: Holdings): TableModel;
}

interface Parts<T> extends Described {
  columns: readonly ColumnOf<T>[];
  of(held: Holdings): readonly T[];
  page?(of: T): string | null;
  source?(of: T): { source: SourceRef; page?: number | null };
}

/** Throws for a key that names no column: it would be an error in the code. */
export function recordOf<T>({ columns, of, page, source, ...described }: Parts<T>): RecordKind {
  const at = described.key.map((name) => columns.findIndex((column) => column.name === name));
  if (at.includes(-1)) throw new Error(`Records ${described.name} have no column of their key`);
  const { name, title, key } = described;
  const plain = columns.map(({ value, ...column }): RecordColumn => {
    void value;
    // A table that refers to itself only says what it is.
    return column.refersTo?.record === name ? { ...column, refersTo: undefined } : column;
  });
  const rows = (held: Holdings): Entry[] =>
    of(held).map((one) => {
      const cells = columns.map(({ value }) => value(one));
      const stated = source?.(one);
      return {
        id: at.map((index) => String(cells[index])).join('/'),
        cells,
        page: page?.(one) ?? null,
        source: stated ? sourceLink(stated.source, stated.page ?? null) : null,
      };
    });
  return {
    ...described,
    columns: plain,
    rows,
    table: (held) => ({
      ...{ name, title, key: [...key], columns: plain },
      rows: rows(held).map(({ cells }) => cells),
    }),
  };
}

/** Of facts that reports, letters and articles state. */
export const STATED =
  'What Ofsted and the government publish is Crown copyright, Open Government Licence v3.0; facts from press and council pages are cited, not licensed. source_licence says which it is.';

/** Of what we wrote ourselves. */
export const OURS = 'Our own words and lists, under the MIT licence of the project.';
