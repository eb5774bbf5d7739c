/** For tests: pages made of texts at places. */
import type { PageText } from '../types';

/** Points from the left and from the top, the text, and its size (12). */
export type Text = [x: number, y: number, text: string, size?: number];

/** One page for each list of texts, A4. */
export function pages(...texts: Text[][]): PageText[] {
  return texts.map((page, index) => ({
    number: index + 1,
    width: 595,
    height: 842,
    items: page.map(([x, y, text, size = 12]) => ({
      text,
      x,
      y: 842 - y,
      width: text.length * size * 0.45,
      size,
    })),
  }));
}
