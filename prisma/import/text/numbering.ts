/** Which lines begin a numbered paragraph: numbers count only where they follow each other on one margin. */
import type { Line } from '../parse/lines';
import type { NumberingFault } from './types';

export interface Numbering {
  /** The number of each line that begins a paragraph. */
  starts: Map<Line, number>;
  faults: NumberingFault[];
  /** The last number; null where paragraphs are not numbered. */
  last: number | null;
}

interface Candidate {
  line: Line;
  number: number;
  x: number;
  /** Without the full stop that the others have. */
  bare: boolean;
}

/** Points within which two lines stand on one margin, and how far an odd paragraph may be set off it. */
const MARGIN = 4;
const ODD = 40;
/** So many numbers may be missing at once; and so many of the next candidates are looked at to tell whether they are. */
const JUMP = 3;
const AHEAD = 3;

/** The number that a line begins with, such as "44." but not "2.1" and not "2014.", or null. */
export function numberAt(line: Line): number | null {
  const match = /^(\d{1,3})\.(?!\d)/.exec(line.text);
  return match ? Number(match[1]) : null;
}

/** @param lines of the text in reading order, without the table of judgements and without contents */
export function numberingOf(lines: readonly Line[]): Numbering {
  const candidates = lines.flatMap((line): Candidate[] => {
    const bare = /^(\d{1,3}) \p{Lu}/u.exec(line.text);
    const number = numberAt(line) ?? (bare ? Number(bare[1]) : null);
    const x = line.cells[0]?.x;
    return number === null || x === undefined ? [] : [{ line, number, x, bare: bare !== null }];
  });
  const starts = new Map<Line, number>();
  const faults: NumberingFault[] = [];
  let expected = 1;
  let margin: number | null = null;
  candidates.forEach((candidate, at) => {
    const { line, number, x, bare } = candidate;
    const off = margin === null ? 0 : Math.abs(x - margin);
    const goesOn = (next: number) =>
      candidates
        .slice(at + 1, at + 1 + AHEAD)
        .some((later) => later.number === next && Math.abs(later.x - x) <= MARGIN);
    if (bare) {
      // Prose begins with a number now and then; only between its neighbours is it one of a paragraph.
      if (margin === null || number !== expected || off > MARGIN || !goesOn(number + 1)) return;
    } else if (number === expected && off <= ODD) {
      // A first number must be followed by a second: a list of one is no run.
      if (margin === null && !goesOn(2)) return;
    } else if (number === expected - 1 && expected > 1 && off <= MARGIN && goesOn(expected)) {
      faults.push({ number, what: 'twice' });
    } else if (number > expected && number <= expected + JUMP && off <= MARGIN && goesOn(number + 1)) {
      for (let missing = expected; missing < number; missing++)
        faults.push({ number: missing, what: 'missing' });
    } else return;
    starts.set(line, number);
    margin ??= x;
    expected = number + 1;
  });
  return { starts, faults, last: expected === 1 ? null : expected - 1 };
}
