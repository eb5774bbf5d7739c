/** A link that was given keeps its page: whatever comes into the store, the page is the same, and its banner tells what came. */
import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { dataWithCorrections, why } from '@/prisma/made-corrections';
import { violations } from './support/axe';
import { type FrozenView, frozenViews } from './support/frozen-views';
import { importInto, makeReport } from './support/made-report';
import { type RunningServer, startServer } from './support/server';
import { copyOfStore, seedFrom } from './support/store';

test.describe.configure({ mode: 'serial', timeout: 180_000 });
test.use({ bypassCSP: true });

const BANNER = /<aside data-banner=[^>]*>(.*?)<\/aside>/s;

/** A page names its own origin; each start of a server takes another port. */
const origin = { SITE_URL: 'https://gradeline.example' };

let server: RunningServer;
let store: string;
let folder: string;
/** Bodies as they were given first, by address. */
const first = new Map<string, string>();
/** The banner of a page in words, by address, as it was given last. */
const banners = new Map<string, string>();

const addressesOf = ({ path, query, suffixes }: FrozenView) =>
  suffixes.map((suffix) => `${path}${suffix}?${query}`);
const addresses = frozenViews.flatMap(addressesOf);

/** The body without its banner. @throws Error where the address does not stay as it was given */
async function kept(address: string): Promise<string> {
  const answer = await fetch(server.url + address, { redirect: 'manual' });
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`);
  const body = await answer.text();
  // A chart in a frame has no banner: it leads to the page that has one.
  const page = answer.headers.get('content-type')?.startsWith('text/html') && !address.startsWith('/embed/');
  if (!page) return body;
  const banner = BANNER.exec(body)?.[1] ?? '';
  banners.set(address, banner.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '));
  return body.replace(BANNER, '');
}

async function compareAll() {
  for (const address of addresses) {
    const body = await kept(address);
    // Not `toBe` of the bodies: its message would print both pages.
    const same = body === first.get(address);
    expect(same, `${address}${same ? '' : `: ${difference(first.get(address) ?? '', body)}`}`).toBe(true);
  }
}

/** Where two texts begin to differ. */
function difference(a: string, b: string): string {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return `…${a.slice(Math.max(0, at - 80), at + 120)}… became …${b.slice(Math.max(0, at - 80), at + 120)}…`;
}

test.beforeAll(async () => {
  // Each thread of the server reads two revisions first.
  test.setTimeout(180_000);
  store = await copyOfStore();
  server = await startServer(store, origin);
  for (const address of addresses) first.set(address, await kept(address));
});
test.afterAll(async () => {
  await server.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

test('at first every frozen page says that it is still current, save those of an earlier day or revision', () => {
  expect(addresses.length).toBeGreaterThanOrEqual(10);
  for (const [address, banner] of banners) {
    if (address.includes('2026-11-26&') || address.endsWith('2026-11-26.1'))
      if (!address.includes('2024-12-31')) expect(banner, address).toContain('Frozen page: still current');
  }
  const earlier = banners.get('/authorities/doncaster?asOf=2024-12-31&rev=2026-11-26.1');
  expect(earlier).toContain('1 newer report since Doncaster: inspection, 20 to 31 January 2025');
  expect(banners.get('/authorities/doncaster?rev=2026-11-23.1')).toContain('Corrected since:');
});

test('a report that comes in changes no frozen page, and its banner names the report', async () => {
  const report = await makeReport('frozen', 'Doncaster', '5 to 9 October 2026', [
    ...(['Good', 'Good', 'Outstanding', 'Inadequate'] as const),
  ]);
  await importInto(store, '2026-11-20', report);
  await compareAll();
  const named = 'Doncaster: inspection, 5 to 9 October 2026 , published 20 November 2026 (this server only)';
  expect(banners.get('/authorities/doncaster?asOf=2024-12-31&rev=2026-11-26.1')).toContain(
    `2 newer reports since ${named}`,
  );
  expect(banners.get('/authorities/doncaster?asOf=2026-11-26&rev=2026-11-26.1')).toContain(
    `Added to our data since: 1 fact ${named}`,
  );
  expect(banners.get('/england?asOf=2026-11-26&rev=2026-11-26.1')).toContain(named);
  const live = await (await fetch(`${server.url}/authorities/doncaster`)).text();
  expect(live).toContain('data-published="2026-11-20"');
  expect(live).not.toContain('data-banner');
  // The link that the live page offers leaves out what other servers do not have, and says so.
  expect(live).toContain(
    'clock=happened&amp;align=calendar&amp;asOf=2026-11-26&amp;rev=2026-11-26.1#history',
  );
  expect(live).toContain('What was imported on this server only is not in that revision');
});

test('a corrected grade, a corrected date and a withdrawn visit change none either, and are told with their reasons', async () => {
  folder = dataWithCorrections();
  await seedFrom(folder, store);
  await compareAll();
  const banner = banners.get('/authorities/doncaster?asOf=2026-11-26&rev=2026-11-26.1');
  expect(banner).toContain('Corrected since: 2 facts');
  expect(banner).toMatch(
    /: the judgement was “Inadequate” and is now “Requires improvement to be good”\. Reason: Made for a test: page 1 of the report, revision 2026-11-27\.1\./,
  );
  expect(banner).toMatch(/: the last day was “31 January 2025” and is now “30 January 2025”\. Reason: /);
  expect(banner).toContain(
    `Withdrawn since: 1 fact Doncaster: monitoring visit, October 2016. Reason: ${why.revision}.`,
  );
  // What counts over authorities tells the same of what it counts, and no more.
  const england = banners.get('/england?asOf=2026-11-26&rev=2026-11-26.1');
  expect(england).toContain('Corrected since: 2 facts');
  expect(england).not.toContain('Withdrawn');
  // The live pages are mended, and the withdrawn visit has gone from them.
  const live = await (await fetch(`${server.url}/authorities/doncaster/inspections/2022-04-08`)).text();
  expect(live).toMatch(/data-area="leadership" data-grade="requires_improvement"/);
  const gone = await fetch(`${server.url}/authorities/doncaster/visits/2016-10-1`);
  expect(gone.status).toBe(404);
  expect(await gone.text()).toContain('href="/authorities/doncaster/visits/2016-10-1?rev=2026-11-26.1"');
});

test('after a new start they are the same still', async () => {
  await server.stop();
  server = await startServer(store, origin);
  await compareAll();
});

test('the banner leads to the current page, is read as a region and passes the checks of access', async ({
  page,
}) => {
  await page.goto(`${server.url}/authorities/doncaster?area=overall&asOf=2022-01-01&rev=2026-11-26.1`);
  const banner = page.getByRole('complementary', { name: /^Frozen page/ });
  await expect(banner.getByRole('listitem').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await banner.getByRole('link', { name: /current page/ }).click();
  await expect(page).toHaveURL(`${server.url}/authorities/doncaster?area=overall`);
  await expect(page.getByRole('complementary')).toHaveCount(0);
});
