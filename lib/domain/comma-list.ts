/**
 * A list of names as people paste it: "Leeds, Bristol, City of, York". At each comma the longest run that is a known name, else
 * the piece alone.
 * @param slugOf the slug of what a person wrote, or null
 */
export function commaList(text: string, slugOf: (text: string) => string | null): string[] {
  const pieces = text.split(',').map((piece) => piece.trim());
  const found: string[] = [];
  for (let at = 0; at < pieces.length;) {
    // No name has more than three commas: a hostile list is read in a time that grows with its length only.
    const run = [4, 3, 2, 1].find((count) => slugOf(pieces.slice(at, at + count).join(', ')) !== null) ?? 1;
    found.push(pieces.slice(at, at + run).join(', '));
    at += run;
  }
  return found.filter((piece) => piece !== '');
}
