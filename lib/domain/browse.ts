/** Which authorities the list shows, and how many there are of each sort. */
import { findAuthorities } from './names';
import { type AuthorityOverview, latestFullOf } from './overview';

/** What a reader filters by; null: no such filter. */
export interface Filter {
  /** Text as `findAuthorities` takes it. */
  q: string | null;
  /** Name of a region. */
  region: string | null;
}

/** Those that fit, in the order given. */
export function browse(all: AuthorityOverview[], { q, region }: Filter): AuthorityOverview[] {
  const summaries = all.map(({ authority }) => authority);
  const found = q === null ? null : new Set(findAuthorities(summaries, q).map(({ slug }) => slug));
  return all.filter(
    ({ authority }) =>
      (found === null || found.has(authority.slug)) && (region === null || authority.region === region),
  );
}

/** "All authorities", "Authorities in the North East", "Authorities in London found for “hack”". */
export function browseTitle({ q, region }: Filter): string {
  if (q === null && region === null) return 'All authorities';
  const article = region && /^(?:North|South|East|West)/.test(region) ? 'the ' : '';
  return `Authorities${region ? ` in ${article}${region}` : ''}${q ? ` found for “${q}”` : ''}`;
}

/** "152 of 153" as a sentence: what is known of those shown, each count with its denominator. */
export function coverageSentence(
  shown: AuthorityOverview[],
  hasOverall: (edition: string) => boolean,
): string {
  const latest = shown.flatMap((one) => latestFullOf(one) ?? []);
  const without = latest.filter(({ edition }) => !hasOverall(edition.code)).length;
  const inspected = `${latest.length} of these ${shown.length} have a full inspection in our data.`;
  if (without === 0) return inspected;
  return `${inspected} For ${without} of the ${latest.length}, the latest one was made under an edition without an overall judgement.`;
}
