/** The API does what its description says: the test walks through the OpenAPI document. */
import { expect, test } from '@playwright/test';
import { Validator } from '@seriousme/openapi-schema-validator';
import fc from 'fast-check';
import { addressOf, ask, Contract, misfits, type Operation, readDocument } from './support/api';

const operations = async (baseURL: string | undefined) => {
  const { api } = await readDocument(baseURL);
  const all = Object.entries(api.paths).map(([path, { get }]): [string, Operation] => [path, get]);
  return { api, all, contract: new Contract(api) };
};

test('the document is a valid one of OpenAPI 3.1', async ({ baseURL }) => {
  const { raw, api } = await readDocument(baseURL);
  const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(raw)));
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(api.openapi).toMatch(/^3\.1\./);
  expect(Object.keys(api.paths)).toEqual(
    expect.arrayContaining([
      ...['/authorities', '/inspections', '/judgements', '/visits', '/events', '/sources', '/statements'],
      ...['/revisions', '/search', '/authorities/{authority}', '/inspections/{authority}/inspections/{name}'],
    ]),
  );
});

test('every operation answers its examples in the shape that the document gives', async ({ baseURL }) => {
  test.slow();
  const { api, all, contract } = await operations(baseURL);
  for (const [path, asked] of all) {
    const body = await contract.check(asked, await ask(addressOf(api, path, asked)), 200);
    const { data } = body;
    if (asked.operationId !== 'search') expect([data].flat().length, path).toBeGreaterThan(0);
    // No field that the document does not name.
    const [shape = ''] =
      /\w+$/.exec(asked.responses[200]?.content['application/json']?.schema.$ref ?? '') ?? [];
    const fields = Object.keys(api.components.schemas[shape.replace(/(?:List|Item)$/, '')]?.properties ?? {});
    const [first] = asked.operationId === 'search' ? [body] : [data].flat();
    expect(Object.keys(first ?? {}), path).toEqual(fields);
    for (const { name, in: place, example } of asked.parameters) {
      const [value] = [example ?? []].flat();
      if (place === 'path' || value === undefined) continue;
      await contract.check(asked, await ask(addressOf(api, path, asked, [[name, value]])), 200);
    }
  }
});

test('a parameter that does not fit, or that there is not, is named by a problem document', async ({
  baseURL,
}) => {
  test.slow();
  const { api, all, contract } = await operations(baseURL);
  const refused = async (path: string, asked: Operation, name: string, url: string, status = 400) => {
    const answer = await ask(url);
    expect(answer.headers.get('cache-control'), url).toBe('no-store');
    const body = await contract.check(asked, answer, status);
    expect([body.status, body.parameter], `${path} ${url}`).toEqual([status, name]);
    expect(JSON.stringify(body)).not.toContain('<script');
  };
  for (const [path, asked] of all) {
    await refused(path, asked, 'colour', addressOf(api, path, asked, [['colour', 'red']]));
    await refused(path, asked, 'rev', addressOf(api, path, asked, [['rev', '2001-01-01.1']]), 404);
    for (const one of asked.parameters.filter((parameter) => parameter.in === 'query')) {
      // Each kind of parameter is the same in all lists: all misfits of one, the first of the others.
      const values = path === '/judgements' || path === '/search' ? misfits(one) : misfits(one).slice(0, 1);
      for (const value of values) {
        await refused(path, asked, one.name, addressOf(api, path, asked, [[one.name, value]]));
      }
    }
  }
  const [, search] = all.find(([path]) => path === '/search') ?? [];
  if (!search) throw new Error('There is no search');
  await refused('/search', search, 'q', `${baseURL}/api/v1/search`);
  await refused('/search', search, 'grade', `${baseURL}/api/v1/search?q=a&grade=good&grade=good`);
});

test('what is not there is said in a problem document', async ({ baseURL }) => {
  const { all, contract } = await operations(baseURL);
  const [, asked] = all.find(([path]) => path === '/inspections') ?? [];
  if (!asked) throw new Error('There are no inspections');
  for (const path of [
    '/inspections/doncaster/inspections/2001-01-01',
    '/nothing',
    '/inspections/%',
    '/a/b/c',
  ]) {
    await contract.check(asked, await ask(`${baseURL}/api/v1${path}`), 404);
  }
  await contract.check(asked, await ask(`${baseURL}/api/v2/inspections`), 404);
  // No visit of today was public then.
  await contract.check(
    asked,
    await ask(`${baseURL}/api/v1/inspections/doncaster/inspections/2022-04-08?asOf=2022-04-07`),
    404,
  );
});

test('no address of the API gives a fault or something that a browser would run', async ({ baseURL }) => {
  test.slow();
  const hostile = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '__proto__',
      "'; DROP TABLE x;--",
      '%00',
      '../../etc',
      '\u0000',
      '"',
      '-1',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const names = fc.oneof(
    fc.constantFrom(
      'authority',
      'cursor',
      'rev',
      'asOf',
      'limit',
      'q',
      'since',
      'area',
      'inspection',
      'constructor',
    ),
    hostile,
  );
  const lists = fc.constantFrom('inspections', 'judgements', 'search', 'sources', 'corrections', 'none');
  // One that PostgreSQL refused to look for.
  const found: [string, string[], [string, string][]] = ['inspections', [], [['rev', '\u0000']]];
  await fc.assert(
    fc.asyncProperty(
      lists,
      fc.array(hostile, { maxLength: 2 }),
      fc.array(fc.tuple(names, hostile), { maxLength: 3 }),
      async (name, parts, pairs) => {
        const path = [name, ...parts].map((part) => encodeURIComponent(part.toWellFormed())).join('/');
        const query = new URLSearchParams(pairs.map(([key, value]) => [key, value.toWellFormed()]));
        const answer = await ask(`${baseURL}/api/v1/${path}?${query}`);
        const type = answer.headers.get('content-type') ?? '';
        const text = await answer.text();
        expect(answer.status, path).toBeLessThan(500);
        if (answer.url.includes('/api/v1/')) expect(type).toMatch(/^application\/(?:problem\+)?json/);
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
        if (answer.status === 400) expect(text).not.toContain('alert(1)</script>".');
        JSON.parse(text);
      },
    ),
    { numRuns: 80, examples: [found] },
  );
});
