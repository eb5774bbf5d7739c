/** The same addresses give the same bytes on both engines. */
import { expect, test } from '@playwright/test';
import { baseAddressOf, baseStoreOf } from '@/scripts/steps/test-run.mjs';
import { type RunningServer, startServer } from './support/server';
import { runFolder } from './support/store';

const SITE = { SITE_URL: 'https://gradeline.example' };
const servers: RunningServer[] = [];

test.beforeAll(async () => {
  const run = runFolder();
  for (const address of [baseStoreOf(run), baseAddressOf(run)])
    servers.push(await startServer(address, SITE));
});
test.afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
});

/** Bytes of an address on both. */
async function both(address: string): Promise<[Buffer, Buffer]> {
  const [one, other] = await Promise.all(
    servers.map(async ({ url }) => {
      const answer = await fetch(url + address);
      expect(answer.status, address).toBe(200);
      return Buffer.from(await answer.arrayBuffer());
    }),
  );
  return [one ?? Buffer.alloc(0), other ?? Buffer.alloc(1)];
}

async function slugs(): Promise<string[]> {
  const answer = await fetch(`${servers[0]?.url}/api/v1/authorities?limit=200`);
  const { data } = (await answer.json()) as { data: { authority: string }[] };
  return data.map(({ authority }) => authority);
}

test('more than 200 addresses of CSV, JSON and SVG are the same, byte for byte', async () => {
  test.setTimeout(300_000);
  const all = await slugs();
  expect(all.length).toBeGreaterThan(153);
  const pages = [
    ...all.slice(0, 56).map((slug) => `/authorities/${slug}`),
    ...['/england', '/journeys', '/regions/london', '/authorities'],
    '/compare?la=doncaster~leeds~camden~surrey~northamptonshire~birmingham~kirklees~halton~york~bradford',
  ];
  const lists = [
    'authorities',
    'inspections',
    'judgements',
    'visits',
    'events',
    'earlier-judgements',
    'statements',
  ];
  const addresses = [
    ...pages.flatMap((page) => ['csv', 'json', 'svg'].map((kind) => page.replace(/\?|$/, `.${kind}$&`))),
    ...[...lists, 'corrections', 'revisions', 'sources'].map((name) => `/api/v1/${name}?limit=200`),
    ...all.slice(56, 70).map((slug) => `/authorities/${slug}.csv?clock=public&asOf=2020-06-30`),
  ];
  expect(addresses.length).toBeGreaterThan(200);
  const differing: string[] = [];
  for (const address of addresses) {
    const [one, other] = await both(address);
    if (!one.equals(other)) differing.push(address);
  }
  expect(differing).toEqual([]);
});

/** What a reader sees: without the framework's notes to itself, which stand in the order in which parts were ready. */
const seen = (page: Buffer) =>
  page
    .toString()
    .replaceAll('<!-- -->', '')
    .replace(/<script[^>]*>self\.__next_f[\s\S]*$/, '');

test('pages are the same', async () => {
  for (const address of ['/', '/authorities/doncaster', '/england', '/search?q=Hull', '/about', '/data']) {
    const [one, other] = await both(address);
    expect(seen(one), address).toContain('</main>');
    expect(seen(other), address).toBe(seen(one));
  }
});
