/** What a report of 2018 and later holds, in numbers: points to improve and numbered paragraphs. */
import type { Line } from './lines';

/** Bullets are private-use glyphs of symbol fonts, or geometric shapes. */
const bullet = /^[\ue000-\uf8ff\u2022\u25a0\u25aa\u25cf\u25fc\u25fe\u2043]/u;
/** How far apart, in points, two things may begin that stand on one margin. */
const MARGIN = 4;

/**
 * Bullets under "What needs to improve", those of the first margin only: a dash below a bullet is a part of it.
 * @returns null where the report has no such heading
 */
export function improvementPoints(lines: readonly Line[]): number | null {
  const at = lines.findIndex((line) => /^what needs to improve\b.{0,60}$/i.test(line.text));
  if (at < 0) return null;
  let margin: number | null = null;
  let points = 0;
  for (const line of lines.slice(at + 1)) {
    const first = line.cells[0];
    if (!first) continue;
    if (startsSection(line)) break;
    if (!bullet.test(line.text)) continue;
    margin ??= first.x;
    if (Math.abs(first.x - margin) <= MARGIN) points += 1;
  }
  return points;
}

/** The headings that can follow: the experiences of a group of children, the impact of leaders, or a first paragraph. */
function startsSection(line: Line): boolean {
  return /^(?:the )?(?:experiences? and progress of|impact of leaders)\b|^1\.(?:\s|$)/i.test(line.text);
}

/**
 * The number of the last numbered paragraph. Numbers count only where they follow each other and stand on the margin
 * of the first: a line of prose can begin with a number too.
 * @returns null where paragraphs are not numbered, or where later numbers on the margin show that one is missing
 */
export function lastParagraph(lines: readonly Line[]): number | null {
  let expected = 1;
  let margin: number | null = null;
  let beyond = 0;
  for (const line of lines) {
    const number = Number(/^(\d{1,3})\.(?!\d)/.exec(line.text)?.[1] ?? NaN);
    const x = line.cells[0]?.x;
    if (
      number > expected &&
      number <= expected + 3 &&
      x !== undefined &&
      margin !== null &&
      Math.abs(x - margin) <= MARGIN
    )
      beyond += 1;
    if (number !== expected || x === undefined) continue;
    // Lists restart with other indents in some reports; prose never begins so near the margin with the number due.
    if (margin !== null && Math.abs(x - margin) > 10 * MARGIN) continue;
    margin ??= x;
    expected += 1;
    beyond = 0;
  }
  return expected === 1 || beyond > 1 ? null : expected - 1;
}
