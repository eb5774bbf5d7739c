/** What must not stand in or beside a table: a row that is not read would otherwise be lost without a word. */
import { type ParsedJudgement, Refusal } from '../types';
import { isGradePiece } from './grades';
import { type Line, splitAt } from './lines';

/** A row that stands by itself follows the table within this many font sizes. */
const ROW_GAP = 4;
/** What begins a graded row in any layout, known or not. */
const anyRow = /^(?:the )?(?:impact of|experiences? (?:and|of)|overall|quality|effectiveness)\b/i;

/**
 * Refuses what the rows of a table do not explain: a grade above the first row or below the last, a word that is no
 * grade in the column of grades, and a grade that begins left of the column, in a run of its own ("Not" before
 * "Good").
 * @param place where the grades begin, and the place left of it where no label reaches, in points
 * @param isRead whether a line holds a grade of a row, or a part of one
 * @throws Refusal `ambiguous`, or `unknown-layout` for a word that is no grade.
 */
export function refuseStrangers(
  lines: readonly Line[],
  place: { column: number; least: number },
  isRead: (line: Line) => boolean,
): void {
  const pages = new Set(lines.filter(isRead).map((line) => line.page));
  for (const line of lines) {
    refuseGradeOutside(line, place.column, isRead(line));
    if (!pages.has(line.page)) continue;
    refuseOtherWord(line, place.column);
    refuseBesideColumn(line, place);
  }
}

/** A row that no label explains can be the first or the last of the table. */
function refuseGradeOutside(line: Line, column: number, isRead: boolean): void {
  const cell = line.cells.find(({ x, text }) => x >= column && isGradePiece(text));
  if (cell && !isRead)
    throw new Refusal(
      'ambiguous',
      `a grade on page ${line.page} stands beside no row that is known: "${line.text.slice(0, 80)}"`,
    );
}

/** A new scale, or a grade with a footnote; the page's number can stand there. Otherwise the rows that it judges would be left out. */
function refuseOtherWord(line: Line, column: number): void {
  const cell = line.cells.find(
    ({ x, text }) => x >= column && /\p{L}/u.test(text) && !isGradePiece(text) && !/^grades?$/i.test(text),
  );
  if (cell)
    throw new Refusal(
      'unknown-layout',
      `"${cell.text.slice(0, 40)}" on page ${line.page} stands where the grades stand`,
    );
}

/** Centred grades begin at different places, and one that is set in several runs begins left of its last word. */
function refuseBesideColumn(line: Line, { column, least }: { column: number; least: number }): void {
  const { left, right } = splitAt(line, column);
  const beside =
    left.some((cell) => cell.x >= least && isGradePiece(cell.text)) ||
    (right.some((cell) => isGradePiece(cell.text)) && left.some((cell) => cell.x >= least));
  if (beside) throw new Refusal('ambiguous', `a grade on page ${line.page} begins left of the others`);
}

/**
 * Refuses a label right below the last row that was read: the grade beside it is a picture, or it is missing.
 * @param last the last row
 * @throws Refusal `ambiguous`
 */
export function refuseRowBelow(
  lines: readonly Line[],
  column: number,
  last: { page: number; bottom: number },
): void {
  const below = lines.find(
    ({ page, y, size, cells: [label] }) =>
      page === last.page &&
      y > last.bottom &&
      y - last.bottom < ROW_GAP * size &&
      label &&
      label.right < column &&
      anyRow.test(label.text),
  );
  if (below)
    throw new Refusal(
      'ambiguous',
      `"${below.text.slice(0, 60)}" on page ${below.page} has no grade that is known`,
    );
}

/**
 * Every report begins its table on page 1. One that begins later is that of an earlier inspection, retold where the
 * first page's own table could not be read.
 * @throws Refusal `no-judgements`
 */
export function refuseLateTable(judgements: readonly ParsedJudgement[]): void {
  const first = judgements[0]?.page ?? 1;
  if (first !== 1)
    throw new Refusal('no-judgements', `the table that begins on page ${first} is no report's own`);
}
