import { allPreview } from '@/components/charts/preview-all';
import { comparePreview } from '@/components/charts/preview-compare';
import { historyPreview } from '@/components/charts/preview-history';
import { inspectionNamed } from '@/lib/domain/inspection-page';
import { readView } from '../viewed-facts';
import { journeysPicture, placePicture } from './country';

/** Titles of the pictures that show the whole site. */
const TITLES = new Map([
  ['home', 'Inspection histories of England’s children’s services'],
  ['authorities', 'All authorities: how their children’s services were judged'],
  ['about', 'About Gradeline: how the data are made, and what they lack'],
]);

/**
 * The picture at an address under `/preview/`, as SVG: `home.png`, `authorities.png`, `about.png`, `compare.png?la=...`,
 * `authorities/SLUG.png`, `authorities/SLUG/inspections/DATE.png`, each with `asOf` and `rev` as its page takes them. Null where there
 * is no such page.
 */
export async function pictureAt(path: string[], query: URLSearchParams): Promise<string | null> {
  const named = /^([a-z0-9-]+)\.png$/.exec(path.at(-1) ?? '')?.[1];
  if (named === undefined) return null;
  const [section, ...rest] = [...path.slice(0, -1), named];
  if (rest.length === 0) {
    if (section === 'compare') return comparison(query);
    if (section === 'england') return placePicture(null, query);
    if (section === 'journeys') return journeysPicture(query);
  }
  if (section === 'regions' && rest.length === 1) return placePicture(named, query);
  const title = TITLES.get(section ?? '');
  if (title && rest.length === 0) return everything(title, query);
  const [slug, collection, date, ...more] = rest;
  if (section !== 'authorities' || slug === undefined || more.length > 0) return null;
  const viewed = await readView('authority', query);
  const history = await viewed.facts?.history(slug);
  if (!viewed.facts || !history) return null;
  const { asAt } = viewed;
  if (collection === undefined) return historyPreview(history, asAt);
  const inspection = collection === 'inspections' && date ? inspectionNamed(history, date) : null;
  return inspection ? historyPreview(history, asAt, inspection) : null;
}

async function everything(title: string, query: URLSearchParams): Promise<string | null> {
  const { facts } = await readView('home', query);
  return facts && allPreview(await facts.overview('overall'), { title, asAt: facts.asAt });
}

async function comparison(query: URLSearchParams): Promise<string | null> {
  const viewed = await readView('compare', query);
  if (!viewed.facts) return null;
  const { view, facts, asAt } = viewed;
  const found = await Promise.all(view.la.map((slug) => facts.history(slug)));
  const histories = found.filter((history) => history !== null);
  if (histories.length === 0) return everything('Compare the inspection histories of authorities', query);
  const [only, ...others] = histories;
  if (only && others.length === 0) return historyPreview(only, asAt);
  const { area, clock, from, to } = view;
  return comparePreview(histories, { lane: area ?? 'overall', clock, from, to, asAt });
}
