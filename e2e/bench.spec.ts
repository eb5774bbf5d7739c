/** A bounded part of `npm run bench`: that it measures what it says, never how fast this machine is. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'libsql';
import { growth } from '@/bench/growth.mjs';
import { multiply } from '@/bench/growth/multiply.mjs';
import { fileStores } from '@/bench/support/stores.mjs';
import { soak } from '@/bench/soak.mjs';
import { isDrawnWithoutScripts, visit } from '@/bench/support/browser.mjs';
import { met, type Row } from '@/bench/support/rows.mjs';
import { databaseUrlOf } from '@/scripts/config.mjs';
import { startServer } from './support/server';
import { fileOfStore, runFolder } from './support/store';

const quiet = () => {};
const base = () => join(runFolder(), 'base.db');

test('a store made larger has as many more of all facts, and every name in it says so', () => {
  const path = join(runFolder(), 'three-times.db');
  copyFileSync(base(), path);
  multiply(path, 3);
  const [before, after] = [new Database(base(), { readonly: true }), new Database(path, { readonly: true })];
  const count = (database: Database.Database, table: string) =>
    (database.prepare(`SELECT count(*) AS n FROM "${table}"`).get() as { n: number }).n;
  for (const table of ['Authority', 'AuthorityProfile', 'Inspection', 'Judgement', 'Visit', 'Source'])
    expect(count(after, table), table).toBe(3 * count(before, table));
  const names = after
    .prepare(`SELECT "displayName" AS name FROM "AuthorityProfile" WHERE "key" LIKE '%-synthetic-%'`)
    .all() as { name: string }[];
  expect(names).toHaveLength(2 * count(before, 'AuthorityProfile'));
  for (const { name } of names) expect(name).toMatch(/ \(synthetic [12]\)$/);
  before.close();
  after.close();
});

test('on a larger store the page of an authority and of its copy state the same grades', async () => {
  test.setTimeout(90_000);
  const path = fileOfStore().replace(/^file:/, '');
  multiply(path, 12);
  const server = await startServer(databaseUrlOf(path));
  const grades = async (slug: string) => {
    const html = await (await fetch(`${server.url}/authorities/${slug}`)).text();
    return [...html.matchAll(/data-area="[a-z_]+" data-grade="[a-z_]+" data-end="[\d-]+"/g)].map(
      ([all]) => all,
    );
  };
  const [own, copy] = [await grades('doncaster'), await grades('doncaster-synthetic-11')];
  await server.stop();
  // Inadequate 2015, good 2017, requires improvement 2022, good 2025: the report's first pages, and the worked example.
  expect(own).toContainEqual(
    expect.stringMatching(/data-area="overall" data-grade="requires_improvement" data-end="2022-/),
  );
  expect(copy).toEqual(own);
});

test('growth and soak run, and no answer is wrong', async () => {
  test.setTimeout(240_000);
  const rows = [
    ...(await growth({
      ...{
        stores: fileStores(runFolder(), databaseUrlOf(base())),
        file: databaseUrlOf(base()),
        folder: runFolder(),
        factors: [1, 2],
        visits: 2,
      },
      ...{ withImports: false, say: quiet },
    })),
    ...(await soak({ databaseUrl: databaseUrlOf(base()), minutes: 0.15, say: quiet })),
  ];
  expect(rows.map(({ what }) => what)).toContain('authority page, 2 times');
  for (const { what, value } of rows) expect(value, what).toBeGreaterThan(0);
  expect(rows.at(-1)?.note).toMatch(/; 0 wrong$/);
});

test('a visit counts paints, bytes and shifts; the chart is there before any script', async ({
  browser,
  baseURL,
}) => {
  const url = `${baseURL}/authorities/doncaster`;
  const { first, largest, shift, bytes } = await visit(browser, url);
  expect(first).toBeGreaterThan(0);
  expect(largest).toBeGreaterThanOrEqual(first);
  expect(shift).toBe(0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(await isDrawnWithoutScripts(browser, url)).toBe(true);
  expect(await isDrawnWithoutScripts(browser, `${baseURL}/glossary`)).toBe(false);
});

test('a target is met or missed by its figure', () => {
  const row = (value: number, target: Row['target']) => ({
    what: '',
    unit: '',
    value,
    beside: 'it',
    reference: 10,
    target,
  });
  expect(met(row(13, { most: 1.3, of: 'ratio' }))).toBe(true);
  expect(met(row(14, { most: 1.3, of: 'ratio' }))).toBe(false);
  expect(met(row(4, { least: 0.4, of: 'ratio' }))).toBe(true);
  expect(met(row(61, { most: 50, of: 'difference' }))).toBe(false);
  expect(met({ what: '', unit: '', value: 1 })).toBeUndefined();
});
