/** Passages of reports as a drawing of text: where each stands, and its words, with those that were looked for in bold. */
import type { SnippetPart } from '@/lib/domain/search';
import { textWidth } from '@/lib/domain/text-width';
import type { SheetDrawing } from './sheet';
import { all, el, type Markup } from './svg';

export interface Passage {
  /** "Doncaster, paragraph 12. Report published 8 April 2022, ILACS 2018. Leaders: inadequate." */
  where: string;
  parts: readonly SnippetPart[];
}

const [size, step, gap] = [16, 22, 20];

/** @param width pixels */
export function passagesDrawing(passages: readonly Passage[], width: number): SheetDrawing {
  const marks: Markup[] = [];
  let y = 0;
  for (const { where, parts } of passages) {
    for (const [set, look] of [
      [[{ text: where, marked: false }], 'text strong'],
      [parts, 'text'],
    ] as const) {
      for (const line of broken(set, width)) {
        y += step;
        marks.push(el('text', { x: 0, y, 'font-size': size, class: look }, ...printed(line)));
      }
    }
    y += gap;
    marks.push(el('path', { d: `M0 ${y - gap / 2 + 2}H${width}`, class: 'rule-soft' }));
  }
  return { mark: all(marks), width, height: y };
}

/** A word: more than one part where only some of it was looked for, or a full stop follows. */
type Word = SnippetPart[];

const textOf = (words: readonly Word[]): string =>
  words.map((word) => word.map(({ text }) => text).join('')).join(' ');

const printed = (line: readonly Word[]): Markup[] =>
  line.flatMap((word, index) =>
    word.map(({ text, marked }, part) =>
      el('tspan', { class: marked ? 'strong' : null }, part === 0 && index > 0 ? ` ${text}` : text),
    ),
  );

function broken(parts: readonly SnippetPart[], width: number): Word[][] {
  const lines: Word[][] = [];
  for (const word of wordsOf(parts)) {
    const last = lines.at(-1);
    if (last && textWidth(textOf([...last, word]), size, true) <= width) last.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** Broken at spaces only: what parts divide without one stays together. */
function wordsOf(parts: readonly SnippetPart[]): Word[] {
  const words: Word[] = [];
  let open = false;
  for (const { text, marked } of parts) {
    text.split(/(\s+)/).forEach((piece) => {
      if (piece === '') return;
      if (/^\s/.test(piece)) {
        open = false;
        return;
      }
      const last = words.at(-1);
      if (open && last) last.push({ text: piece, marked });
      else words.push([{ text: piece, marked }]);
      open = true;
    });
  }
  return words;
}
