/** Positioned text to lines and cells. Reports set labels and grades in columns: only coordinates tell them apart. */
import type { PageText, TextItem } from '../types';

/** Text of one line that no wide gap divides. `x` and `right` in points. */
export interface Cell {
  text: string;
  x: number;
  right: number;
}

/** One line of a page. `y` is the baseline in points from the top of the page, so it grows down the page. */
export interface Line {
  page: number;
  y: number;
  /** Largest font size in the line. */
  size: number;
  cells: Cell[];
  text: string;
  /** The same words with the apostrophes, quotation marks and dashes that the report prints. */
  printed: string;
  /** The runs as placed, from left to right: columns can stand closer than a gap between cells. */
  items: readonly TextItem[];
}

/** Two runs belong to one line when their baselines differ by less than this share of the font size. */
const SAME_LINE = 0.35;
/** A gap wider than this many font sizes divides cells. */
const CELL_GAP = 1.6;
/** A gap wider than this share of the font size is a space. */
const SPACE_GAP = 0.16;

/** The lines of a page from top to bottom. */
export function linesOf(page: PageText): Line[] {
  const body = bodySize(page.items);
  const items = page.items
    .filter((item) => !isFootnoteMark(item, body))
    .sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: TextItem[][] = [];
  for (const item of items) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - item.y) < SAME_LINE * Math.max(first.size, item.size))
      row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => toLine(page, row));
}

function toLine(page: PageText, row: TextItem[]): Line {
  const items = [...row].sort((a, b) => a.x - b.x);
  const found = cellsOf(items);
  const cells = found.map((cell) => ({ ...cell, text: tidy(cell.text) }));
  return {
    page: page.number,
    y: page.height - (row[0]?.y ?? 0),
    size: Math.max(...row.map((item) => item.size)),
    cells,
    text: tidy(cells.map((cell) => cell.text).join(' ')),
    printed: spaced(found.map((cell) => cell.text).join(' ')),
    items,
  };
}

function cellsOf(items: readonly TextItem[]): Cell[] {
  const cells: Cell[] = [];
  for (const item of items) {
    const cell = cells.at(-1);
    const gap = cell ? item.x - cell.right : Infinity;
    if (cell && gap < CELL_GAP * item.size) {
      const space = gap > SPACE_GAP * item.size && !/\s$/.test(cell.text) && !/^\s/.test(item.text);
      cell.text += (space ? ' ' : '') + item.text;
      cell.right = Math.max(cell.right, item.x + item.width);
    } else {
      cells.push({ text: item.text, x: item.x, right: item.x + item.width });
    }
  }
  return cells.filter((cell) => cell.text.trim() !== '');
}

/** A line as two columns: the cells left of `x` (points), and the text from `x` on. */
export function splitAt(line: Line, x: number): { left: Cell[]; right: Cell[] } {
  const tidied = (items: TextItem[]) => cellsOf(items).map((cell) => ({ ...cell, text: tidy(cell.text) }));
  return {
    left: tidied(line.items.filter((item) => item.x < x)),
    right: tidied(line.items.filter((item) => item.x >= x)),
  };
}

/** Small digits beside larger text: they otherwise stick to words and dates, or stand as lines of their own. */
function isFootnoteMark(item: TextItem, body: number): boolean {
  return item.size < 0.8 * body && /^\s*\d{1,2}\s*$/.test(item.text);
}

/** The median size of the letters: of the runs it would depend on where the reader divides lines. */
function bodySize(items: readonly TextItem[]): number {
  const half = items.reduce((sum, { text }) => sum + text.length, 0) / 2;
  let seen = 0;
  return (
    [...items].sort((a, b) => a.size - b.size).find(({ text }) => (seen += text.length) > half)?.size ?? 0
  );
}

/** One kind of space, apostrophe and dash, so that patterns can be plain. */
export function tidy(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2015\u2212\u2500\u2501]/g, '-')
    .replace(SPACES, ' ')
    .trim();
}

const SPACES = /[\u00a0\u2000-\u200b\s]+/g;
const spaced = (text: string): string => text.replace(SPACES, ' ').trim();
