/** What the lists of the API hold, counted against a plain reading of the committed files, and how they are read through. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { ROOT } from '@/scripts/config.mjs';
import { type ApiRecord, ask, wholeList } from './support/api';
import { importInto, makeReport } from './support/made-report';
import { startServer } from './support/server';
import { copyOfStore } from './support/store';

type Row = Record<string, string>;

/** Rows of a committed file that still hold. */
const filed = (name: string): Row[] =>
  z
    .array(z.record(z.string(), z.string()))
    .parse(parse(readFileSync(join(ROOT, 'prisma/data', `${name}.csv`)), { columns: true }))
    .filter(({ retired_in }) => !retired_in);

/** List of the API, its file, and the names that the key of a record has in both. */
const files: [list: string, file: string, field: string, column: string][] = [
  ['authorities', 'authorities', 'authority', 'key'],
  ['inspections', 'inspections', 'inspection', 'key'],
  ['judgements', 'judgements', 'key', 'key'],
  ['earlier-judgements', 'earlier_judgements', 'key', 'key'],
  ['visits', 'visits', 'key', 'key'],
  ['events', 'governance_events', 'key', 'key'],
  ['delivery-periods', 'delivery_periods', 'key', 'key'],
  ['statistical-neighbours', 'statistical_neighbours', 'key', 'key'],
  ['sources', 'sources', 'source_id', 'id'],
  ['statements', 'statements', 'key', 'key'],
  ['revisions', 'revisions', 'revision', 'id'],
  ['corrections', 'corrections', 'about', 'key'],
  ['editions', 'editions', 'edition', 'code'],
  ['judgement-areas', 'judgement_areas', 'area', 'code'],
  ['edition-areas', 'edition_areas', 'area', 'area_code'],
  ['lanes', 'lanes', 'lane', 'code'],
  ['kinds', 'event_kinds', 'kind', 'code'],
];

const texts = (records: readonly ApiRecord[], field: string) => records.map((one) => String(one[field]));

test('followed to their ends, the lists give each fact of the committed files once', async ({ baseURL }) => {
  test.slow();
  for (const [list, file, field, column] of files) {
    const { all, revisions } = await wholeList(baseURL, `/api/v1/${list}?limit=200`);
    expect(texts(all, field).sort(), list).toEqual(
      filed(file)
        .map((row) => row[column] ?? '')
        .sort(),
    );
    expect(new Set(all.map(({ links }) => links.self)).size, list).toBe(all.length);
    expect(revisions).toHaveLength(1);
  }
  const whole = await wholeList(baseURL, '/api/v1/inspections?limit=200');
  const inParts = await wholeList(baseURL, '/api/v1/inspections?limit=37');
  expect(inParts.all).toEqual(whole.all);
});

test('a judgement has the grade of the committed file, or the reason why it has none', async ({
  baseURL,
}) => {
  test.slow();
  const { all } = await wholeList(baseURL, '/api/v1/judgements?limit=200');
  const said = new Map(all.map(({ key, grade, absence, page }) => [key, [grade, absence, page]]));
  for (const { key = '', grade, reason, page } of filed('judgements')) {
    expect(said.get(key), key).toEqual([grade || null, reason || null, page ? Number(page) : null]);
  }
  expect(all.filter(({ grade, absence }) => (grade === null) === (absence === null))).toEqual([]);
});

test('Doncaster as its reports state it', async ({ baseURL }) => {
  const judged = async (query: string) =>
    (await wholeList(baseURL, `/api/v1/judgements?authority=doncaster&${query}`)).all.map(
      ({ area, grade, end_date, published_on }) => [area, grade, end_date, published_on],
    );
  expect(await judged('area=overall')).toEqual([
    ['overall', 'good', '2025-01-31', '2025-03-18'],
    ['overall', 'requires_improvement', '2022-02-25', '2022-04-08'],
    ['overall', 'good', '2017-11-24', '2018-01-19'],
    ['overall', 'inadequate', '2015-10-08', '2015-11-27'],
  ]);
  expect(await judged('area=leadership&edition=ILACS_2018')).toEqual([
    ['leadership', 'inadequate', '2022-02-25', '2022-04-08'],
  ]);
  // The two clocks: it ended in 2017 and became public in 2018.
  expect(await judged('area=overall&since=2018-01-01&until=2018-12-31')).toEqual([]);
  expect(await judged('area=overall&since=2018-01-01&until=2018-12-31&clock=public')).toHaveLength(1);
  expect((await judged('area=overall&asOf=2018-01-18')).map(([, grade]) => grade)).toEqual(['inadequate']);
  const one = `${baseURL}/api/v1/inspections/doncaster/inspections/2022-04-08`;
  const { data } = z
    .object({ data: z.looseObject({ lead_inspectors: z.array(z.string()), links: z.looseObject({}) }) })
    .parse(await (await ask(one)).json());
  expect(data).toMatchObject({ lead_inspectors: ['Tom Anthony'], improvement_points: 9, paragraphs: 58 });
  expect(data.links).toEqual({
    self: one,
    page: `${baseURL}/authorities/doncaster/inspections/2022-04-08`,
    source: 'https://files.ofsted.gov.uk/v1/file/50181024',
  });
});

test('a revision shows what it held before a correction', async ({ baseURL }) => {
  const type = async (query: string) => {
    const answer = await ask(`${baseURL}/api/v1/authorities/city-of-london${query}`);
    return z.object({ data: z.looseObject({}), revision: z.string() }).parse(await answer.json());
  };
  expect((await type('?rev=2026-11-23.1')).data.authority_type).toBe('London Borough');
  expect((await type('')).data.authority_type).toBe('City Corporation');
  expect((await type('?rev=2026-11-23.1')).revision).toBe('2026-11-23.1');
});

test('a list goes on in the revision in which it was begun', async () => {
  // It starts a server and imports: on a busy machine that takes a while.
  test.setTimeout(180_000);
  const store = await copyOfStore();
  const server = await startServer(store);
  const part = z.object({ data: z.array(z.unknown()), next: z.string().nullable(), revision: z.string() });
  const read = async (query: string) =>
    part.parse(await (await ask(`${server.url}/api/v1/inspections?limit=200${query}`)).json());
  try {
    const first = await read('');
    const grades = ['Good', 'Good', 'Outstanding', 'Inadequate'];
    await importInto(
      store,
      '2026-11-20',
      await makeReport('api', 'Doncaster', '5 to 9 October 2026', grades),
    );
    const begun = await read('');
    expect(begun.revision).toBe('local.1');
    expect(JSON.stringify(begun.data[0])).toContain('doncaster/inspections/2026-11-20');
    const second = await read(`&cursor=${first.next}`);
    const third = await read(`&cursor=${second.next}`);
    expect([second.revision, third.revision, third.next]).toEqual([first.revision, first.revision, null]);
    const all = [first, second, third].flatMap(({ data }) => data);
    expect(all).toHaveLength(filed('inspections').length);
    expect(JSON.stringify(all)).not.toContain('2026-11-20');
    // A cursor of the newest revision is none of a list that names another one.
    expect((await ask(`${server.url}/api/v1/inspections?cursor=${first.next}&rev=local.1`)).status).toBe(400);
  } finally {
    await server.stop();
  }
});
