/** How to cite a page or a picture: whose it is, of which state of the data, where, and when it was read. */
import { dateInWords } from './dates';
import { READ_DAY, READ_ON } from './read-on';

export interface Cited {
  title: string;
  /** Absolute address. */
  url: string;
  /** YYYY-MM-DD: last day that the page shows. */
  asAt: string;
  /** Id of the revision. */
  revision: string;
}

/** The reader adds the day of access (read-on.ts). */
export function citation({ title, url, asAt, revision }: Cited): string {
  return `Gradeline (unofficial), “${title}”, data as at ${dateInWords(asAt)}, revision ${revision}, ${url}, ${READ_ON}.`;
}

/**
 * An entry for BibTeX and BibLaTeX. `year` is that of the data; `version`, `url` and `urldate` are fields of BibLaTeX, and `note` says
 * the same to styles that do not know them.
 */
export function bibtex({ title, url, asAt, revision }: Cited): string {
  const key = `gradeline-${plain(title)}-${revision}`.replace(/[^a-z0-9.]+/gi, '-').toLowerCase();
  const fields: [string, string][] = [
    ['author', '{Gradeline}'],
    ['title', `{${escaped(title)}}`],
    ['year', asAt.slice(0, 4)],
    ['version', escaped(revision)],
    ['url', url],
    ['urldate', READ_DAY],
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
