/** The forms in which a page tells what is new, each at the page's address with a suffix (docs/decisions/0121). */

/** By suffix. `paged`: whether older entries stand on further pages. */
export const feedFormats = {
  atom: { label: 'Atom', type: 'application/atom+xml; charset=utf-8', paged: true },
  'feed.json': { label: 'JSON Feed', type: 'application/feed+json; charset=utf-8', paged: true },
  ics: { label: 'Calendar', type: 'text/calendar; charset=utf-8', paged: false },
} as const satisfies Record<string, { label: string; type: string; paged: boolean }>;

export type FeedFormat = keyof typeof feedFormats;

export const feedCodes = Object.keys(feedFormats).filter((code): code is FeedFormat => code in feedFormats);

/** What a feed is about, as its address names it. */
export type FeedScope = { kind: 'england' } | { kind: 'region' | 'authority' | 'neighbours'; slug: string };

/** What the parts of a page's path name, or null for a page without feeds; whether it exists is not asked. */
export function feedScope(parts: readonly (string | undefined)[]): FeedScope | null {
  const [section, slug, collection, ...more] = parts.filter((part) => part !== undefined);
  if (section === 'england') return slug ? null : { kind: 'england' };
  if (!slug || more.length > 0) return null;
  if (section === 'regions') return collection ? null : { kind: 'region', slug };
  if (section !== 'authorities') return null;
  if (!collection) return { kind: 'authority', slug };
  return collection === 'neighbours' ? { kind: 'neighbours', slug } : null;
}

/** The path that feeds of a scope stand at, before their suffix. */
export function feedPath(scope: FeedScope): string {
  if (scope.kind === 'england') return '/england';
  if (scope.kind === 'region') return `/regions/${scope.slug}`;
  return `/authorities/${scope.slug}${scope.kind === 'neighbours' ? '/neighbours' : ''}`;
}

/** Path of a feed, of its further page where `page` is above 1. */
export const feedAddress = (path: string, format: FeedFormat, page = 1): string =>
  `${path}.${format}${page > 1 ? `?page=${page}` : ''}`;

/**
 * The page of a feed that a query asks for, from 1; null where it asks for a view, which a feed does not have, or for what is no
 * page. Other parameters (campaign tags) mean nothing and are left out.
 * @param ofViews names of the parameters that pages have
 */
export function feedPage(
  query: URLSearchParams,
  format: FeedFormat,
  ofViews: readonly string[],
): number | null {
  if (ofViews.some((name) => query.has(name))) return null;
  const [asked, ...more] = query.getAll('page');
  if (asked === undefined || !feedFormats[format].paged) return asked === undefined ? 1 : null;
  return more.length === 0 && /^[1-9]\d{0,2}$/.test(asked) ? Number(asked) : null;
}
