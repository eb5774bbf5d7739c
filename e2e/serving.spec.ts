/** What every answer carries, and that a page shows the store as it is at that moment. */
import { renameSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { databasePathOf, isPostgres } from '@/scripts/config.mjs';
import { importInto, makeReport } from './support/made-report';
import { startServer } from './support/server';
import { copyOfStore, fileOfStore } from './support/store';

const page = '/authorities/doncaster';
/** Stands on a page that tells of the report published on a day. */
const mark = (day: string) => `data-published="${day}"`;
const [first, second] = ['2026-11-20', '2026-11-21'];
const report = (name: string, days: string) =>
  makeReport(name, 'Doncaster', days, ['Good', 'Good', 'Outstanding', 'Inadequate']);
const html = async (origin: string) => (await fetch(origin + page)).text();

test('what comes into the store is on the next page: by an import, while stopped, by another file', async () => {
  // One store after another in one test: each start of a server and each import takes seconds.
  test.setTimeout(180_000);
  const store = await copyOfStore();
  let server = await startServer(store);
  try {
    expect(await html(server.url)).not.toContain(mark(first));
    await test.step('while a report comes in, every page is of one revision throughout', async () => {
      let done = false;
      const path = await report('live', '5 to 9 October 2026');
      const importing = importInto(store, first, path).finally(() => (done = true));
      const seen = new Set<string>();
      for (let after = 0; after < 3; after += done ? 1 : 0) {
        const text = await html(server.url);
        const revision = /data-revision="([\w.-]+)"/.exec(text)?.[1] ?? 'none';
        expect(text.includes(mark(first)), revision).toBe(revision.startsWith('local.'));
        seen.add(revision);
      }
      await importing;
      expect(seen.size).toBe(2);
    });
    await test.step('a report imported while the server runs is on the page at the next request', async () => {
      const after = await html(server.url);
      expect(after).toContain(mark(first));
      expect(after).toMatch(
        /data-area="care_leavers" data-grade="inadequate" data-end="2026-10-09" data-published="2026-11-20" data-edition="ILACS_2026"/,
      );
      // No overall judgement is made up for it.
      expect(after).not.toMatch(/data-area="overall"[^>]*data-edition="ILACS_2026"/);
      const ready = (await (await fetch(`${server.url}/readyz`)).json()) as { revision: string };
      expect(ready.revision).toBe('local.1');
    });
    await test.step('a report imported while the server is stopped is on the page after the start', async () => {
      expect(await html(server.url)).not.toContain(mark(second));
      await server.stop();
      await importInto(store, second, await report('stopped', '12 to 16 October 2026'));
      server = await startServer(store);
      expect(await html(server.url)).toContain(mark(second));
    });
    // What takes the place of a database on a server: e2e/postgresql.spec.ts.
    if (isPostgres(store)) return;
    await test.step('a swapped database file is what the next request shows', async () => {
      renameSync(databasePathOf(fileOfStore()), databasePathOf(store));
      const swapped = await html(server.url);
      expect(swapped).toContain(mark('2025-03-18'));
      expect(swapped).not.toContain(mark(first));
    });
  } finally {
    await server.stop();
  }
});

test('pages carry a policy without exceptions, a tag, and come compressed', async ({ baseURL }) => {
  const address = `${baseURL}${page}`;
  const first = await fetch(address, { headers: { 'Accept-Encoding': 'br' } });
  expect(first.headers.get('content-encoding')).toBe('br');
  const policy = first.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/script-src 'self' 'sha256-/);
  expect(policy).not.toMatch(/unsafe/);
  expect(await first.text()).not.toMatch(/<[^>]+\sstyle=/);
  expect(first.headers.get('cache-control')).toBe(
    'public, max-age=0, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400',
  );
  const tag = first.headers.get('etag') ?? '';
  expect((await fetch(address, { headers: { 'If-None-Match': tag } })).status).toBe(304);
  expect(
    (await fetch(address, { headers: { 'Accept-Encoding': 'gzip' } })).headers.get('content-encoding'),
  ).toBe('gzip');
  const head = await fetch(address, { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(head.headers.get('etag')).toBe(tag);
});

test('headers that are not part of the address change nothing', async ({ baseURL }) => {
  const plain = await fetch(`${baseURL}/authorities/leeds`);
  const odd = await fetch(`${baseURL}/authorities/leeds`, {
    headers: {
      'X-Forwarded-Host': 'evil.example',
      'X-Middleware-Rewrite': '/',
      'Accept-Language': 'fr',
      Cookie: 'a=b',
    },
  });
  expect(odd.headers.get('etag')).toBe(plain.headers.get('etag'));
  expect(await odd.text()).not.toContain('evil.example');
});

test('absolute links name the origin that a reader asked, or the proxy, or the configuration', async ({
  baseURL: plain = '',
}) => {
  const canonical = async (origin: string, headers: Record<string, string> = {}) =>
    /<link rel="canonical" href="([^"]+)"/.exec(
      await (await fetch(`${origin}/about`, { headers })).text(),
    )?.[1];
  const forged = {
    'X-Forwarded-Host': 'data.example',
    'X-Forwarded-Proto': 'https',
    'X-Gradeline-Origin': 'https://evil.example',
  };
  const behind = await startServer(await copyOfStore(), { TRUST_PROXY: '1' });
  const named = await startServer(await copyOfStore(), {
    SITE_URL: 'https://gradeline.example',
    FEEDBACK_URL: 'mailto:errors@gradeline.example',
  });
  try {
    expect(await canonical(plain, forged)).toBe(`${plain}/about`);
    expect(await canonical(behind.url, forged)).toBe('https://data.example/about');
    expect(await canonical(behind.url)).toBe(`${behind.url}/about`);
    expect(await canonical(named.url, forged)).toBe('https://gradeline.example/about');
    // Who follows a link is given the page as data for the browser's router: with the same addresses.
    const routed = async (origin: string, headers: Record<string, string> = {}) => {
      const answer = await fetch(`${origin}/authorities/doncaster?_rsc=1`, {
        headers: { ...headers, RSC: '1' },
      });
      return [...new Set((await answer.text()).match(/https?:\/\/[^\s"'\\]+(?=\/embed\/)/g))];
    };
    expect(await routed(named.url, forged)).toEqual(['https://gradeline.example']);
    expect(await routed(behind.url, forged)).toEqual(['https://data.example']);
    expect(await routed(plain, forged)).toEqual([plain]);
    const wrong = async (origin: string) =>
      (await (await fetch(`${origin}/about`)).text()).includes('Something wrong?');
    expect(await wrong(named.url)).toBe(true);
    expect(await wrong(plain)).toBe(false);
    // Each grade of an inspection, each judgement before November 2013 and each body that delivered names itself.
    const links = async (path: string) => {
      const html = await (await fetch(`${named.url}/authorities/doncaster${path}`)).text();
      return [...html.matchAll(/href="(mailto:[^"]+)"/g)].map(([, href = '']) => decodeURIComponent(href));
    };
    const graded = await links('/inspections/2022-04-08');
    expect(graded.some((link) => link.includes('Fact: doncaster/inspections/2022-04-08/leadership\n'))).toBe(
      true,
    );
    const told = await links('');
    expect(told.some((link) => link.includes('Services Trust, 2014-09-30'))).toBe(true);
    expect(told.some((link) => link.includes('Safeguarding, 2012-11'))).toBe(true);
  } finally {
    await Promise.all([behind, named].map((server) => server.stop()));
  }
});

test('the browser reports no violation of the policy and asks nobody else', async ({
  page: browser,
  baseURL,
}) => {
  const trouble: string[] = [];
  browser.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  browser.on('pageerror', (error) => trouble.push(String(error)));
  browser.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && origin !== baseURL) trouble.push(`asked ${request.url()}`);
  });
  for (const path of [
    '/',
    '/?q=don',
    page,
    '/authorities/cumberland',
    '/authorities',
    '/about',
    '/search?q=trust',
    '/compare?la=york~leeds',
    `${page}/inspections/2022-04-08`,
  ]) {
    await browser.goto(path, { waitUntil: 'networkidle' });
  }
  // From page to page in the browser, as a reader goes.
  await browser.goto('/');
  await browser.getByRole('link', { name: 'Doncaster', exact: true }).first().click();
  await expect(browser.getByRole('heading', { level: 1, name: 'Doncaster' })).toBeVisible();
  expect(trouble).toEqual([]);
});
