import { regionCode, regionInWords } from '@/lib/domain/region';
import { currentFacts } from '../../current-facts';
import type { Place } from '../../england/placed';

/** The region that an address names, null where it names none, and the names of all. */
export async function regionOf(slug: string): Promise<{ all: string[]; place: Place | null }> {
  const all = [...new Set((await (await currentFacts()).authorities()).map(({ region }) => region))].sort();
  const region = all.find((name) => regionCode(name) === slug);
  if (!region) return { all, place: null };
  return { all, place: { name: regionInWords(region), path: `/regions/${slug}`, region } };
}
