import type { Metadata } from 'next';
import { previewSize } from '@/components/charts/preview-card';
import { siteOrigin } from '@/components/site-origin';
import { formatAddress, formats } from '@/lib/domain/formats';

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
  preview,
  alt,
}: Shown): Promise<Metadata> {
  const picture = { url: preview, alt, ...previewSize, type: 'image/png' };
  return {
    metadataBase: await siteOrigin(),
    title: whole ? { absolute: title } : title,
    description,
    alternates: { canonical: path, ...(files ? { types: alternatesOf(path) } : {}) },
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
