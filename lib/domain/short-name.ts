/** Points of the compass are told by their letters: "NE Lin", not "Nort". */
const points: Record<string, string> = { north: 'N', east: 'E', south: 'S', west: 'W' };

/**
 * A name cut down to what a tile of a map holds, at most six letters: "Donc", "NE Lin", "IoW". Not always unique: the whole
 * name stands beside it, as title and in the lists.
 */
export function shortName(displayName: string): string {
  const words = displayName.replace(/[,.’']/g, '').split(/[\s-]+/);
  const compass = words.findIndex((word) => !(word.toLowerCase() in points));
  if (compass > 0) {
    const letters = words.slice(0, compass).map((word) => points[word.toLowerCase()] ?? '');
    return `${letters.join('')} ${(words[compass] ?? '').slice(0, 3)}`;
  }
  const [first = '', second = '', third = ''] = words;
  if (/^Isles?$/.test(first) && second === 'of') return `${first[0]}o${third[0] ?? ''}`;
  return first.length <= 2 && second ? `${first} ${second.slice(0, 2)}` : first.slice(0, 4);
}
