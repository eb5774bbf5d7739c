import { generateAtomFeed } from 'feedsmith';
import { feedAddress, feedFormats } from '@/lib/domain/feeds/formats';
import { htmlOf, momentOf } from './content';
import type { Feed, FeedPage } from './feed-of';
import { urnOf } from './ids';
import { feedTitle, feedWords, rights } from './words';

const type = feedFormats.atom.type.replace(/;.*/, '');

/** Atom (RFC 4287) with further pages (RFC 5005). @param absolute makes addresses of this site whole */
export function atomOf(feed: Feed, page: FeedPage, absolute: (address: string) => string): string {
  const { number, last, entries } = page;
  const at = (one: number) => absolute(feedAddress(feed.path, 'atom', one));
  return generateAtomFeed({
    xml: { lang: 'en-GB' },
    id: urnOf(`feeds${feed.path}`),
    title: { value: feedTitle(feed) },
    subtitle: { value: feedWords(feed) },
    updated: new Date(updatedOf(feed, page)),
    authors: [{ name: 'Gradeline', uri: absolute('/about') }],
    generator: { text: 'Gradeline', uri: absolute('/') },
    rights: { value: rights },
    links: [
      { rel: 'self', type, href: at(number) },
      { rel: 'alternate', type: 'text/html', href: absolute(feed.page) },
      ...(last > 1 ? [{ rel: 'first', type, href: at(1) }] : []),
      ...(number > 1 ? [{ rel: 'previous', type, href: at(number - 1) }] : []),
      ...(number < last ? [{ rel: 'next', type, href: at(number + 1) }] : []),
    ],
    entries: entries.map((entry) => ({
      id: urnOf(entry.name),
      title: { value: entry.title },
      updated: new Date(entry.updated),
      published: momentOf(entry.published),
      links: [
        { rel: 'alternate', type: 'text/html', href: absolute(entry.path) },
        ...(entry.via === null ? [] : [{ rel: 'via', href: entry.via }]),
      ],
      categories: [{ term: entry.kind }, { term: entry.authority }],
      content: { value: htmlOf(entry), type: 'html' },
    })),
  });
}

/** When anything in the page changed last, or the data where it is empty. */
const updatedOf = ({ time }: Feed, { entries }: FeedPage): string =>
  entries
    .map(({ updated }) => updated)
    .sort()
    .at(-1) ?? time;
