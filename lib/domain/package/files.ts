/** Names and addresses of the files of the data package: one for each release that never changes, and the latest. */
import { records } from '../records/all';
import type { Release } from './tables';

/** In an address, in place of a release: the newest one. */
export const LATEST = 'latest';

/** The two that hold everything. */
export const whole = {
  zip: { label: 'Zip', type: 'application/zip' },
  sqlite: { label: 'SQLite', type: 'application/vnd.sqlite3' },
} as const;

export type Whole = keyof typeof whole;

const isWhole = (text: string): text is Whole => Object.hasOwn(whole, text);

export const csvName = (table: string): string => `${table}.csv`;

/** Texts and descriptions beside the tables. CSV on the Web looks for its own under this name in the folder of a table. */
export const besides = {
  'README.md': 'text/markdown; charset=utf-8',
  'CHANGELOG.md': 'text/markdown; charset=utf-8',
  'LICENCES.md': 'text/markdown; charset=utf-8',
  'datapackage.json': 'application/json; charset=utf-8',
  'csv-metadata.json': 'application/csvm+json',
} as const;

export type Beside = keyof typeof besides;

const isBeside = (text: string): text is Beside => Object.hasOwn(besides, text);

/** What an address below /data names. */
export type Asked = { release: string } & ({ whole: Whole } | { beside: Beside } | { table: string });

/**
 * @param path decoded, from "/data" on
 * @param releases the newest first
 * @returns null for what names no release, or no file of it
 */
export function fileAsked(path: string, releases: readonly Release[]): Asked | null {
  const [, section, name = '', file, ...more] = path.split('/');
  if (section !== 'data' || more.length > 0) return null;
  const idOf = (text: string) =>
    text === LATEST ? releases[0]?.id : releases.find(({ id }) => id === text)?.id;
  if (file === undefined) {
    const dot = name.lastIndexOf('.');
    const [release, ending] = [idOf(name.slice(0, Math.max(dot, 0))), name.slice(dot + 1)];
    return release !== undefined && isWhole(ending) ? { release, whole: ending } : null;
  }
  const release = idOf(name);
  if (release === undefined) return null;
  if (isBeside(file)) return { release, beside: file };
  const table = records.find((one) => csvName(one.name) === file)?.name;
  return table === undefined ? null : { release, table };
}

/** @param release id, or `LATEST` */
export const wholeAddress = (release: string, ending: Whole): string => `/data/${release}.${ending}`;

/** @param file a table's, or one of `besides` */
export const fileAddress = (release: string, file: string): string => `/data/${release}/${file}`;

/** What a file is called once it is saved: it says of itself which release it is of. */
export const savedAs = (release: string, file: string): string => `gradeline-${release}${file}`;
