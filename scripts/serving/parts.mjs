/**
 * Puts the printed parts of a page (drawings, tables, the style sheet, the faces) in their places after the framework has printed
 * the rest: what does not change is not printed, searched, hashed and encoded again for each page (docs/decisions/0105).
 * Parts of pages wait where components/kept-parts.ts keeps them; those of every page are kept here.
 */
import { createHash } from 'node:crypto';

const place = Symbol.for('gradeline.parts');
const OPEN = /<!--(part-[0-9a-f]{12})-->/g;

/** The one part whose name says nothing of its content: a frozen page tells there what is newer (components/Banner.tsx). */
const BANNER = /<!--(banner-[0-9a-f]{12})-->/;

/** Name to pieces of bytes. */
const lasting = new Map();

/** From now on pages of this process are printed with their places open. */
export function leavePlacesOpen() {
  globalThis[place] ??= { all: new Map(), size: 0, putIn: false };
  globalThis[place].putIn = true;
}

/**
 * Keeps what stands in every page.
 * @param {string} html
 * @returns {string} its open place
 */
export function lastingPart(html) {
  const bytes = Buffer.from(html);
  const name = `part-${createHash('sha1').update(bytes).digest('hex').slice(0, 12)}`;
  lasting.set(name, [bytes]);
  return `<!--${name}-->`;
}

/** Puts the banner in, before the page is told from its earlier states by its tag. @type {import('./edits.mjs').Edit} */
export const banner = { of: BANNER, into: ([, name]) => chunksOf(name).map(String).join('') };

/**
 * @param {string} html a whole page with open places
 * @returns {Buffer} the page; a place is empty where its part was dropped meanwhile
 */
export function withParts(html) {
  const pieces = [];
  let from = 0;
  for (const { 0: all, 1: name, index } of html.matchAll(OPEN)) {
    pieces.push(html.slice(from, index), ...chunksOf(name));
    from = index + all.length;
  }
  return joined([...pieces, html.slice(from)]);
}

/** Bytes of their own, which can be handed to another thread. @param {(Buffer | string)[]} pieces */
function joined(pieces) {
  const bytes = Buffer.allocUnsafeSlow(pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0));
  let at = 0;
  for (const piece of pieces)
    at += typeof piece === 'string' ? bytes.write(piece, at) : piece.copy(bytes, at);
  return bytes;
}

/** What stands in a place; nothing where its part was dropped. */
const chunksOf = (name) => lasting.get(name) ?? globalThis[place]?.all.get(name)?.chunks ?? [];
