import { regionCode, regionInWords } from '@/lib/domain/region';
import type { Place } from '../../england/placed';
import { type NoRevision, type SearchParams, viewedIn } from '../../viewed-facts';

export interface NamedRegion {
  /** Null where the address names none. */
  place: Place | null;
  /** Names of all. */
  all: string[];
}

/** The region that an address names, in terms of the revision that it names. */
export async function regionOf(
  slug: string,
  search: Promise<SearchParams>,
): Promise<NamedRegion | NoRevision> {
  const viewed = await viewedIn('country', search);
  if (!viewed.facts) return viewed;
  const all = [...new Set(viewed.authorities.map(({ region }) => region))].sort();
  const region = all.find((name) => regionCode(name) === slug);
  if (!region) return { all, place: null };
  return { all, place: { name: regionInWords(region), path: `/regions/${slug}`, region } };
}
