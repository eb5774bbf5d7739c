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

const IMPRINT =
  /^(?:the office for standards in education|any complaints about the (?:inspection|review)|if you would like a copy of this document|© ?crown copyright|piccadilly gate)/i;

/** The pages without the imprint at their end: who Ofsted is, how to complain, and how to get copies. */
export function withoutImprint(pages: readonly Line[][]): Line[][] {
  const isImprint = ({ text }: Line) => IMPRINT.test(text);
  // It fills the last page, or the end of the last two.
  const last = pages.findLastIndex((lines) => lines.length > 0);
  const at = [last - 1, last].find((page) => pages[page]?.some(isImprint));
  if (at === undefined) return [...pages];
  const page = pages[at] ?? [];
  return [...pages.slice(0, at), page.slice(0, page.findIndex(isImprint))];
}

/** The lines of a page without a list of contents: its entries end with a page number at the right margin. */
export function withoutContents(page: readonly Line[], width: number): Line[] {
  const isEntry = ({ text, cells }: Line) =>
    /\s\d{1,3}$/.test(text) && (cells.at(-1)?.right ?? 0) > 0.82 * width && !/[.;:]\s?\d+$/.test(text);
  const head = page.findIndex(({ text }) => /^contents(?:$| \d+$| executive summary)/i.test(text));
  const entries = page.filter(isEntry);
  // Nothing follows a list that bears its name on the same page.
  if (head >= 0) return page.slice(0, head);
  const isList = entries.length >= 4 && entries.length > page.length / 3;
  if (!isList) return [...page];
  const from = page.findIndex(isEntry);
  const to = page.findLastIndex(isEntry);
  return [...page.slice(0, from), ...page.slice(to + 1)];
}
