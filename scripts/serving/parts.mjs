/**
 * Puts the printed parts of a page (drawings, tables) in their places after the framework has printed the rest: what does not
 * change is not printed, searched, hashed and encoded again for each page (docs/decisions/0105). The parts wait where
 * components/kept-parts.ts keeps them.
 */

const place = Symbol.for('gradeline.parts');
const OPEN = /<!--(part-[0-9a-f]{12})-->/g;

/** From now on pages of this process are printed with their places open. */
export function leavePlacesOpen() {
  globalThis[place] ??= { all: new Map(), letters: 0, putIn: false };
  globalThis[place].putIn = true;
}

/**
 * @param {string} html a whole page with open places
 * @returns {Buffer[]} the page in pieces; an empty place where a part was dropped meanwhile
 */
export function withParts(html) {
  const pieces = [];
  let from = 0;
  for (const { 0: all, 1: name, index } of html.matchAll(OPEN)) {
    pieces.push(Buffer.from(html.slice(from, index)), bytesOf(name));
    from = index + all.length;
  }
  pieces.push(Buffer.from(html.slice(from)));
  return pieces;
}

/** A part that lasts is the same object each time: it is encoded once. */
function bytesOf(name) {
  const part = globalThis[place]?.all.get(name);
  if (!part) return Buffer.alloc(0);
  return (part.bytes ??= Buffer.from(part.html));
}
