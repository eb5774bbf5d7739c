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
  const found: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const part = (await (
      await fetch(`${servers[0]?.url}/api/v1/authorities?limit=200${cursor && `&cursor=${cursor}`}`)
    ).json()) as { data: { slug: string }[]; next: string | null };
    found.push(...part.data.map(({ slug }) => slug));
    cursor = part.next;
  }
  return found;
}

test('200 addresses of CSV, JSON and SVG are the same, byte for byte', async () => {
  test.setTimeout(300_000);
  const all = await slugs();
  expect(all.length).toBeGreaterThan(153);
  const kinds = ['csv', 'json', 'svg'];
  const pages = [
    ...all.slice(0, 50).map((slug) => `/authorities/${slug}`),
    ...[
      '/england',
      '/journeys',
      '/regions/london',
      '/regions/north-east-yorkshire-and-the-humber',
      '/authorities',
    ],
    '/compare?la=doncaster~leeds~camden~surrey~northamptonshire~birmingham~kirklees~halton~york~bradford',
  ];
  const suffixed = (page: string, kind: string) => page.replace(/(\?|$)/, `.${kind}$1`);
  const addresses = [
    ...pages.flatMap((page) => kinds.map((kind) => suffixed(page, kind))),
    ...[
      'inspections',
      'visits',
      'events',
      'judgements',
      'corrections',
      'revisions',
      'sources',
      'authorities',
    ].flatMap((name) => [1, 50, 200].map((limit) => `/api/v1/${name}?limit=${limit}`)),
    ...all.slice(50, 70).map((slug) => `/authorities/${slug}.csv?clock=public&asOf=2020-06-30`),
  ];
  let same = 0;
  const differing: string[] = [];
  for (const address of addresses) {
    const status = (await fetch(`${servers[0]?.url}${address}`)).status;
    // Not every page has every format, and not every list exists: what is no address on one must be none on the other.
    if (status !== 200) {
      expect((await fetch(`${servers[1]?.url}${address}`)).status, address).toBe(status);
      continue;
    }
    const [one, other] = await both(address);
    if (one.equals(other)) same += 1;
    else differing.push(address);
  }
  expect(differing).toEqual([]);
  expect(same).toBeGreaterThanOrEqual(200);
});

test('pages are the same, but for what each build of a page numbers anew', async () => {
  for (const address of ['/', '/authorities/doncaster', '/england', '/search?q=Hull', '/about', '/data']) {
    const [one, other] = await both(address);
    expect(other.toString(), address).toBe(one.toString());
  }
});
