import { generateJsonFeed } from 'feedsmith';
import { feedAddress } from '@/lib/domain/feeds/formats';
import { htmlOf, momentOf, textOf } from './content';
import type { Feed, FeedPage } from './feed-of';
import { urnOf } from './ids';
import { feedTitle, feedWords, rights } from './words';

/** JSON Feed 1.1. @param absolute makes addresses of this site whole */
export function jsonFeedOf(
  feed: Feed,
  { entries, number, last }: FeedPage,
  absolute: (address: string) => string,
): string {
  const at = (page: number) => absolute(feedAddress(feed.path, 'feed.json', page));
  const made = generateJsonFeed({
    title: feedTitle(feed),
    // The format has no place of its own for the licence.
    description: `${feedWords(feed)} ${rights}`,
    home_page_url: absolute(feed.page),
    feed_url: at(number),
    ...(number < last ? { next_url: at(number + 1) } : {}),
    language: 'en-GB',
    authors: [{ name: 'Gradeline', url: absolute('/about') }],
    items: entries.map((entry) => ({
      id: urnOf(entry.name),
      url: absolute(entry.path),
      ...(entry.via === null ? {} : { external_url: entry.via }),
      title: entry.title,
      content_html: htmlOf(entry),
      content_text: textOf(entry),
      date_published: momentOf(entry.published),
      date_modified: new Date(entry.updated),
      tags: [entry.kind, entry.authority],
    })),
  });
  return `${JSON.stringify(made, null, 1)}\n`;
}
