/** Feeds as a feed reader or a calendar program finds them: from the page, at addresses that last, and valid. */
import { rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { dataWithCorrections } from '@/prisma/made-corrections';
import { violations } from './support/axe';
import { readAtom, readCalendar, readJsonFeed } from './support/feed-readers';
import { importInto, makeReport } from './support/made-report';
import { startServer } from './support/server';
import { copyOfStore, seedFrom } from './support/store';

const scopes = [
  '/england',
  '/regions/yorkshire-and-the-humber',
  '/regions/london',
  '/authorities/doncaster',
  '/authorities/bournemouth-christchurch-and-poole',
  '/authorities/isles-of-scilly',
  '/authorities/northamptonshire',
  '/authorities/doncaster/neighbours',
];

const types = {
  atom: 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
};

const get = (url: string, headers: Record<string, string> = {}) =>
  fetch(url, { headers, redirect: 'manual' });

for (const path of scopes) {
  test(`${path} has a valid Atom feed, JSON Feed and calendar, which lead to pages that exist`, async ({
    baseURL,
  }) => {
    const of = async (suffix: keyof typeof types) => {
      const answer = await get(`${baseURL}${path}.${suffix}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe(types[suffix]);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      return answer.text();
    };
    const atom = readAtom(await of('atom'));
    const json = readJsonFeed(await of('feed.json'));
    const calendar = readCalendar(await of('ics'));
    expect(atom.self).toBe(`${baseURL}${path}.atom`);
    expect(json.self).toBe(`${baseURL}${path}.feed.json`);
    expect(json.entries.map(({ id }) => id)).toEqual(atom.entries.map(({ id }) => id));
    expect(atom.entries.length).toBeGreaterThan(0);
    expect(calendar.days.length).toBeGreaterThan(0);
    // The server has ended connections that were idle while this was read.
    await setTimeout(100);
    for (const url of [atom.entries[0]?.url, atom.entries.at(-1)?.url, calendar.days[0]?.url])
      expect((await get(url ?? '')).status, url).toBe(200);
  });
}

test('a feed goes on at the address that it names, and ends', async ({ baseURL }) => {
  const first = readAtom(await (await get(`${baseURL}/england.atom`)).text());
  expect(first.entries).toHaveLength(50);
  expect(first.next).toBe(`${baseURL}/england.atom?page=2`);
  const second = readAtom(await (await get(first.next ?? '')).text());
  const ids = new Set([...first.entries, ...second.entries].map(({ id }) => id));
  expect(ids.size).toBe(100);
  expect((await get(`${baseURL}/england.atom?page=999`)).status).toBe(404);
});

test('a reader that holds the newest state is told so in a line, and others get it compressed', async ({
  baseURL,
}) => {
  for (const suffix of Object.keys(types)) {
    const url = `${baseURL}/england.${suffix}`;
    const answer = await get(url, { 'Accept-Encoding': 'gzip' });
    const tag = answer.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"/);
    expect(answer.headers.get('cache-control')).toContain('max-age=0');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    const again = await get(url, { 'If-None-Match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag')]).toEqual([200, tag]);
  }
});

test('pages name their feeds for programs and for people', async ({ page }) => {
  for (const [path, feed] of [
    ['/', '/england'],
    ['/england', '/england'],
    ['/regions/north-east', '/regions/north-east'],
    ['/authorities/doncaster', '/authorities/doncaster'],
    ['/authorities/doncaster', '/authorities/doncaster/neighbours'],
  ]) {
    await page.goto(path ?? '');
    for (const [suffix, type] of Object.entries(types)) {
      const link = page.locator(
        `head link[rel="alternate"][type="${type.replace(/;.*/, '')}"][href$="${feed}.${suffix}"]`,
      );
      await expect(link, `${path}: ${feed}.${suffix}`).toHaveCount(1);
      await expect(page.locator(`#follow a[href="${feed}.${suffix}"]`)).toBeVisible();
    }
    await expect(page.locator(`#follow a[href^="webcal://"][href$="${feed}.ics"]`)).toBeVisible();
  }
  await page.goto('/compare?la=doncaster');
  await expect(
    page.getByRole('link', { name: /^Atom ?: the statistical neighbours of Doncaster$/ }),
  ).toBeVisible();
});

test.describe('checks of access', () => {
  test.use({ bypassCSP: true, viewport: { width: 320, height: 700 } });
  test('the links pass them on a small screen', async ({ page }) => {
    for (const path of ['/regions/north-east', '/england.atom?asOf=2024-12-31']) {
      await page.goto(path);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  });
});

test('a report that comes in is told first, and the ids of the others stay, through corrections too', async () => {
  test.setTimeout(240_000);
  const store = await copyOfStore();
  const server = await startServer(store, { SITE_URL: 'https://gradeline.example' });
  let folder = '';
  try {
    const told = async (path: string) => readAtom(await (await get(`${server.url}${path}.atom`)).text());
    const before = await told('/authorities/doncaster');
    const tag = (await get(`${server.url}/authorities/doncaster.atom`)).headers.get('etag') ?? '';
    const report = await makeReport('feeds', 'Doncaster', '5 to 9 October 2026', [
      ...(['Good', 'Good', 'Outstanding', 'Inadequate'] as const),
    ]);
    await importInto(store, '2026-11-20', report);
    const changed = await get(`${server.url}/authorities/doncaster.atom`, { 'If-None-Match': tag });
    expect(changed.status).toBe(200);
    const [newest] = readAtom(await changed.text()).entries;
    expect(newest).toMatchObject({
      title:
        'Doncaster: judged good for impact of leaders on social work practice, and children who need help and protection; outstanding for children in care; inadequate for care leavers; no overall judgement in this edition, inspected 5 to 9 October 2026, published 20 November 2026',
      published: '2026-11-20',
      url: 'https://gradeline.example/authorities/doncaster/inspections/2026-11-20',
    });
    for (const path of ['/england', '/regions/yorkshire-and-the-humber', '/authorities/rotherham/neighbours'])
      expect(
        (await told(path)).entries.some(({ id }) => id === newest?.id),
        path,
      ).toBe(true);
    folder = dataWithCorrections();
    await seedFrom(folder, store);
    const { entries } = await told('/authorities/doncaster');
    const now = new Map(entries.map(({ url, id, title }) => [`${url} ${/^Correction/.test(title)}`, id]));
    const stay = before.entries.filter(({ url }) => !url.endsWith('/visits/2016-10-1'));
    expect(stay.length).toBe(before.entries.length - 1);
    for (const { url, id } of stay) expect(now.get(`${url} false`), url).toBe(id);
    expect(entries.some(({ title }) => title.startsWith('Withdrawn: Doncaster: monitoring visit'))).toBe(
      true,
    );
    expect(now.get(`${newest?.url} false`)).toBe(newest?.id);
  } finally {
    await server.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  }
});
