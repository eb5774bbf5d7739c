/** Tables of the country and of searches: what is downloaded is what the page shows. */
import { expect, type Page, test } from '@playwright/test';
import { z } from 'zod';
import { bothFiles, readCsv, readXlsx, withSuffix } from './support/files';

test.use({ javaScriptEnabled: false });
// Each test reads several large pages and three files of each.
test.describe.configure({ timeout: 90_000 });

const open = async (page: Page, address: string) => expect((await page.goto(address))?.status()).toBe(200);

test('the list of authorities, whole and filtered', async ({ page, baseURL }) => {
  for (const address of [
    '/authorities',
    '/authorities?region=north-east',
    '/authorities?area=care_leavers&grade=inadequate',
  ]) {
    await open(page, address);
    const shown = await page.locator('table.facts tbody tr').evaluateAll((all) =>
      all.map((row) => {
        const cell = row.querySelector('td:last-child');
        const data = (name: string) => cell?.getAttribute(`data-${name}`) ?? '';
        const slug = row.querySelector('th a')?.getAttribute('href')?.split('/').at(-1);
        return [slug, data('grade'), data('end'), data('published'), data('edition')];
      }),
    );
    const rows = await bothFiles(baseURL, address);
    expect(shown.length).toBeGreaterThan(0);
    expect(
      rows
        .filter(({ status }) => status !== 'to_come')
        .map(({ authority, grade, end_date, published_on, edition }) => [
          authority,
          grade,
          end_date,
          published_on,
          edition,
        ]),
    ).toEqual(shown);
  }
});

test('England and a region: the counts of every quarter', async ({ page, baseURL }) => {
  for (const address of [
    '/england',
    '/regions/yorkshire-and-the-humber',
    '/england?area=leadership&clock=public',
  ]) {
    await open(page, address);
    const shown = await page
      .locator('#counts table tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [
          row.querySelector('time')?.getAttribute('datetime'),
          ...[...row.querySelectorAll('td')].map((cell) => /\d+$/.exec(cell.textContent ?? '')?.[0]),
        ]),
      );
    const rows = await bothFiles(baseURL, address);
    expect(shown.length).toBeGreaterThan(10);
    expect(
      rows.map((row) => [
        row.date,
        row.outstanding,
        row.good,
        row.requires_improvement,
        row.inadequate,
        row.authorities,
      ]),
    ).toEqual(shown);
  }
});

test('journeys: the table of movement, and its cases', async ({ page, baseURL }) => {
  await open(page, '/journeys');
  const shown = await page
    .locator('td[data-from]')
    .evaluateAll((cells) =>
      cells.map((cell) => [
        cell.getAttribute('data-from'),
        cell.getAttribute('data-to'),
        /\d+$/.exec(cell.textContent ?? '')?.[0],
      ]),
    );
  const rows = await bothFiles(baseURL, '/journeys');
  expect(shown).toHaveLength(16);
  expect(rows.map(({ from_grade, to_grade, count }) => [from_grade, to_grade, count])).toEqual(shown);
  const cases = (await readCsv(`${baseURL}/journeys.csv?table=moves`)).rows;
  for (const [from, to, count] of shown) {
    expect(cases.filter((one) => one.from_grade === from && one.to_grade === to)).toHaveLength(Number(count));
  }
});

test('a search: visits and events, and authorities of the name', async ({ page, baseURL }) => {
  await open(page, '/search?q=trust');
  const shown = await page
    .locator('section[aria-labelledby="happenings"] li')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('a')?.getAttribute('href')?.replace('/authorities/', ''),
        item.querySelector('time')?.getAttribute('datetime') ?? '',
      ]),
    );
  await bothFiles(baseURL, '/search?q=trust');
  const { rows } = await readCsv(`${baseURL}/search.csv?q=trust&table=visits-and-events`);
  expect(shown.length).toBeGreaterThan(2);
  expect(rows.map(({ key, date }) => [key, date])).toEqual(shown);
});

test('JSON has every table of the workbook, and says what it is', async ({ baseURL }) => {
  for (const address of [
    '/authorities/doncaster',
    '/compare?la=doncaster~leeds',
    '/england',
    '/journeys',
    '/authorities',
  ]) {
    const response = await fetch(baseURL + withSuffix(address, '.json'));
    const file = z
      .object({
        page: z.string(),
        revision: z.string(),
        as_at: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
        unofficial: z.string(),
        licences: z.array(z.string()).min(1),
        tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
      })
      .parse(await response.json());
    expect(file.page).toBe(baseURL + address);
    const sheets = await readXlsx(baseURL + withSuffix(address, '.xlsx'));
    for (const [name, rows] of Object.entries(file.tables)) {
      expect(rows.length, name).toBe(sheets.get(name.slice(0, 31))?.rows.length);
    }
  }
});
