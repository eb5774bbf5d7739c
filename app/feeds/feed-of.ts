import { type FeedEntry, feedEntries } from '@/lib/domain/feeds/entries';
import { type FeedScope, feedPath } from '@/lib/domain/feeds/formats';
import type { FeedRecord } from '@/lib/domain/feeds/record';
import { hasEnded } from '@/lib/domain/existence';
import { dateInWords } from '@/lib/domain/dates';
import { regionCode, regionInWords } from '@/lib/domain/region';
import { type Facts } from '@/lib/queries/facts';
import { emptyView, printView } from '@/lib/view-state';

/** How many entries a page of a feed has. */
export const PAGE_ENTRIES = 50;

export interface Feed {
  /** Path of its addresses, before the suffix. */
  path: string;
  /** "Doncaster", "Statistical neighbours of Doncaster". */
  name: string;
  /** What is in it and what is not, in sentences. */
  about: string[];
  /** Address of the page that shows the same, without origin. */
  page: string;
  /** What it tells of, in no order. */
  records: FeedRecord[];
  /** YYYY-MM-DD, and the time of the newest revision. */
  asAt: string;
  time: string;
}

/** The feed of a scope; null where nothing has that name, or where an authority has no neighbours in our data. */
export async function feedOf(scope: FeedScope, facts: Facts): Promise<Feed | null> {
  const named = await namedIn(scope, facts);
  if (!named) return null;
  const { slugs, ...rest } = named;
  const records = (await facts.told()).filter(({ authority }) => slugs === null || slugs.has(authority.slug));
  return { ...rest, path: feedPath(scope), records, asAt: facts.asAt, time: facts.revision.time };
}

interface Named extends Pick<Feed, 'name' | 'about' | 'page'> {
  /** Null: all authorities. */
  slugs: ReadonlySet<string> | null;
}

async function namedIn(scope: FeedScope, facts: Facts): Promise<Named | null> {
  const page = feedPath(scope);
  if (scope.kind === 'england') return { name: 'England', about: [], page, slugs: null };
  const authorities = await facts.authorities();
  if (scope.kind === 'region') {
    const here = authorities.filter(({ region }) => regionCode(region) === scope.slug);
    if (!here[0]) return null;
    const name = regionInWords(here[0].region).replace(/^the /, 'The ');
    return { name, about: [], page, slugs: new Set(here.map(({ slug }) => slug)) };
  }
  const authority = authorities.find(({ slug }) => slug === scope.slug);
  if (!authority) return null;
  const { slug, displayName, validTo } = authority;
  if (scope.kind === 'authority') {
    const ended = hasEnded(authority, facts.asAt) && validTo;
    const about = ended ? [`${displayName} existed until ${dateInWords(validTo)}.`] : [];
    return { name: displayName, about, page, slugs: new Set([slug]) };
  }
  const [set] = (await facts.together(slug)).neighbours;
  if (!set || set.of.length === 0) return null;
  const names = set.of.map((one) => authorities.find((other) => other.slug === one)?.displayName ?? one);
  return {
    name: `Statistical neighbours of ${displayName}`,
    about: [`${names.join('; ')}. In rank order, the nearest first. ${set.label}. ${set.note}`],
    page: `/compare${printView({ ...emptyView, la: set.of })}`,
    slugs: new Set(set.of),
  };
}

export interface FeedPage {
  entries: FeedEntry[];
  /** Number of this page, from 1, and of the last one. */
  number: number;
  last: number;
}

/** A page of a feed; null where it has no such page. A feed without any entry has one page. */
export function pageOfFeed({ records }: Feed, number: number): FeedPage | null {
  const all = feedEntries(records);
  const last = Math.max(1, Math.ceil(all.length / PAGE_ENTRIES));
  if (number > last) return null;
  return { entries: all.slice((number - 1) * PAGE_ENTRIES, number * PAGE_ENTRIES), number, last };
}
