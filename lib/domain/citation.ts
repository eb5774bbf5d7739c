/** How to cite a page or a picture: whose it is, of which state of the data, where, and when it was read. */
import { dateInWords } from './dates';

export interface Cited {
  title: string;
  /** Absolute address. */
  url: string;
  /** YYYY-MM-DD: last day that the page shows. */
  asAt: string;
  /** Id of the revision. */
  revision: string;
}

/** Stands where the reader writes the day of access: a page that is kept does not know it. */
export const READ_ON = 'the day on which you read it';

/** @param read YYYY-MM-DD, the day on which the page was read; null: the reader adds it */
export function citation({ title, url, asAt, revision }: Cited, read: string | null): string {
  const access = read === null ? `with ${READ_ON}` : `read on ${dateInWords(read)}`;
  return `Gradeline (unofficial), “${title}”, data as at ${dateInWords(asAt)}, revision ${revision}, ${url}, ${access}.`;
}

/**
 * An entry for BibTeX and BibLaTeX. `year` is that of the data; `version`, `url` and `urldate` are fields of BibLaTeX, and `note` says
 * the same to styles that do not know them.
 * @param read as in `citation`
 */
export function bibtex({ title, url, asAt, revision }: Cited, read: string | null): string {
  const key = `gradeline-${plain(title)}-${revision}`.replace(/[^a-z0-9.]+/gi, '-').toLowerCase();
  const fields: [string, string][] = [
    ['author', '{Gradeline}'],
    ['title', `{${escaped(title)}}`],
    ['year', asAt.slice(0, 4)],
    ['version', escaped(revision)],
    ['url', url],
    ['urldate', read ?? 'YYYY-MM-DD'],
    ['note', `Unofficial. Data as at ${dateInWords(asAt)}, revision ${escaped(revision)}`],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}`;
}

/** The first words of a title, for a key. */
const plain = (title: string): string =>
  title.normalize('NFD').replace(/\p{M}/gu, '').split(/\s+/).slice(0, 4).join('-');

const specials: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What LaTeX reads as signs of its own, as letters. */
const escaped = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, (sign) => specials[sign] ?? `\\${sign}`);
