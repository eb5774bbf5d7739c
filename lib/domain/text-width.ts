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

/** Width in pixels of one line of text: a little more than a browser draws in the page's own face. */
export function textWidth(text: string, size: number, bold = false): number {
  const sum = [...text].reduce((total, letter) => {
    return total + (widths.find(([letters]) => letters.test(letter))?.[1] ?? 510);
  }, 0);
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
