/** The addresses of the data package, and the pages that tell of it. */
import { expect, test } from '@playwright/test';
import { violations } from './support/axe';
import { importInto, makeReport } from './support/made-report';
import { bytesOf, sha256 } from './support/package';
import { startServer } from './support/server';
import { copyOfStore } from './support/store';

test.describe.configure({ timeout: 120_000 });

const latest = '2026-11-26.1';
const releases = ['2026-11-23.1', latest];

test('the latest is the newest release at once, under its own name, for programs of any origin', async ({
  baseURL,
}) => {
  for (const [asked, own, type, saved] of [
    ['latest.zip', `${latest}.zip`, 'application/zip', `${latest}.zip`],
    ['latest.sqlite', `${latest}.sqlite`, 'application/vnd.sqlite3', `${latest}.sqlite`],
    ['latest/judgements.csv', `${latest}/judgements.csv`, 'text/csv; charset=utf-8; header=present', null],
    ['latest/datapackage.json', `${latest}/datapackage.json`, 'application/json; charset=utf-8', null],
    ['latest/csv-metadata.json', `${latest}/csv-metadata.json`, 'application/csvm+json', null],
    ['latest/README.md', `${latest}/README.md`, 'text/markdown; charset=utf-8', null],
  ] as const) {
    const response = await fetch(`${baseURL}/data/${asked}`, { redirect: 'manual' });
    expect(response.status, asked).toBe(200);
    const header = (name: string) => response.headers.get(name);
    expect(header('content-type')).toBe(type);
    expect(header('access-control-allow-origin')).toBe('*');
    expect(header('content-location')).toBe(`/data/${own}`);
    expect(header('content-disposition')).toContain(`filename="gradeline-${saved ?? own.replace('/', '-')}"`);
    const body = Buffer.from(await response.arrayBuffer());
    expect(sha256(body), asked).toBe(sha256(await bytesOf(`${baseURL}/data/${own}`)));

    const etag = header('etag') ?? '';
    const again = await fetch(`${baseURL}/data/${asked}`, { headers: { 'If-None-Match': etag } });
    expect(again.status, asked).toBe(304);
    const head = await fetch(`${baseURL}/data/${asked}`, {
      method: 'HEAD',
      headers: { 'Accept-Encoding': 'identity' },
    });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(body.length)]);
  }
});

test('a table leads to its description, as CSV on the Web asks', async ({ baseURL }) => {
  const { headers } = await fetch(`${baseURL}/data/latest/visits.csv`, { method: 'HEAD' });
  expect(headers.get('link')).toBe(
    `</data/${latest}/csv-metadata.json>; rel="describedby"; type="application/csvm+json"`,
  );
});

test('what names no file is told so, with what there is, in the whole page', async ({ baseURL, request }) => {
  for (const path of [
    '/data/2020-01-01.1.zip',
    '/data/latest.tar',
    '/data/latest',
    '/data/local.1.zip',
    '/data/latest/none.csv',
    '/data/latest/judgements.csv/more',
    '/data/latest.constructor',
    '/data/2026-11-26.1',
    '/data/..%2f..%2fetc%2fpasswd',
    '/data/%00.zip',
    '/data/%zz.zip',
    '/data/"><script>alert(1)</script>.zip',
    `/data/${'x'.repeat(6000)}.zip`,
    '/data.csv',
    '/data/dictionary.csv',
  ]) {
    const response = await request.get(baseURL + path, { maxRedirects: 0 });
    expect(response.status(), path.slice(0, 80)).toBe(404);
    const html = await response.text();
    const holds = (text: string) => html.includes(text);
    expect(holds('There is no such file'), path.slice(0, 80)).toBe(true);
    expect(holds('href="/data/2026-11-23.1.zip"')).toBe(true);
    expect(holds('<script>alert')).toBe(false);
    expect(response.headers()['cache-control']).toBe('no-store');
  }
});

test('the page: sizes and hashes are those of the files, every link has an answer', async ({
  page,
  baseURL,
}) => {
  await page.goto('/data');
  const main = page.getByRole('main');
  await expect(main).toContainText(`Data as at 26 November 2026, release ${latest}`);
  const files = main.locator('li, td').filter({ hasText: 'SHA-256' });
  expect(await files.count()).toBeGreaterThan(15);
  for (const file of await files.all()) {
    const address = (await file.getByRole('link').first().getAttribute('href')) ?? '';
    await expect(file, address).toContainText(`SHA-256 ${sha256(await bytesOf(baseURL + address))}`);
  }
  const links = await main
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  const own = [...new Set(links.filter((one) => one.startsWith('/')))];
  for (const address of own) {
    const response = await fetch(baseURL + address, { method: 'HEAD' });
    expect(response.status, address).toBe(200);
  }
  for (const release of releases) expect(own).toContain(`/data/${release}.zip`);
  await expect(page.locator(`[id="${latest}"]`)).toContainText('now says “City Corporation”');
  await expect(page.getByRole('textbox', { name: /^citation/ })).toHaveValue(
    new RegExp(`data as at 26 November 2026, revision ${latest}, ${baseURL}/data/${latest}\\.zip`),
  );
  const json = (await page.locator('script[type="application/ld+json"]').textContent()) ?? '';
  const { version, distribution } = JSON.parse(json);
  expect(version).toBe(latest);
  expect(distribution).toContainEqual({
    '@type': 'DataDownload',
    encodingFormat: 'application/zip',
    contentUrl: `${baseURL}/data/latest.zip`,
  });
});

test('the dictionary: every column of every table, with an anchor', async ({ page, baseURL }) => {
  await page.goto('/data/dictionary');
  const response = await fetch(`${baseURL}/data/latest/datapackage.json`);
  const { resources } = await response.json();
  const told = await page
    .locator('main tr[id]')
    .evaluateAll((rows) =>
      rows.map((row) => [row.id, row.querySelector('td:last-child')?.textContent ?? '']),
    );
  const described = resources.flatMap(
    (one: { name: string; schema: { fields: { name: string; description: string }[] } }) =>
      one.schema.fields.map(({ name, description }) => [`${one.name}.${name}`, description]),
  );
  expect(told.map(([id]) => id)).toEqual(described.map(([id]: string[]) => id));
  for (const [at, [id, description]] of described.entries()) expect(told[at]?.[1], id).toContain(description);
  // Codes stand with their words.
  await expect(page.getByRole('region', { name: 'Grades' })).toContainText('Requires improvement to be good');
  const broken = await page
    .locator('main a[href^="#"]')
    .evaluateAll((all) =>
      all
        .map((one) => decodeURIComponent(one.getAttribute('href') ?? '').slice(1))
        .filter((id) => !document.getElementById(id)),
    );
  expect(broken).toEqual([]);
});

test.describe('on a phone without scripts', () => {
  test.use({ viewport: { width: 320, height: 700 }, bypassCSP: true });

  test('both pages fit, and pass the checks of access', async ({ page }) => {
    for (const path of ['/data', '/data/dictionary', '/data/none.zip']) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
      expect(await violations(page), path).toEqual([]);
    }
  });
});

test('a release is the same bytes on another server, also after a report came in there', async ({
  baseURL,
}) => {
  const store = await copyOfStore();
  const paths = [
    ...releases.flatMap((one) => [`/data/${one}.zip`, `/data/${one}.sqlite`]),
    '/data/latest.zip',
  ];
  const hashes = async (origin: string | undefined) =>
    Promise.all(paths.map(async (path) => `${path} ${sha256(await bytesOf(origin + path))}`));
  const here = await hashes(baseURL);
  const server = await startServer(store, { SITE_URL: 'https://gradeline.example', TZ: 'Pacific/Auckland' });
  try {
    expect(await hashes(server.url)).toEqual(here);
    const report = await makeReport('data', 'Doncaster', '5 to 9 October 2026', [
      ...(['Good', 'Good', 'Outstanding', 'Inadequate'] as const),
    ]);
    await importInto(store, '2026-11-20', report);
    expect(await hashes(server.url)).toEqual(here);
    const html = await (await fetch(`${server.url}/data`)).text();
    // Not `toContain`: its message would print the whole page.
    expect(html.includes('This server holds such facts')).toBe(true);
    expect(html.includes(`data-revision="${latest}"`)).toBe(true);
    expect((await fetch(`${server.url}/data/local.1.zip`)).status).toBe(404);
  } finally {
    await server.stop();
  }
});
