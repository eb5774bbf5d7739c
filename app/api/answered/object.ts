import type { Entry, RecordColumn, RecordKind } from '@/lib/domain/records/record';
import type { Cell } from '@/lib/domain/tables/model';
import { itemAddress } from './addresses';

/** Where links of a record lead: the site, and the day and revision that were asked for. */
export interface Place {
  origin: URL;
  /** With its question mark, or empty. */
  view: string;
}

/** A record as JSON: its columns by name, several values in one cell as a list, and where else it can be found. */
export function objectOf({ name, columns }: RecordKind, entry: Entry, { origin, view }: Place): object {
  const { id, cells, page, source } = entry;
  return {
    ...fieldsOf(columns, cells),
    links: {
      self: new URL(itemAddress(name, id) + view, origin).href,
      page: page === null ? null : new URL(withView(page, view), origin).href,
      source: source === null ? null : new URL(source).href,
    },
  };
}

export const fieldsOf = (columns: readonly RecordColumn[], cells: readonly Cell[]): object =>
  Object.fromEntries(
    columns.map(({ name, separator }, index) => {
      const cell = cells[index] ?? null;
      if (separator === undefined) return [name, cell];
      return [name, typeof cell === 'string' ? cell.split(separator) : []];
    }),
  );

/** Pages that show one state only, whatever is asked for. */
const LIVE = /^\/(?:about|glossary)\b/;

/** The page as it was on the day and in the revision that were asked for. */
export function withView(page: string, view: string): string {
  if (LIVE.test(page)) return page;
  const [path = '', anchor] = page.split('#');
  return `${path}${view}${anchor === undefined ? '' : `#${anchor}`}`;
}
