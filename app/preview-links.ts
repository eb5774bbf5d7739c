import type { Metadata } from 'next';
import { previewSize } from '@/components/charts/preview-card';
import { siteOrigin } from '@/components/site-origin';
import { feedAddress, feedCodes, feedFormats } from '@/lib/domain/feeds/formats';
import { formatAddress, formats } from '@/lib/domain/formats';

/** Feeds of one scope: the path that they stand at, and what they are of. */
export interface Followed {
  path: string;
  name: string;
}

export interface Shown {
  title: string;
  /** Whether the title stands without the name of the site behind it. */
  whole?: boolean;
  description: string;
  /** The page's own address without the origin, in its one form: "/authorities/doncaster". */
  path: string;
  /** Address of this very view, where `path` leaves out what it shows: links that are shared are read by it. */
  shared?: string;
  /** Whether the page has files at its address (lib/domain/formats.ts). */
  files?: boolean;
  /** What the page has feeds of (docs/decisions/0121). */
  feeds?: readonly Followed[];
  /** Address of the view whose chart can stand in a frame; absent where it draws none. */
  charted?: string | null;
  /** Address of the picture without the origin: "/preview/authorities/doncaster.png". */
  preview: string;
  /** What the picture says, for readers who do not see it. */
  alt: string;
}

/** Title, description, canonical address and preview picture of a page: all that a link to it shows elsewhere. */
export async function linkMetadata({
  title,
  whole,
  description,
  path,
  shared = path,
  files = false,
  feeds = [],
  charted = null,
  preview,
  alt,
}: Shown): Promise<Metadata> {
  const metadataBase = await siteOrigin();
  const types = {
    ...(files ? alternatesOf(path) : {}),
    ...(charted === null ? {} : oembedOf(charted, metadataBase)),
    ...feedLinks(feeds),
  };
  const picture = { url: preview, alt, ...previewSize, type: 'image/png' };
  return {
    metadataBase,
    title: whole ? { absolute: title } : title,
    description,
    alternates: { canonical: path, types },
    // Frozen views are for those who were given the link: search engines lead to the live page.
    ...(/[?&](?:asOf|rev)=/.test(path) ? { robots: { index: false } } : {}),
    openGraph: {
      title,
      description,
      url: shared,
      siteName: 'Gradeline',
      locale: 'en_GB',
      type: 'website',
      images: [picture],
    },
    twitter: { card: 'summary_large_image', title, description, images: [{ url: preview, alt }] },
  };
}

/** The page's files by type, for readers that look for another format of what they read. */
function alternatesOf(address: string): Record<string, string> {
  const [path = '', query] = address.split('?');
  return Object.fromEntries(
    (['csv', 'xlsx', 'json', 'svg', 'png'] as const).map((format) => [
      formats[format].type.replace(/;.*/, ''),
      formatAddress(path, query === undefined ? '' : `?${query}`, format),
    ]),
  );
}

/** Feeds by type, for programs that look for what they can follow. */
function feedLinks(feeds: readonly Followed[]): Record<string, { url: string; title: string }[]> {
  if (feeds.length === 0) return {};
  return Object.fromEntries(
    feedCodes.map((code) => [
      feedFormats[code].type.replace(/;.*/, ''),
      feeds.map(({ path, name }) => ({
        url: feedAddress(path, code),
        title: `${name}: ${feedFormats[code].label}`,
      })),
    ]),
  );
}

/** By these links a program that was given the page's address finds its chart (oembed.com, section 4). */
function oembedOf(charted: string, origin: URL): Record<string, string> {
  const url = encodeURIComponent(new URL(charted, origin).href.replaceAll('%7E', '~'));
  return {
    'application/json+oembed': `/oembed?format=json&url=${url}`,
    'text/xml+oembed': `/oembed?format=xml&url=${url}`,
  };
}
