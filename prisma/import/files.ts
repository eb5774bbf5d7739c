/** Which files an import reads, and what an index beside them says of each. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { parse } from 'csv-parse/sync';
import { isoDate } from './parse/dates';

/** A file to read. */
export interface ReportFile {
  /** As given on the command line; for folders that path joined with the rest. */
  name: string;
  path: string;
  /** When it was published, as filed: from an index.csv, else from an ISO date in its name; else null. */
  publishedOn: string | null;
  /** Address from which it came, where an index says so. */
  url: string | null;
  /** The index's Ofsted number of the authority, or a number that the folder's name begins with: for a warning only. */
  filedUrn: string | null;
}

/** Thrown for a path that does not exist. */
export class MissingPath extends Error {}

/**
 * Finds the files of the given paths, sorted by name: folders are searched for *.pdf in any case, files named
 * directly are always taken.
 * @throws MissingPath
 */
export function findFiles(paths: readonly string[]): ReportFile[] {
  const found = new Map<string, ReportFile>();
  for (const given of paths) {
    if (!existsSync(given)) throw new MissingPath(given);
    const names = statSync(given).isDirectory()
      ? readdirSync(given, { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.pdf$/i.test(name) && statSync(join(given, name)).isFile())
          .map((name) => join(given, name))
      : [given];
    for (const name of names) if (!found.has(resolve(name))) found.set(resolve(name), describe(name, given));
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function describe(name: string, given: string): ReportFile {
  const path = resolve(name);
  const entry = indexEntry(path, resolve(given));
  return {
    name,
    path,
    publishedOn: entry?.published_on || isoDateIn(basename(name)),
    url: entry?.source_url || null,
    filedUrn: entry?.urn || /^(\d{4,8})-/.exec(basename(dirname(path)))?.[1] || null,
  };
}

type IndexEntry = Partial<Record<'file' | 'urn' | 'published_on' | 'source_url', string>>;
const indexes = new Map<string, Map<string, IndexEntry>>();

/** The line of an index.csv that names the file: in its own folder or a parent, up to what the command line names. */
function indexEntry(path: string, given: string): IndexEntry | null {
  const top = statSync(given).isDirectory() ? given : dirname(given);
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const entry = readIndex(folder).get(relative(folder, path).split(sep).join('/'));
    if (entry) return entry;
    if (folder === top || !folder.startsWith(top) || dirname(folder) === folder) break;
  }
  return null;
}

function readIndex(folder: string): Map<string, IndexEntry> {
  const known = indexes.get(folder);
  if (known) return known;
  const path = join(folder, 'index.csv');
  const rows = existsSync(path)
    ? parse<IndexEntry>(readFileSync(path), { columns: true, bom: true, relax_column_count: true })
    : [];
  const entries = new Map(rows.map((row) => [row.file ?? '', row]));
  indexes.set(folder, entries);
  return entries;
}

function isoDateIn(name: string): string | null {
  const [, year, month, day] = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(name) ?? [];
  return year ? isoDate(Number(year), Number(month), Number(day)) : null;
}
