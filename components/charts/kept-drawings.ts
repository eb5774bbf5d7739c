/**
 * Drawings on their way from the part of the server that makes a page to the part that prints it as HTML: two module graphs of one
 * process. Held by name only, the oldest dropped first; a page is printed right after it is made.
 */

/** Several times what the pages in flight hold. */
const MOST = 2000;
const place = Symbol.for('gradeline.drawings');

function kept(): Map<string, string> {
  const shared = globalThis as { [place]?: Map<string, string> };
  return (shared[place] ??= new Map<string, string>());
}

export function keepDrawing(name: string, svg: string): void {
  const all = kept();
  // Put again at the end: the map drops from its beginning.
  all.delete(name);
  all.set(name, svg);
  for (const oldest of all.keys()) {
    if (all.size <= MOST) break;
    all.delete(oldest);
  }
}

/** Empty where it was dropped: the browser then asks for the page again. */
export function keptDrawing(name: string): string {
  return kept().get(name) ?? '';
}
