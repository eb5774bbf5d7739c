/**
 * Drawings on their way from the part of the server that makes a page to the part that prints it as HTML: two module graphs of one
 * process. Held by name only, the oldest dropped first; a page is printed right after it is made.
 */

/** Letters held at most: those of some fifty of the largest pages. More pages than that are never in the making at once. */
const MOST = 32_000_000;
const place = Symbol.for('gradeline.drawings');

interface Kept {
  all: Map<string, string>;
  letters: number;
}

function kept(): Kept {
  const shared = globalThis as { [place]?: Kept };
  return (shared[place] ??= { all: new Map<string, string>(), letters: 0 });
}

/** @param most letters held at most, the new drawing included; it is kept however long it is */
export function keepDrawing(name: string, svg: string, most = MOST): void {
  const held = kept();
  drop(held, name);
  // At the end: the oldest stand at the beginning.
  held.all.set(name, svg);
  held.letters += svg.length;
  for (const oldest of held.all.keys()) {
    if (held.letters <= most || oldest === name) break;
    drop(held, oldest);
  }
}

function drop(held: Kept, name: string): void {
  held.letters -= held.all.get(name)?.length ?? 0;
  held.all.delete(name);
}

/** Empty where it was dropped: the browser then asks for the page again. */
export function keptDrawing(name: string): string {
  return kept().all.get(name) ?? '';
}
