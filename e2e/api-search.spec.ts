/** The search of the API finds what the site's search finds, and says why where it can find no passage. */
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { ask, Contract, readDocument } from './support/api';
import { importInto, makeReport } from './support/made-report';
import { type RunningServer, startServer } from './support/server';
import { copyOfStore } from './support/store';

const grades = ['Good', 'Good', 'Outstanding', 'Inadequate'];
const paragraphs = [
  'Leaders know the lighthouse well.',
  'Children spoke of the lighthouse to inspectors.',
  'No child was near the harbour.',
];
const place = z.object({ inspection: z.string(), anchor: z.string() }).loose();
const found = z.object({
  data: z.array(place),
  next: z.string().nullable(),
  revision: z.string(),
  total: z.number(),
  reason: z.string().nullable(),
});
const filed = z.object({ tables: z.object({ passages: z.array(place) }).loose() }).loose();

let server: RunningServer;
// A thread reads the whole revision before its first answer, and the machine of a test may be busy.
test.describe.configure({ mode: 'serial', timeout: 90_000 });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  const store = await copyOfStore();
  await importInto(
    store,
    '2026-11-20',
    await makeReport('api-search', 'Doncaster', '5 to 9 October 2026', grades, paragraphs),
  );
  server = await startServer(store);
});
test.afterAll(() => server.stop());

const search = async (query: string) =>
  found.parse(await (await ask(`${server.url}/api/v1/search?${query}`)).json());
const places = (all: z.infer<typeof place>[]) =>
  all.map(({ inspection, anchor }) => `${inspection}#${anchor}`);

test('the same passages as the site', async () => {
  const ours = await search('q=lighthouse');
  const site = filed.parse(await (await ask(`${server.url}/search.json?q=lighthouse`)).json());
  expect(places(ours.data)).toEqual(places(site.tables.passages));
  expect([ours.total, ours.next, ours.reason, ours.revision]).toEqual([2, null, null, 'local.1']);
  expect(ours.data[0]).toMatchObject({ inspection: 'doncaster/inspections/2026-11-20', page: 2 });
  expect(JSON.stringify(ours.data[0])).toContain(
    `${server.url}/authorities/doncaster/inspections/2026-11-20#`,
  );
  for (const query of ['authority=leeds', 'region=london', 'edition=SIF', 'asOf=2026-11-19', 'to=2025']) {
    expect((await search(`q=lighthouse&${query}`)).total, query).toBe(0);
  }
  expect((await search('q=lighthouse&authority=80462&edition=ILACS_2026&from=2026')).total).toBe(2);
});

test('in parts, each passage once, in the shape of the description', async () => {
  const { api } = await readDocument(server.url);
  const asked = api.paths['/search']?.get;
  if (!asked) throw new Error('There is no search');
  const contract = new Contract(api);
  const url = `${server.url}/api/v1/search?q=lighthouse&limit=1`;
  const first = found.parse(await contract.check(asked, await ask(url), 200));
  const second = found.parse(await contract.check(asked, await ask(`${url}&cursor=${first.next}`), 200));
  expect([first.total, second.next]).toEqual([2, null]);
  expect(new Set(places([...first.data, ...second.data])).size).toBe(2);
  // By whole parts only, and never with the cursor of a list.
  const broken = await ask(`${server.url}/api/v1/search?q=lighthouse&limit=2&cursor=${first.next}`);
  expect((await contract.check(asked, broken, 400)).parameter).toBe('cursor');
});

test('a revision has no texts, and words are needed', async () => {
  expect(await search('q=lighthouse&rev=2026-11-26.1')).toMatchObject({
    ...{ data: [], total: 0, revision: '2026-11-26.1' },
    reason: 'Texts of reports are of no revision: leave rev out to search them.',
  });
  expect((await search('q=%3F%3F')).reason).toBe('What was asked for holds no word.');
});
