/** The formats that a page has beside its own, each at the page's address with a suffix (docs/decisions/0111). */
import { feedCodes, type FeedFormat } from './feeds/formats';

/** By suffix. `kind`: whether it holds tables or a picture. */
export const formats = {
  csv: { label: 'CSV', type: 'text/csv; charset=utf-8; header=present', kind: 'table' },
  'csv-metadata.json': { label: 'CSVW metadata', type: 'application/csvm+json', kind: 'table' },
  xlsx: {
    label: 'Excel',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    kind: 'table',
  },
  json: { label: 'JSON', type: 'application/json; charset=utf-8', kind: 'table' },
  svg: { label: 'SVG', type: 'image/svg+xml; charset=utf-8', kind: 'picture' },
  png: { label: 'PNG', type: 'image/png', kind: 'picture' },
  'png-2x': { label: 'PNG, double size', type: 'image/png', kind: 'picture' },
} as const satisfies Record<string, { label: string; type: string; kind: 'table' | 'picture' }>;

export type Format = keyof typeof formats;

export const formatCodes = Object.keys(formats).filter((code): code is Format => code in formats);

/** What stands after the page's path: ".csv", "@2x.png". */
export const suffixOf = (format: Format): string => (format === 'png-2x' ? '@2x.png' : `.${format}`);

/** What an address names beside its page; `format` and `feed` are null where there is no such format. */
export interface Suffixed {
  /** The address without its suffix. */
  path: string;
  /** As typed, without its dot: "csv", "docx". */
  suffix: string;
  format: Format | null;
  /** A feed of the page (docs/decisions/0121). */
  feed: FeedFormat | null;
}

/** Splits the suffix off a path; null where its last part has none. Letters of any case. */
export function splitSuffix(path: string): Suffixed | null {
  const match = /^(.*\/[^/]+?)((?:@\dx)?\.(?:feed\.json|[a-z0-9]+(?:-metadata\.json)?))$/i.exec(path);
  const [, page, typed] = match ?? [];
  if (page === undefined || typed === undefined) return null;
  const format = formatCodes.find((code) => suffixOf(code) === typed.toLowerCase()) ?? null;
  const feed = feedCodes.find((code) => `.${code}` === typed.toLowerCase()) ?? null;
  return { path: page, suffix: typed.replace(/^\./, ''), format, feed };
}

/** What a query says besides for one of several charts of a page; empty for the main one. */
export const ofChart = (query: string, chart: string | undefined): string =>
  chart === undefined ? '' : `${query === '' ? '?' : '&'}chart=${chart}`;

/** Path of a page in a format, its query kept. @param query with its question mark, or empty */
export const formatAddress = (path: string, query: string, format: Format): string =>
  `${path}${suffixOf(format)}${query}`;
