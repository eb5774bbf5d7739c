/**
 * Answers a second and answer times: pages and files from memory beside nginx serving the same bytes, pages in the making beside the
 * framework's own server and beside a bare page of the framework.
 */

import { comparisons, slugsOf } from '../support/addresses.mjs';
import { startBare, startSite } from '../support/servers.mjs';
import { kept } from './kept.mjs';
import { measured, oneByOne } from './measured.mjs';
import { others } from './others.mjs';

/** Readers' addresses are believed, so that a load is not one reader. */
const ENV = { TRUST_PROXY: '1' };

/**
 * @param {{ databaseUrl: string, folder: string, seconds: number, say: (text: string) => void }} context
 * @returns {Promise<import('../support/rows.mjs').Row[]>}
 */
export async function serving({ databaseUrl, folder, seconds, say }) {
  const rows = [];
  const bare = await startBare();
  const bareRate = await measured(say, 'bare page', bare.url, { paths: ['/'], seconds });
  const bareTime = await oneByOne(
    bare.url,
    Array.from({ length: 60 }, () => '/'),
  );
  await bare.stop();

  const site = await startSite(databaseUrl, ENV);
  const slugs = await slugsOf(site.url);
  const [ten] = comparisons(slugs, 1);
  rows.push(...(await kept({ site, ten, folder, seconds, say })));
  rows.push(...(await others({ site, databaseUrl, slugs, bareRate, seconds, say })));
  for (const [what, path] of [
    ['new picture (SVG)', (slug) => `/authorities/${slug}.svg?theme=dark`],
    ['new picture (PNG)', (slug) => `/authorities/${slug}.png?theme=dark`],
    ['new CSV file', (slug) => `/authorities/${slug}.csv?clock=public`],
    ['new answer of the API', (slug) => `/api/v1/authorities/${slug}`],
  ]) {
    const value = await oneByOne(site.url, slugs.slice(0, 30).map(path));
    rows.push({ what, value, unit: 'ms', beside: 'bare page, one after the other', reference: bareTime });
  }
  await site.stop();
  return rows;
}
