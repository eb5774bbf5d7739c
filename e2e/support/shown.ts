/** What a page shows, to be compared: of the page in the browser, or of its HTML. */
import type { Page } from '@playwright/test';

export interface Shown {
  /** The words of the main part, block by block. */
  lines: string[];
  /** What of the address the page could not show, as it says itself. */
  leftOut: string[];
  /** The facts that the marks and the tables state. */
  marks: string[];
  /** What stands in the fields of the forms. */
  fields: string[];
}

/** The page that stands in the browser. */
export const shownBy = (page: Page): Promise<Shown> => page.evaluate(read, null);

/** What the HTML of a page shows, read by the browser. */
export const shownIn = (page: Page, html: string): Promise<Shown> => page.evaluate(read, html);

/** Runs in the browser. */
function read(html: string | null): Shown {
  const root = (html === null ? document : new DOMParser().parseFromString(html, 'text/html')).querySelector(
    'main',
  );
  if (!root) return { lines: ['no main part'], leftOut: [], marks: [], fields: [] };
  const names = ['area', 'grade', 'end', 'published', 'edition'];
  const marks = [...root.querySelectorAll<HTMLElement | SVGElement>('[data-grade]')].map((mark) =>
    names.map((name) => mark.dataset[name] ?? '').join(' '),
  );
  const fields = [
    ...root.querySelectorAll<HTMLInputElement>('select, textarea, input:not([type=hidden])'),
  ].map(({ name, value, type, checked }) => `${name}=${type === 'checkbox' ? checked : value}`);
  const words = root.cloneNode(true);
  if (!(words instanceof Element)) return { lines: [], leftOut: [], marks, fields };
  // What is drawn by a script once a reader comes to it, and what the share panel says, which tells its own address.
  const apart =
    'script, style, noscript, #steps > div, aside[data-banner], details:has(> summary[aria-label^="Share"])';
  for (const one of words.querySelectorAll(apart)) one.remove();
  for (const block of words.querySelectorAll(
    'p, li, td, th, h1, h2, h3, h4, div, summary, text, label, option',
  ))
    block.append('\n');
  const linesOf = (element: Element | null) =>
    (element?.textContent ?? '')
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
  const note = words.querySelector('[role=note][aria-label="Left out of this page"]');
  const leftOut = linesOf(note);
  note?.remove();
  return { lines: linesOf(words), leftOut, marks, fields };
}

/** Where two pages differ first, in words; '' where they show the same. */
export function difference(a: Shown, b: Shown): string {
  for (const part of ['lines', 'leftOut', 'marks', 'fields'] as const) {
    const length = Math.max(a[part].length, b[part].length);
    for (let at = 0; at < length; at += 1)
      if (a[part][at] !== b[part][at]) return `${part}: “${a[part][at]}” became “${b[part][at]}”`;
  }
  return '';
}

/** Lines that tell which texts this server has: texts are no part of a revision (docs/decisions/0110). */
const ABOUT_TEXTS = [
  /^The text of \d+ of the \d+ reports/,
  /^The address names a revision of our data\./,
  /^The text of this report is not on this server\./,
  /^Whoever runs this server can bring the text here/,
  /^The text of a report is no part of a revision/,
  /^No report is held here yet$/,
  /^The text of a report can be searched on a server where/,
];

/**
 * The same page without what says whether it is live or frozen: its day, its own address, and the texts of this server. Links that
 * are shared leave out what the page could not show.
 */
export const timeless = (shown: Shown): Shown => ({
  ...shown,
  leftOut: [],
  lines: shown.lines
    .filter((line) => !ABOUT_TEXTS.some((about) => about.test(line)))
    .map((line) =>
      line
        .replace(/https?:\/\/[^\s,]+/g, 'ADDRESS')
        .replace(/[;,] (?:data as at|only what was public by) \d+ [A-Z][a-z]+ \d{4}/g, '')
        .replace(/^(Authorities that) (?:exist now|existed on \d+ [A-Z][a-z]+ \d{4})$/, '$1 exist'),
    ),
});
