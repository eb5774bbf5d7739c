import { allPreview } from '@/components/charts/preview-all';
import { comparePreview } from '@/components/charts/preview-compare';
import { historyPreview } from '@/components/charts/preview-history';
import { inspectionNamed } from '@/lib/domain/inspection-page';
import { parseView } from '@/lib/view-state';
import { currentFacts } from '../current-facts';
import { viewedFacts } from '../viewed-facts';
import { wordsFor } from '../words';

/** Titles of the pictures that show the whole site. */
const TITLES = new Map([
  ['home', 'Inspection histories of England’s children’s services'],
  ['authorities', 'All authorities: how their children’s services were judged'],
  ['about', 'About Gradeline: how the data are made, and what they lack'],
]);

/**
 * The picture at an address under `/preview/`, as SVG: `home.png`, `authorities.png`, `about.png`, `compare.png?la=...`,
 * `authorities/SLUG.png`, `authorities/SLUG/inspections/DATE.png`. Null where there is no such page.
 */
export async function pictureAt(path: string[], query: URLSearchParams): Promise<string | null> {
  const named = /^([a-z0-9-]+)\.png$/.exec(path.at(-1) ?? '')?.[1];
  if (named === undefined) return null;
  const [section, ...rest] = [...path.slice(0, -1), named];
  if (section === 'compare' && rest.length === 0) return comparison(query);
  const title = TITLES.get(section ?? '');
  if (title && rest.length === 0) return everything(title);
  const [slug, collection, date, ...more] = rest;
  if (section !== 'authorities' || slug === undefined || more.length > 0) return null;
  const facts = await currentFacts();
  const history = await facts.history(slug);
  const { asAt } = facts;
  if (!history) return null;
  if (collection === undefined) return historyPreview(history, asAt);
  const inspection = collection === 'inspections' && date ? inspectionNamed(history, date) : null;
  return inspection ? historyPreview(history, asAt, inspection) : null;
}

async function everything(title: string): Promise<string> {
  const facts = await currentFacts();
  return allPreview(await facts.overview('overall'), { title, asAt: facts.asAt });
}

async function comparison(query: URLSearchParams): Promise<string | null> {
  const current = await currentFacts();
  const { view } = parseView(query, wordsFor('compare', await current.authorities(), current.asAt));
  const viewed = await viewedFacts(view);
  if (!viewed) return null;
  const { facts, asAt } = viewed;
  const found = await Promise.all(view.la.map((slug) => facts.history(slug)));
  const histories = found.filter((history) => history !== null);
  if (histories.length === 0) return everything('Compare the inspection histories of authorities');
  const [only, ...others] = histories;
  if (only && others.length === 0) return historyPreview(only, asAt);
  const { area, clock, from, to } = view;
  return comparePreview(histories, { lane: area ?? 'overall', clock, from, to, asAt });
}
