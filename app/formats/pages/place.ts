import { countryTables } from '@/lib/domain/tables/country';
import { england, type Place, placedOf } from '../../england/placed';
import { regionOf } from '../../regions/[slug]/region-of';
import { placePictures } from '../pictures/place';
import { type Asked, type Builder, fileName, readFrom, REPORTS_LICENCE } from '../page-file';

export const englandFile: Builder = (asked) => placeFile(england, asked);

export const regionFile: Builder = async (asked) => {
  const named = await regionOf(asked.parts[0] ?? '', asked.params);
  return 'place' in named && named.place ? placeFile(named.place, asked) : null;
};

async function placeFile(place: Place, { params }: Asked) {
  const placed = await placedOf(place.region, params);
  if (!placed.facts) return null;
  const { viewed, view, dropped, lane, area, blocks } = placed;
  const { facts } = viewed;
  const context = { ...placed, stated: await facts.stated(lane) };
  const name = place.name.replace(/^the /, 'The ');
  return {
    name: fileName(place.path),
    title: `${name}: how many held each grade (${area})`,
    path: place.path,
    view,
    dropped,
    ...readFrom(facts),
    tables: countryTables(context),
    pictures: placePictures(context, name, blocks),
    licences: [REPORTS_LICENCE],
  };
}
