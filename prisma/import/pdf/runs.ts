/** From the letters of a page, as PDFium places them, to runs of text. */
import type { TextItem } from '../types';
import type { Pdfium } from './library';

/** Letters belong to one run where their gap, in font sizes, is within these; a wider one begins a new run. */
const BACK = -0.2;
const WIDE = 0.6;
/** From here on a gap is a space, whether the file has a letter for it or not. */
const SPACE = 0.102;
/** Baselines and sizes of one run differ by less: points. */
const EQUAL = 0.02;
/** What the library gives for a hyphen at the end of a line. */
const HYPHEN = 2;

/** A letter that is printed. Units as those of `TextItem`. */
interface Letter {
  text: string;
  x: number;
  y: number;
  /** Where it ends, without the gap to the next. */
  end: number;
  size: number;
  /** Whether the file has a space before it. */
  spaced: boolean;
}

/** What `runsOf` and the box of a page need of the library's memory: bytes, at a multiple of eight. */
export const SCRATCH = 56;
const [AT_X, AT_Y, AT_BOX, AT_MATRIX] = [0, 8, 16, 32];

/**
 * The runs of a page, in the order of the file.
 * @param text handle of the page's text
 * @param scratch address of SCRATCH bytes
 * @param corner lower left corner of the page: places count from there
 */
export function runsOf(
  library: Pdfium,
  text: number,
  scratch: number,
  corner: { left: number; bottom: number },
): TextItem[] {
  const { buffer } = library.memory;
  const runs: TextItem[] = [];
  let [run, end]: [TextItem | undefined, number] = [undefined, 0];
  eachLetter(library, text, scratch, (letter) => {
    const [x, y] = [letter.x - corner.left, letter.y - corner.bottom];
    const gap = (x - end) / letter.size;
    if (
      run &&
      Math.abs(run.y - y) < EQUAL &&
      Math.abs(run.size - letter.size) < EQUAL &&
      gap >= BACK &&
      gap <= WIDE
    ) {
      run.text += gap > SPACE || letter.spaced ? ` ${letter.text}` : letter.text;
    } else {
      run = { text: letter.text, x: round(x), y: round(y), width: 0, size: letter.size };
      runs.push(run);
    }
    end = letter.end - corner.left;
    run.width = round(end - run.x);
  });
  // The memory moves when it grows, and what was read of it since is void: once more, now that there is room.
  return buffer === library.memory.buffer ? runs : runsOf(library, text, scratch, corner);
}

/** @param take called with one object for all letters: a report has fifty thousand */
function eachLetter(library: Pdfium, text: number, scratch: number, take: (letter: Letter) => void): void {
  const place = new Float64Array(library.memory.buffer, scratch + AT_X, 2);
  const box = new Float32Array(library.memory.buffer, scratch + AT_BOX, 4);
  const matrix = new Float32Array(library.memory.buffer, scratch + AT_MATRIX, 6);
  const letter: Letter = { text: '', x: 0, y: 0, end: 0, size: 0, spaced: false };
  const count = library.FPDFText_CountChars(text);
  let object = 0;
  for (let at = 0; at < count; at++) {
    const owner = library.FPDFText_GetTextObject(text, at);
    // The library adds spaces and ends of lines of its own, which belong to no object.
    if (owner === 0) continue;
    letter.text = characterOf(library.FPDFText_GetUnicode(text, at));
    if (letter.text.trim() === '') {
      letter.spaced = true;
      continue;
    }
    if (owner !== object) {
      library.FPDFText_GetMatrix(text, at, scratch + AT_MATRIX);
      letter.size = round(
        library.FPDFText_GetFontSize(text, at) * Math.hypot(matrix[0] ?? 0, matrix[1] ?? 0),
      );
      object = owner;
    }
    library.FPDFText_GetCharOrigin(text, at, scratch + AT_X, scratch + AT_Y);
    library.FPDFText_GetLooseCharBox(text, at, scratch + AT_BOX);
    [letter.x, letter.y, letter.end] = [place[0] ?? 0, place[1] ?? 0, box[2] ?? 0];
    take(letter);
    letter.spaced = false;
  }
}

/** @param code 0 where the font does not say which character a letter is; a damaged one may say anything */
function characterOf(code: number): string {
  if (code === HYPHEN) return '-';
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** The library computes with seven digits; what lies beyond is noise that would tell equal sizes apart. */
export const round = (value: number): number => Math.round(value * 1000) / 1000;
