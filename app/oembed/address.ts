import { pageOf } from '../page-of';
import { readView } from '../viewed-facts';
import { wordsFor } from '../words';
import { chartAtAnchor } from '@/lib/domain/chart-anchors';
import { type Embedded, embeddedIn } from '../embed/asked';

/**
 * The chart of a page of ours, from the page's whole address as a person pasted it: live or frozen, with `chart` or an anchor, also
 * that of the frame itself. Null for every other address.
 * @param origin of this site
 */
export async function chartAt(typed: string, origin: URL): Promise<Embedded | null> {
  if (!URL.canParse(typed)) return null;
  const url = new URL(typed);
  // Behind a proxy the site may be asked over HTTP and known by HTTPS.
  if (!/^https?:$/.test(url.protocol) || url.host !== origin.host || url.username || url.password)
    return null;
  const parts = partsOf(url.pathname);
  const page = parts && pageOf(parts);
  if (!parts || !page) return null;
  const query = new URLSearchParams(url.search);
  const viewed = await readView(page, query);
  if (!viewed.facts) return null;
  const [section = '', typedSlug, ...rest] = parts;
  const words = wordsFor('authority', viewed.authorities, viewed.asAt);
  const slug = typedSlug === undefined || section === 'regions' ? typedSlug : words.slugOf(typedSlug);
  if (slug === null) return null;
  const named = [section, ...(slug === undefined ? [] : [slug.toLowerCase()]), ...rest];
  const anchored = chartAtAnchor(url.hash.slice(1));
  if (!query.has('chart') && anchored) {
    const there = await embeddedIn(named, new URLSearchParams([...query, ['chart', anchored]]));
    if (there.picture) return there;
  }
  const found = await embeddedIn(named, query);
  return found.picture ? found : null;
}

/** Decoded parts of a path, without "/embed" before them; null for a path with a broken escape sequence. */
function partsOf(path: string): string[] | null {
  try {
    const parts = path.split('/').filter(Boolean).map(decodeURIComponent);
    return parts[0] === 'embed' ? parts.slice(1) : parts;
  } catch {
    return null;
  }
}
