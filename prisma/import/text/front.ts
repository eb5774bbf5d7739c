/** What is not text at the beginning of a report: the title, the table of judgements, the list of contents. */
import { isGradePiece } from '../parse/grades';
import type { Line } from '../parse/lines';

/** Labels of the table end left of this share of the page. */
const LABELS = 0.56;

/**
 * The lines of a report's pages after its title and its table. On the first page of the later layouts the inspectors'
 * summary follows the table; the earlier layouts have a page of their own for both.
 */
export function afterFront(pages: readonly (readonly Line[])[], width: number): Line[][] {
  const [first = [], second = [], ...rest] = pages;
  // A table can run over to the second page.
  const here = afterTable(first, width);
  const continued =
    here === null || here.length > 0 ? second : (afterTable(second.slice(0, 14), width) ?? second);
  const tail = continued === second ? second : [...continued, ...second.slice(14)];
  return [[...(here ?? [])], [...tail], ...rest.map((page) => [...page])];
}

/** Lines below the last grade in the right-hand column and the rest of its label; null where there is no table. */
function afterTable(lines: readonly Line[], width: number): Line[] | null {
  const isRow = (line: Line) => {
    const last = line.cells.at(-1);
    return last !== undefined && last.x > 0.45 * width && isGradePiece(last.text);
  };
  const last = lines.findLastIndex(isRow);
  if (last < 0) return null;
  let at = last + 1;
  for (; at < lines.length; at++) {
    const [line, before] = [lines[at], lines[at - 1]];
    if (!line || !before || line.y - before.y > 2 * line.size) break;
    if ((line.cells.at(-1)?.right ?? 0) > LABELS * width) break;
  }
  return lines.slice(at);
}

/** The pages without the imprint at their end: who Ofsted is, and how to get copies. */
export function withoutImprint(pages: readonly Line[][]): Line[][] {
  const isImprint = ({ text }: Line) => /^the office for standards in education/i.test(text);
  const page = pages.findLastIndex((lines) => lines.some(isImprint));
  if (page < 0) return [...pages];
  return [...pages.slice(0, page), (pages[page] ?? []).slice(0, (pages[page] ?? []).findIndex(isImprint))];
}

/** The lines of a page without a list of contents: its entries end with a page number at the right margin. */
export function withoutContents(page: readonly Line[], width: number): Line[] {
  const isEntry = ({ text, cells }: Line) =>
    /\s\d{1,3}$/.test(text) && (cells.at(-1)?.right ?? 0) > 0.82 * width && !/[.;:]\s?\d+$/.test(text);
  const head = page.findIndex(({ text }) => /^contents\b/i.test(text));
  const entries = page.filter(isEntry);
  const isList = head >= 0 || (entries.length >= 4 && entries.length > page.length / 3);
  if (!isList || entries.length < 3) return [...page];
  const from = head >= 0 ? head : page.findIndex(isEntry);
  const to = page.findLastIndex(isEntry);
  return [...page.slice(0, from), ...page.slice(to + 1)];
}
