import { siteOrigin } from '@/components/site-origin';
import { type FeedFormat, feedFormats, type FeedScope } from '@/lib/domain/feeds/formats';
import { currentFacts } from '../current-facts';
import { plainError } from '../formats/answer';
import { atomOf } from './atom';
import { type Feed, feedOf, type FeedPage, pageOfFeed } from './feed-of';
import { icsOf } from './ics';
import { jsonFeedOf } from './json-feed';

/** A feed in a format; 404 in plain words for what it does not have. @param number page of the feed, from 1 */
export async function answerFeed(scope: FeedScope, format: FeedFormat, number: number): Promise<Response> {
  const feed = await feedOf(scope, await currentFacts());
  if (!feed) return plainError(404, 'There is no such feed.\n');
  const page = pageOfFeed(feed, number);
  if (!page) return plainError(404, 'The feed has no such page: its entries end before.\n');
  const origin = await siteOrigin();
  const absolute = (address: string) => new URL(address, origin).href.replaceAll('%7E', '~');
  const name = feed.path
    .slice(1)
    .replace(/^(?:authorities|regions)\//, '')
    .replaceAll('/', '-');
  return new Response(written(format, feed, page, absolute), {
    headers: {
      'Content-Type': feedFormats[format].type,
      'Content-Disposition': `inline; filename="gradeline-${name}.${format}"`,
      // Pages of other sites may show what is new.
      'Access-Control-Allow-Origin': '*',
    },
  });
}

function written(
  format: FeedFormat,
  feed: Feed,
  page: FeedPage,
  absolute: (address: string) => string,
): string {
  if (format === 'ics') return icsOf(feed, absolute);
  return format === 'atom' ? atomOf(feed, page, absolute) : jsonFeedOf(feed, page, absolute);
}
