import { comparePreview } from '@/components/charts/preview-compare';
import { happeningPreview, historyPreview } from '@/components/charts/preview-history';
import { inspectionNamed } from '@/lib/domain/inspection-page';
import { shownIn } from '../formats/pages/happening';
import { readView } from '../viewed-facts';
import { journeysPicture, placePicture } from './country';
import { everything, TITLES } from './everything';
import { listPicture, searchPicture } from './list';

/**
 * The picture at an address under `/preview/`, as SVG: `home.png`, `about.png`, `authorities.png`, `compare.png?la=...`,
 * `england.png`, `journeys.png`, `search.png?q=...`, `regions/SLUG.png`, `authorities/SLUG.png`, `authorities/SLUG/inspections/DATE.png`
 * and the same of visits and events, each with the view that its page takes. Null where there is no such page.
 */
export async function pictureAt(path: string[], query: URLSearchParams): Promise<string | null> {
  const named = /^([a-z0-9-]+)\.png$/.exec(path.at(-1) ?? '')?.[1];
  if (named === undefined) return null;
  const [section, ...rest] = [...path.slice(0, -1), named];
  if (rest.length === 0) {
    if (section === 'compare') return comparison(query);
    if (section === 'england') return placePicture(null, query);
    if (section === 'journeys') return journeysPicture(query);
    if (section === 'authorities') return listPicture(query);
    if (section === 'search') return searchPicture(query);
    if (section === 'home' || section === 'about') return everything(TITLES[section], query);
  }
  if (section === 'regions' && rest.length === 1) return placePicture(named, query);
  const [slug, collection, name, ...more] = rest;
  if (section !== 'authorities' || slug === undefined || more.length > 0) return null;
  const viewed = await readView('authority', query);
  const history = await viewed.facts?.history(slug);
  if (!viewed.facts || !history) return null;
  const { asAt } = viewed;
  if (collection === undefined) return historyPreview(history, asAt);
  if (collection === 'inspections') {
    const inspection = inspectionNamed(history, name ?? '');
    return inspection && historyPreview(history, asAt, inspection);
  }
  const about = shownIn(history, collection, name ?? '');
  return about && happeningPreview(history, asAt, about);
}

async function comparison(query: URLSearchParams): Promise<string | null> {
  const viewed = await readView('compare', query);
  if (!viewed.facts) return null;
  const { view, facts, asAt } = viewed;
  const histories = await facts.histories(view.la);
  if (histories.length === 0) return everything('Compare the inspection histories of authorities', query);
  const [only, ...others] = histories;
  if (only && others.length === 0) return historyPreview(only, asAt);
  const { area, clock, from, to } = view;
  return comparePreview(histories, { lane: area ?? 'overall', clock, from, to, asAt });
}
