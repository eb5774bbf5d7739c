import type { TableModel } from '@/lib/domain/tables/model';
import type { Facts } from '@/lib/queries/facts';
import { type Dropped, printView, type ViewState } from '@/lib/view-state';
import type { SearchParams } from '../viewed-facts';
import type { Picture } from './pictures/picture';

/** A page as files: its tables, and what all of them say of it. */
export interface PageFile {
  /** What file names begin with: "doncaster". */
  name: string;
  title: string;
  /** Address of the page without origin and query. */
  path: string;
  view: ViewState;
  /** What the address asks for and the page leaves out. */
  dropped: Dropped[];
  /** YYYY-MM-DD. */
  asAt: string;
  revision: string;
  /** The first is what `.csv` gives. */
  tables: TableModel[];
  /** The first is what `.svg` and `.png` give; empty where the view draws nothing. */
  pictures: Picture[];
  /** Of the sources of the facts, where no column tells it. */
  licences: string[];
}

/** What a builder is asked with. */
export interface Asked {
  /** Parts of the path after the first: slug, collection, name. */
  parts: string[];
  params: Promise<SearchParams>;
}

/** Null for what names no page, or a revision that does not exist. */
export type Builder = (asked: Asked) => Promise<PageFile | null>;

/** What is the same for every file that was read from facts. */
export const readFrom = ({ revision, asAt }: Pick<Facts, 'revision' | 'asAt'>) => ({
  revision: revision.id,
  asAt,
});

/** The page's own address without the origin. */
export const pageAddress = ({ path, view }: Pick<PageFile, 'path' | 'view'>): string =>
  path + printView(view);

/** Licence of reports, for what was counted from them. */
export const REPORTS_LICENCE = 'Crown copyright, Open Government Licence v3.0';

/** Licences of all sources that the tables name, and of what was counted. */
export function licencesOf({ tables, licences }: Pick<PageFile, 'tables' | 'licences'>): string[] {
  const stated = tables.flatMap(({ columns, rows }) => {
    const at = columns.findIndex(({ name }) => name === 'source_licence');
    return at === -1 ? [] : rows.flatMap((row) => (typeof row[at] === 'string' ? [row[at]] : []));
  });
  return [...new Set([...licences, ...stated])];
}

/** Name of an authority's file: "doncaster", "doncaster-inspections-2022-04-08". */
export const fileName = (path: string): string =>
  path.replace(/^\/(?:authorities\/(?=.))?/, '').replaceAll('/', '-');
