/**
 * Approximate widths of text, so that labels can be placed without a browser. Widths are those of Source Sans 3 in
 * thousandths of the type size; other sans-serif faces run up to a tenth wider, which `slack` covers.
 */
const slack = 1.07;

const widths: [letters: RegExp, width: number][] = [
  [/[ijl'’.,:;|!() ]/, 255],
  [/[frt\[\]-]/, 340],
  [/[mwMW@%—]/, 830],
  [/[A-Z0-9–&]/, 570],
];

/** Of letters seen before: each label of a chart is measured several times. */
const known = new Map<string, number>();

function letterWidth(letter: string): number {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const width = widths.find(([letters]) => letters.test(letter))?.[1] ?? 510;
  // Names and titles have few letters; what a reader types is measured too, and may have many.
  if (known.size < 1000) known.set(letter, width);
  return width;
}

/** Width in pixels of one line of text: a little more than a browser draws in the page's own face. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) sum += letterWidth(letter);
  return (sum / 1000) * size * slack * (bold ? 1.05 : 1);
}

/** The text broken at spaces into lines no wider than `width`; null if a word alone is wider or lines are too many. */
export function wrap(
  text: string,
  size: number,
  width: number,
  maxLines: number,
  bold = false,
): string[] | null {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (textWidth(longer, size, bold) <= width) lines.splice(Math.max(lines.length - 1, 0), 1, longer);
    else if (textWidth(word, size, bold) <= width) lines.push(word);
    else return null;
  }
  return lines.length <= maxLines ? lines : null;
}
