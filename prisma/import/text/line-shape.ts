/** What each line of a page is: a heading, the beginning of a numbered paragraph or of a point, or text that goes on. */
import { isGradePiece } from '../parse/grades';
import { type Cell, type Line, splitAt } from '../parse/lines';
import type { AssembleOptions } from './assemble';
import { headingOf } from './headings';
import type { SectionKind } from './types';

interface Common {
  line: Line;
  /** All lines of it. */
  lines: Line[];
  /** Printed words, without number and bullet. */
  text: string;
}
export type Shape =
  | (Common & { kind: 'heading'; beside: string; level: 'section' | 'small' })
  | (Common & { kind: 'number'; number: number })
  | (Common & { kind: 'point'; x: number })
  | (Common & { kind: 'text'; /** Follows the line before as lines of one paragraph do. */ near: boolean });

/** Bullets are private-use glyphs of symbol fonts, or geometric shapes; a lone "o" or dash is one of the second order. */
const BULLET = /^[\ue000-\uf8ff\u2022\u25a0\u25aa\u25cf\u25fc\u25fe\u2043]\s*/u;
const DASH = /^[o\u2010-\u2015\u2212\u2500\u0336-]\s(?=\S)/u;
/** A line of prose can begin with a dash too; a point stands further from the line above, in type sizes. */
const APART = 1.36;
/** A heading of a section is larger than the text by so many points at least. */
const LARGER = 0.9;
/** Lines of one paragraph, and lines of one heading, follow each other within so many type sizes. */
const NEAR = 1.55;
const NEAR_HEADING = 1.75;
/** Grades in a column of their own stand right of this share of the page's width. */
const COLUMN = 0.45;
/** The longest small heading, in letters. */
const LONGEST = 90;

/** @param page lines of one page, from the top down */
export function shapeOf(page: readonly Line[], options: AssembleOptions): Shape[] {
  const shapes: Shape[] = [];
  for (let at = 0; at < page.length;) {
    const shape = next(page, at, options);
    shapes.push(shape);
    at += shape.lines.length;
  }
  return shapes;
}

function next(page: readonly Line[], at: number, options: AssembleOptions): Shape {
  const line = page[at];
  if (!line) throw new RangeError(`no line ${at}`);
  const number = options.numbering.starts.get(line);
  if (number !== undefined)
    return { kind: 'number', line, lines: [line], number, text: line.printed.replace(/^\d{1,3}\.?\s*/, '') };
  const bullet = bulletOf(line, page[at - 1]);
  if (bullet) {
    const text = line.printed.slice(bullet[0].length);
    return { kind: 'point', line, lines: [line], text, x: line.cells[0]?.x ?? 0 };
  }
  return (
    large(page, at, options) ??
    graded(page, at, options) ??
    small(page, at, options) ??
    running(page, at, options)
  );
}

function bulletOf(line: Line, before: Line | undefined): RegExpExecArray | null {
  const dashed = !before || line.y - before.y > APART * line.size;
  return BULLET.exec(line.printed) ?? (dashed ? DASH.exec(line.printed) : null);
}

/** Lines set larger than the text. */
function large(page: readonly Line[], at: number, { size, width, numbering }: AssembleOptions): Shape | null {
  const isLarge = (line: Line) =>
    typeSize(line) >= size + LARGER && !numbering.starts.has(line) && !BULLET.test(line.printed);
  const lines = together(
    page,
    at,
    NEAR_HEADING,
    (line, first) =>
      (isLarge(line) && Math.abs(typeSize(line) - typeSize(first)) < 0.6) ||
      // The grade beside it can be set smaller.
      ((line.cells[0]?.x ?? 0) > COLUMN * width && isGradePiece(line.text)),
  );
  const first = lines[0];
  if (!first || !isLarge(first)) return null;
  const before = page[at - 1];
  // Some reports set whole paragraphs larger: what goes on from a line of its size is no heading, nor is a sentence.
  const goesOn =
    before &&
    Math.abs(typeSize(before) - typeSize(first)) < 0.6 &&
    first.y - before.y < NEAR_HEADING * first.size;
  const columns = inColumns(lines, width);
  const sentence = /[.]$/.test(columns.text) && headingOf(columns.text).area === null;
  if (goesOn || sentence) return null;
  return { kind: 'heading', level: 'section', line: first, lines, ...columns };
}

/** A heading of an area in the size of the text: in the table under "Key judgement", or as "The graded judgement ...". */
function graded(page: readonly Line[], at: number, { width, numbering }: AssembleOptions): Shape | null {
  const [line, marker] = [page[at], page[at - 1]];
  if (!line) return null;
  if (/^key judge?ments?\b.*\bgrade$/i.test(line.text))
    return { kind: 'heading', level: 'small', line, lines: [line], text: line.printed, beside: '' };
  const marked = marker !== undefined && /^key judge?ments?\b.*\bgrade$/i.test(marker.text);
  if (
    !marked &&
    !/^(?:the )?(?:graded judge?ment|adoption performance|experiences? and progress of|impact of leaders|local safeguarding|effectiveness of the|leadership, management)/i.test(
      line.text,
    )
  )
    return null;
  const lines = together(
    page,
    at,
    NEAR_HEADING,
    (one) => !numbering.starts.has(one) && !BULLET.test(one.printed),
  );
  if (lines.length > 4) return null;
  const columns = inColumns(lines, width);
  const heading = headingOf(columns.text, columns.beside);
  if (heading.area === null || (heading.grade === null && !marked)) return null;
  return { kind: 'heading', level: 'small', line, lines, ...columns };
}

/** Kinds of heading that may be set off the margin. */
const divides = new Set<SectionKind>(['improvement', 'priority', 'strengths', 'findings']);

/** A short line by itself that ends no sentence, above a paragraph, a point or a number. */
function small(page: readonly Line[], at: number, options: AssembleOptions): Shape | null {
  const line = page[at];
  if (!line || line.text.length > LONGEST || !/^[\p{Lu}\d‘'"“]/u.test(line.printed)) return null;
  if (/[.,;]$/.test(line.text) || line.cells.length > 1) return null;
  const [before, after] = [page[at - 1], page[at + 1]];
  const apart = (one: Line | undefined, other: Line | undefined) =>
    !one || !other || other.y - one.y >= NEAR * options.size;
  // "Summary" stands close above the paragraph that it heads; the last line of a page may go on over it.
  if (!/^summary$/i.test(line.text) && (!after || !apart(before, line) || !apart(line, after))) return null;
  const [first] = options.numbering.starts.keys();
  const margin = first?.cells[0]?.x;
  const known =
    divides.has(headingOf(line.printed).kind) || /^(?:immediately|within \w+ months)\b/i.test(line.text);
  if (!known && margin !== undefined && (line.cells[0]?.x ?? 0) > margin + 8) return null;
  return { kind: 'heading', level: 'small', line, lines: [line], text: line.printed, beside: '' };
}

function running(page: readonly Line[], at: number, { size }: AssembleOptions): Shape {
  const [line, before] = [page[at], page[at - 1]];
  if (!line) throw new RangeError(`no line ${at}`);
  const near = before !== undefined && line.y - before.y < NEAR * size;
  return { kind: 'text', line, lines: [line], text: line.printed, near };
}

/** The lines from `at` on that stand close together and are `alike`. */
function together(
  page: readonly Line[],
  at: number,
  close: number,
  alike: (line: Line, first: Line) => boolean,
): Line[] {
  const first = page[at];
  if (!first) return [];
  const lines = [first];
  for (let index = at + 1; index < page.length; index++) {
    const [line, before] = [page[index], page[index - 1]];
    if (!line || !before || line.y - before.y >= close * line.size || !alike(line, first)) break;
    lines.push(line);
  }
  return lines;
}

/** Words of a heading, and the grade that stands in a column to the right of them where they do not end with it. */
function inColumns(lines: readonly Line[], width: number): { text: string; beside: string } {
  const text = lines.map(({ printed }) => printed).join(' ');
  if (headingOf(text).area !== null) return { text, beside: '' };
  const split = lines.map((line) => {
    const at = line.items.find(
      ({ x }) => x > COLUMN * width && isGradePiece(wordsOf(splitAt(line, x - 1).right)),
    );
    return at ? splitAt(line, at.x - 1) : { left: line.cells, right: [] };
  });
  const beside = split
    .map(({ right }) => wordsOf(right))
    .filter((words) => words !== '')
    .join(' ');
  const left = split
    .map((one) => wordsOf(one.left))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return isGradePiece(beside) ? { text: left, beside } : { text, beside: '' };
}

const wordsOf = (cells: readonly Cell[]): string => cells.map(({ text }) => text).join(' ');

/** The size of most letters of a line: a number or a mark can be set larger. */
function typeSize(line: Line): number {
  const letters = new Map<number, number>();
  for (const { size, text } of line.items) letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? line.size;
}
