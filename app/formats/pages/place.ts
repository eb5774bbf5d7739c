import { countryTables } from '@/lib/domain/tables/country';
import { england, type Place, placedOf } from '../../england/placed';
import { regionOf } from '../../regions/[slug]/region-of';
import { type Asked, type Builder, fileName, readFrom, REPORTS_LICENCE } from '../page-file';

export const englandFile: Builder = (asked) => placeFile(england, asked);

export const regionFile: Builder = async (asked) => {
  const { place } = await regionOf(asked.parts[0] ?? '');
  return place && placeFile(place, asked);
};

async function placeFile(place: Place, { params }: Asked) {
  const placed = await placedOf(place, params);
  if (!placed.facts) return null;
  const { facts, view, dropped, lane, area } = placed;
  const stated = await facts.stated(lane);
  return {
    name: fileName(place.path),
    title: `${place.name.replace(/^the /, 'The ')}: how many held each grade (${area})`,
    path: place.path,
    view,
    dropped,
    ...readFrom(facts),
    tables: countryTables({ ...placed, stated }),
    licences: [REPORTS_LICENCE],
  };
}
