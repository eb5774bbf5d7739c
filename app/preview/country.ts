/** Preview pictures of the pages that count: England, regions, journeys. */
import { journeysPreview } from '@/components/charts/preview-journeys';
import { placePreview } from '@/components/charts/preview-place';
import { placeFinding } from '../england/finding';
import { england, type Place, placedOf } from '../england/placed';
import { journeysOf } from '../journeys/journeys-of';
import { regionOf } from '../regions/[slug]/region-of';
import { paramsOf } from '../viewed-facts';

/** @param region as in an address; null: England */
export async function placePicture(region: string | null, query: URLSearchParams): Promise<string | null> {
  const search = Promise.resolve(paramsOf(query));
  if (region === null) return pictureOf(england, search);
  const named = await regionOf(region, search);
  return 'place' in named && named.place ? pictureOf(named.place, search) : null;
}

async function pictureOf(place: Place, search: Parameters<typeof placedOf>[1]): Promise<string | null> {
  const placed = await placedOf(place.region, search);
  if (!placed.facts) return null;
  const { existed, framework, lane, asAt } = placed;
  return placePreview({ ...placeFinding(place, placed), existed, framework, lane, asAt });
}

export async function journeysPicture(query: URLSearchParams): Promise<string | null> {
  const made = await journeysOf(Promise.resolve(paramsOf(query)));
  return made.facts && journeysPreview(made.moves, made);
}
