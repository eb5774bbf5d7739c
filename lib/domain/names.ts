/** Finding an authority by what people call it. Pure: the list comes from the store. */
import { existsOn, hasBegun } from './existence';
import type { AuthoritySummary } from './history';
import { remembering } from './remembering';

/** Lower case, without accents and punctuation; "&" and "and" are one. */
export function normalised(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Every name under which an authority is looked for. */
function namesOf({ displayName, name, aliases, slug }: AuthoritySummary): string[] {
  return [displayName, name, ...aliases, slug].map(normalised);
}

/**
 * Authorities of which a name holds every word of the query at the start of one of its own, or of which a code (URN,
 * DfE number, GSS code) is the query; in the order given. An empty query finds nothing.
 */
export function findAuthorities(authorities: AuthoritySummary[], query: string): AuthoritySummary[] {
  const words = normalised(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return authorities.filter((authority) => {
    const isCode = authority.codes.some(({ code }) => normalised(code) === words.join(' '));
    return (
      isCode || namesOf(authority).some((name) => words.every((word) => ` ${name}`.includes(` ${word}`)))
    );
  });
}

/** A slip in a name changes fewer of its letters than this share; more would find names that nobody meant. */
const FARTHEST = 0.34;
/** Words that many names hold or could hold, and that tell none from another. */
const general = new Set(
  'authority borough city council county district london metropolitan of royal the upon'.split(' '),
);

/** The authorities whose names are nearest to what was typed, the nearest first; none that is far off. */
export function nearestAuthorities(
  authorities: AuthoritySummary[],
  query: string,
  count = 5,
): AuthoritySummary[] {
  const whole = normalised(query);
  if (!whole) return [];
  // "Doncastre Council" is near to Doncaster, and "council" alone to nothing.
  const own = whole
    .split(' ')
    .filter((word) => !general.has(word))
    .join(' ');
  const typed = [...new Set([whole, own])].filter(Boolean);
  return authorities
    .map((authority) => ({
      authority,
      distance: Math.min(...namesOf(authority).flatMap((name) => typed.map((text) => farness(text, name)))),
    }))
    .filter(({ distance }) => distance <= FARTHEST)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ authority }) => authority);
}

/** Edits as a share of the longer text, against the whole name and against each of its words; 0 is equal. */
function farness(typed: string, name: string): number {
  const share = (other: string) => {
    const longer = Math.max(typed.length, other.length);
    // So many letters must be put in at least: an address of many thousand letters is compared with no name.
    const least = Math.abs(typed.length - other.length) / longer;
    return least > FARTHEST ? least : edits(typed, other) / longer;
  };
  const word = Math.min(
    ...name
      .split(' ')
      .filter((part) => part.length > 3 && !general.has(part))
      .map(share),
    1,
  );
  return Math.min(share(name), word + 0.05);
}

/**
 * Letters to insert, delete, replace or swap with their neighbour to get from one text to the other (optimal string
 * alignment): "Yrok" is one slip away from "York".
 */
function edits(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = swaps ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Looks an authority up by what an address may hold: slug, code (URN, DfE number, GSS code), name or alias, in any case
 * and punctuation. A name that several authorities have means the one that exists, else the one that has ended.
 * @param day on which they have to exist, YYYY-MM-DD
 * @returns a function from text to slug, or to null
 */
export function slugFinder(
  authorities: readonly AuthoritySummary[],
  day: string,
): (text: string) => string | null {
  const slugs = slugsByName(authorities, day, () => namedSlugs(authorities, day));
  return (text) => slugs.get(normalised(text)) ?? null;
}

const slugsByName = remembering<readonly AuthoritySummary[], Map<string, string>>(4);

function namedSlugs(authorities: readonly AuthoritySummary[], day: string): Map<string, string> {
  const slugs = new Map<string, string>();
  // Later entries win: those that exist come last, and names before what is unique.
  const rank = (one: AuthoritySummary) => (existsOn(one, day) ? 2 : hasBegun(one, day) ? 1 : 0);
  const current = [...authorities].sort((a, b) => rank(a) - rank(b));
  for (const authority of current) for (const name of namesOf(authority)) slugs.set(name, authority.slug);
  for (const { codes, slug } of current) for (const { code } of codes) slugs.set(normalised(code), slug);
  for (const { slug } of current) slugs.set(normalised(slug), slug);
  return slugs;
}
