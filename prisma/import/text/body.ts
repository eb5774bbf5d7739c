/** The lines of a report without what is not its text: running headers and footers, page numbers, footnotes. */
import type { Line } from '../parse/lines';
import type { PageText } from '../types';

/** Running lines stand in these shares of the page, from the top and from the bottom. */
const HEAD = 0.095;
const FOOT = 0.88;
/** What stands there on at least so many pages, its digits apart, is a running line. */
const OFTEN = 3;
/** Footnotes are smaller than this share of the body's type. */
const SMALL = 0.9;

/** The lines of each page that belong to the text, and the running lines. */
export interface Body {
  pages: Line[][];
  /** Type size of the text in points. */
  size: number;
  /** Running headers and footers, page numbers apart. */
  running: Line[];
}

/** @param lines of each page, in the order of `pages` */
export function bodyOf(pages: readonly PageText[], lines: readonly (readonly Line[])[]): Body {
  const size = bodySize(lines.flat());
  const heights = new Map(pages.map((page) => [page.number, page.height]));
  const marginal = (line: Line) => {
    const share = line.y / (heights.get(line.page) ?? 842);
    return share < HEAD || share > FOOT;
  };
  const counts = new Map<string, number>();
  for (const line of lines.flat().filter(marginal)) {
    const words = withoutDigits(line);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const isRunning = (line: Line) =>
    marginal(line) && (isNumber(line) || (counts.get(withoutDigits(line)) ?? 0) >= OFTEN);
  const kept = lines.map((page) =>
    withoutNotes(
      page.filter((line) => !isRunning(line)),
      size,
    ),
  );
  const running = lines.flat().filter((line) => isRunning(line) && !isNumber(line));
  return { pages: kept, size, running };
}

/** The type size in which most letters are set. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

/** Footnotes are the small lines at the end of a page. A page of small type alone is a page of text. */
function withoutNotes(page: Line[], size: number): Line[] {
  const last = page.findLastIndex((line) => line.size >= SMALL * size);
  return last < 0 ? page : page.slice(0, last + 1);
}

const isNumber = ({ text }: Line): boolean => /^\d{1,3}$/.test(text);
const withoutDigits = ({ text }: Line): string => text.toLowerCase().replace(/\d+/g, '#');
