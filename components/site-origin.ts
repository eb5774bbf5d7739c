import { headers } from 'next/headers';

/**
 * Where this site is, for addresses that must be absolute: SITE_URL, or else the origin that the reader asked, which the
 * server has checked (scripts/serving/origin.mjs). A reader cannot set it: of his headers a page sees only two.
 */
export async function siteOrigin(): Promise<URL> {
  const asked = await headers();
  return new URL(asked.get('x-gradeline-origin') ?? `http://${asked.get('host') ?? 'localhost'}`);
}
