/**
 * The table of judgements: labels on the left, grades on the right. Labels and grades can both run over two lines
 * and stand side by side at different heights, so both are gathered as blocks and paired by where their middles lie.
 */
import { type AreaCode, type ParsedJudgement, Refusal } from '../types';
import { continues, gradeOf, isGradePiece } from './grades';
import type { RowLabel } from './labels';
import { type Cell, type Line, splitAt } from './lines';
import { refuseRowBelow, refuseStrangers } from './table-checks';

interface Block {
  text: string;
  page: number;
  top: number;
  bottom: number;
}

interface Row extends Block {
  area: AreaCode;
}

/** Lines of one block follow each other more closely than this many font sizes. */
const BLOCK_GAP = 1.75;
/** Grades stand right of this share of the width of the labels' page. */
const GRADE_COLUMN = 0.45;

/**
 * Reads the rows of the table in printed order.
 * @param lines lines of the pages on which the table can stand
 * @param width width of those pages in points
 * @throws Refusal `ambiguous` where labels and grades do not pair one to one, `unknown-layout` for a row with a
 *   grade and a label that the layout does not know.
 */
export function readTable(
  lines: readonly Line[],
  labels: readonly RowLabel[],
  width: number,
): ParsedJudgement[] {
  const column = gradeColumn(lines, GRADE_COLUMN * width);
  if (column === null) return [];
  const candidates = gradeBlocks(lines, column);
  // The same words stand again as headings of sections; only a label with a grade beside it is a row.
  const rows = labelRows(lines, labels, column).filter((row) =>
    candidates.some((grade) => within(grade, row, row)),
  );
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last) return [];
  const grades = candidates.filter((grade) => within(grade, first, last));
  if (new Set(rows.map((row) => row.area)).size !== rows.length) {
    throw new Refusal('ambiguous', 'the table of judgements names an area twice');
  }
  refuseStrangers(lines, { column, least: GRADE_COLUMN * width }, (line) =>
    grades.some(({ page, top, bottom }) => page === line.page && top <= line.y && line.y <= bottom),
  );
  refuseRowBelow(lines, column, last);
  const judgements = rows.map((row) => pair(row, rows, grades));
  if (judgements.length !== grades.length) {
    throw new Refusal('ambiguous', `the table has ${rows.length} labels and ${grades.length} grades`);
  }
  return judgements;
}

function labelRows(lines: readonly Line[], labels: readonly RowLabel[], column: number): Row[] {
  const rows: Row[] = [];
  let open: { block: Block; starts: RowLabel[]; size: number } | null = null;
  const close = () => {
    if (!open) return;
    const text = open.block.text;
    const label = open.starts.find(({ whole }) => whole.test(text));
    if (label) rows.push({ ...open.block, area: label.area });
    open = null;
  };
  for (const line of lines) {
    const cell = labelCell(line, column);
    if (!cell) continue;
    const starts = labels.filter((label) => label.starts.test(cell.text));
    const follows: boolean =
      open !== null && open.block.page === line.page && line.y - open.block.bottom < BLOCK_GAP * open.size;
    if (starts.length > 0) {
      close();
      open = {
        block: { text: cell.text, page: line.page, top: line.y, bottom: line.y },
        starts,
        size: line.size,
      };
    } else if (open && follows) {
      open.block.text += ` ${cell.text}`;
      open.block.bottom = line.y;
    } else close();
  }
  close();
  return rows;
}

/** The label's part of a line: its left cell, unless that runs on under the grades as prose does. */
function labelCell(line: Line, column: number): Cell | null {
  const { left, right } = splitAt(line, column);
  const first = left[0];
  const numbered = first && /^\d(?:\.\d)?\.?$/.test(first.text) ? left[1] : undefined;
  const cell = numbered ?? first;
  if (!cell || left.length > (numbered ? 2 : 1) || cell.right > column + 8) return null;
  return right.every((other) => isGradePiece(other.text)) ? cell : null;
}

/**
 * Where the column of grades begins: at the place, right of `least`, where most cells begin that are a grade or a
 * part of one.
 */
function gradeColumn(lines: readonly Line[], least: number): number | null {
  const starts = lines
    .flatMap((line) => line.cells)
    .filter((cell) => cell.x >= least && isGradePiece(cell.text))
    .map((cell) => Math.round(cell.x));
  const count = (x: number) => starts.filter((other) => Math.abs(other - x) <= 2).length;
  const best = starts.sort((a, b) => count(b) - count(a) || a - b)[0];
  // Some rows are set a few points off the others.
  return best === undefined ? null : Math.min(...starts.filter((x) => Math.abs(x - best) <= 12)) - 3;
}

function gradeBlocks(lines: readonly Line[], column: number): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    for (const cell of splitAt(line, column).right) {
      if (!isGradePiece(cell.text)) continue;
      const open = blocks.at(-1);
      const near = open && open.page === line.page && line.y - open.bottom < BLOCK_GAP * line.size;
      if (open && near && continues(open.text, cell.text)) {
        open.text += ` ${cell.text}`;
        open.bottom = line.y;
      } else blocks.push({ text: cell.text, page: line.page, top: line.y, bottom: line.y });
    }
  }
  return blocks;
}

/** Between the first and the last label, give or take a line: grades can be set higher or lower than their label. */
function within(grade: Block, first: Block, last: Block): boolean {
  const slack = 24;
  const after = grade.page > first.page || (grade.page === first.page && grade.bottom >= first.top - slack);
  const before = grade.page < last.page || (grade.page === last.page && grade.top <= last.bottom + slack);
  return after && before;
}

function pair(row: Row, rows: readonly Row[], grades: readonly Block[]): ParsedJudgement {
  const mine = grades.filter((grade) => nearest(grade, rows) === row);
  const [grade, ...more] = mine;
  const value = grade && gradeOf(grade.text);
  if (!grade || !value || more.length > 0) {
    throw new Refusal(
      'ambiguous',
      `the grade of "${row.text.slice(0, 60)}" on page ${row.page} cannot be told`,
    );
  }
  return { area: row.area, grade: value, page: grade.page };
}

function nearest(grade: Block, rows: readonly Row[]): Row | undefined {
  const distance = (row: Row) =>
    row.page === grade.page ? Math.abs((row.top + row.bottom - grade.top - grade.bottom) / 2) : Infinity;
  return [...rows].sort((a, b) => distance(a) - distance(b))[0];
}
