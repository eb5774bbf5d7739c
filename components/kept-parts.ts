/**
 * Printed parts of pages (drawings, tables) on their way from the part of the server that makes a page to the part that prints it as
 * HTML: two module graphs of one process. Held by name only, the oldest dropped first; a page is printed right after it is made.
 * scripts/serving/parts.mjs reads the same store.
 */

import type { Chunk } from './charts/lasting';

/** A printed part of a page, named by what it shows (the same view is the same bytes on every server), or a frozen page's banner. */
export interface Part {
  name: string;
  /**
   * Whole and escaped markup in pieces that follow each other, as UTF-8 where they last. Pages are put together as bytes: strings of
   * that size would all be collected again.
   */
  chunks: readonly Chunk[];
}

const sizeOf = ({ chunks }: Part): number => chunks.reduce((sum, { length }) => sum + length, 0);

/** As one string, where the framework alone prints the page or the browser's router asks for it. */
export const markupOf = ({ chunks }: Part): string => chunks.map(String).join('');

/** Bytes held at most: those of some ten of the largest pages. Fewer are in the making at once (scripts/serving/makers.mjs). */
const MOST = 8_000_000;
const place = Symbol.for('gradeline.parts');

interface Kept {
  all: Map<string, Part>;
  size: number;
  /** Whether our server puts the parts in their places, after the framework has printed the page. */
  putIn: boolean;
}

function kept(): Kept {
  const shared = globalThis as { [place]?: Kept };
  return (shared[place] ??= { all: new Map<string, Part>(), size: 0, putIn: false });
}

/** @param most bytes held at most, the new part included; it is kept however long it is */
export function keepPart(part: Part, most = MOST): void {
  const held = kept();
  drop(held, part.name);
  // At the end: the oldest stand at the beginning.
  held.all.set(part.name, part);
  held.size += sizeOf(part);
  for (const oldest of held.all.keys()) {
    if (held.size <= most || oldest === part.name) break;
    drop(held, oldest);
  }
}

function drop(held: Kept, name: string): void {
  const part = held.all.get(name);
  if (!part) return;
  held.size -= sizeOf(part);
  held.all.delete(name);
}

/**
 * What the framework prints for a part: its place, where our server puts the part in; else the part itself. Empty
 * where it was dropped: the browser then asks for the page again.
 */
export function keptPart(name: string): string {
  const held = kept();
  if (held.putIn) return `<!--${name}-->`;
  const part = held.all.get(name);
  return part ? markupOf(part) : '';
}
