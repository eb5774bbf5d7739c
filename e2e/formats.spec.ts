/** A table downloaded from a page says what the table on the page says, cell for cell. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { bothFiles, readCsv, type Row } from './support/files';

test.use({ javaScriptEnabled: false });

const short: Record<string, string> = { 'Requires improvement to be good': 'Requires improvement' };
/** What a cell of the page says of a row: the grade in short, or the reason in words. */
const said = ({ grade_label, absence_label }: Row): string =>
  grade_label ? (short[grade_label] ?? grade_label) : (absence_label ?? '');

/** The cells of a table of judgements as the page shows them. */
async function judged(tables: Locator): Promise<Row[]> {
  return tables.locator('tbody tr').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const [end, published] = [...row.querySelectorAll('th time')].map(
        (time) => time.getAttribute('datetime') ?? '',
      );
      const key = row.querySelector('th a')?.getAttribute('href')?.replace('/authorities/', '') ?? '';
      return [...row.querySelectorAll('td')].map((cell) => ({
        key,
        end: end ?? '',
        published: published ?? '',
        says: (cell.querySelector('.grade > span:last-child, .text-soft')?.textContent ?? '').trim(),
        area: cell.getAttribute('data-area') ?? '',
        grade: cell.getAttribute('data-grade') ?? '',
        edition: cell.getAttribute('data-edition') ?? '',
      }));
    }),
  );
}

/** The same out of a file. */
const filed = (rows: Row[]): Row[] =>
  rows.map((row) => ({
    key: row.inspection ?? '',
    end: row.end_date ?? '',
    published: row.published_on ?? '',
    says: said(row),
    ...(row.grade || row.absence === 'not_judged'
      ? { area: row.area ?? '', grade: row.grade || 'not_judged', edition: row.edition ?? '' }
      : { area: '', grade: '', edition: '' }),
  }));

const open = async (page: Page, address: string) => expect((await page.goto(address))?.status()).toBe(200);

test('an authority: every judgement and every reason for its absence', async ({ page, baseURL }) => {
  for (const slug of ['doncaster', 'birmingham', 'city-of-london', 'cumberland']) {
    await open(page, `/authorities/${slug}`);
    const shown = await judged(page.locator(`section[aria-labelledby^="${slug}-judgements-"] table`));
    const rows = await bothFiles(baseURL, `/authorities/${slug}`);
    expect(shown.length).toBeGreaterThan(3);
    expect(filed(rows)).toEqual(shown);
    expect(rows.filter(({ grade, absence }) => (grade === '') === (absence === ''))).toEqual([]);
    expect(rows.filter(({ grade, source_url }) => grade && !source_url?.startsWith('http'))).toEqual([]);
  }
});

test('Doncaster: the overall judgements that its reports state', async ({ baseURL }) => {
  const { rows } = await readCsv(`${baseURL}/authorities/doncaster.csv`);
  const overall = rows.filter(({ lane }) => lane === 'overall');
  expect(
    overall.map(({ grade, start_date, end_date, published_on }) => [
      grade,
      start_date,
      end_date,
      published_on,
    ]),
  ).toEqual([
    ['good', '2025-01-20', '2025-01-31', '2025-03-18'],
    ['requires_improvement', '2022-02-14', '2022-02-25', '2022-04-08'],
    ['good', '2017-11-09', '2017-11-24', '2018-01-19'],
    ['inadequate', '2015-09-14', '2015-10-08', '2015-11-27'],
  ]);
  const earlier = (await readCsv(`${baseURL}/authorities/doncaster.csv?table=earlier`)).rows;
  expect(earlier.map(({ end_date, grade }) => [end_date, grade])).toContainEqual(['2011-05', 'adequate']);
});

test('a comparison, whole and of one area', async ({ page, baseURL }) => {
  for (const address of [
    '/compare?la=doncaster~leeds~cumberland',
    '/compare?la=doncaster~hartlepool&area=care_leavers',
  ]) {
    await open(page, address);
    const shown = await judged(page.locator('section[aria-labelledby^="table-"] table'));
    expect(shown.length).toBeGreaterThan(5);
    expect(filed(await bothFiles(baseURL, address))).toEqual(shown);
  }
});

test('an earlier state of the data', async ({ page, baseURL }) => {
  await open(page, '/authorities/doncaster?asOf=2018-01-19');
  const shown = await judged(page.locator('section[aria-labelledby^="doncaster-judgements-"] table'));
  const rows = await bothFiles(baseURL, '/authorities/doncaster?asOf=2018-01-19');
  expect(filed(rows)).toEqual(shown);
  expect(
    rows
      .map(({ published_on }) => published_on)
      .sort()
      .at(-1),
  ).toBe('2018-01-19');
});

test('an inspection, a visit and an event', async ({ page, baseURL }) => {
  const inspection = '/authorities/doncaster/inspections/2022-04-08';
  await open(page, inspection);
  const shown = await page
    .locator('#judged tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('th')?.textContent?.trim(),
        row.querySelector('td')?.getAttribute('data-grade') ?? '',
      ]),
    );
  const rows = await bothFiles(baseURL, inspection);
  expect(rows.map(({ area_label, grade }) => [area_label, grade])).toEqual(shown);
  expect(rows.map(({ area, grade }) => [area, grade])).toContainEqual(['leadership', 'inadequate']);

  for (const collection of ['visits', 'events']) {
    await open(page, '/authorities/doncaster');
    const links = page.locator(
      `section[aria-labelledby="doncaster-${collection}"] li a[href^="/authorities/doncaster/${collection}/"]`,
    );
    const address = (await links.first().getAttribute('href')) ?? '';
    await open(page, address);
    const date = await page.locator('dl').first().locator('time').first().getAttribute('datetime');
    const [row, ...more] = await bothFiles(baseURL, address);
    expect(more).toEqual([]);
    expect(`/authorities/${row?.key}`).toBe(address);
    expect(row?.end_date || row?.start_date || row?.date).toBe(date);
    await expect(page.locator('dl').first()).toContainText(row?.kind_label ?? 'no kind');
  }
});
