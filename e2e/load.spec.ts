/** Inspections and visits in any twelve months, on an authority's page: dates read in the reports by a person, without scripts. */
import { expect, type Page, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const load = (page: Page) =>
  page.getByRole('region', { name: 'Inspections and visits in any twelve months' });

/** The row of the table that begins on a day, as numbers. */
async function counted(page: Page, from: string) {
  const row = load(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: from }) });
  const cells = row.getByRole('cell');
  return {
    to: await cells.nth(0).locator('time').getAttribute('datetime'),
    full: Number(/\d+$/.exec((await cells.nth(1).textContent()) ?? '')?.[0]),
    visits: Number(/\d+$/.exec((await cells.nth(2).textContent()) ?? '')?.[0]),
  };
}

test('Doncaster, re-inspected in November 2017 after three visits', async ({ page }) => {
  await page.goto('/authorities/doncaster');
  const figure = load(page).getByRole('figure', { name: /^Doncaster: at most 1 full inspection/ });
  await expect(figure).toContainText('at least 3 visits in those to 1 March 2017');
  await expect(figure.locator('svg:visible [data-layer="full"]')).toHaveCount(1);
  await expect(figure.locator('svg:visible')).toContainText('At least: visits and joint inspections');
  // The four reports, by the end that their first pages print.
  const inspections = load(page).getByRole('paragraph').first();
  for (const days of [
    'inspection, 14 September to 8 October 2015',
    're-inspection, 9 to 24 November 2017',
    'inspection, 14 to 25 February 2022',
    'inspection, 20 to 31 January 2025',
  ])
    await expect(inspections.getByRole('link', { name: days, exact: true })).toBeVisible();
  await load(page).getByText('The same as a table').click();
  expect(await counted(page, '8 October 2015')).toEqual({ to: '2016-08-30', full: 1, visits: 0 });
  // August and October 2016, each known to the month, and 28 February to 1 March 2017.
  expect(await counted(page, '1 March 2017')).toEqual({ to: '2017-07-31', full: 0, visits: 3 });
  expect(await counted(page, '24 November 2017')).toEqual({ to: '2018-02-28', full: 1, visits: 1 });
  await load(page).getByRole('link', { name: 'monitoring visit, 28 February to 1 March 2017' }).click();
  await expect(page).toHaveURL(/\/authorities\/doncaster\/visits\/2017-02-1$/);
});

test('the last twelve months are those up to the day that is looked at', async ({ page }) => {
  await page.goto('/authorities/doncaster?asOf=2026-01-30');
  await expect(load(page)).toContainText(
    'In the twelve months to 30 January 2026, the day of the data: 1 full inspection (inspection, 20 to 31 January 2025)',
  );
  await page.goto('/authorities/doncaster?asOf=2026-01-31');
  await expect(load(page)).toContainText(
    'In the twelve months to 31 January 2026, the day of the data: no full inspection',
  );
});

test('what is missing or dated to the year is said, and in no step', async ({ page }) => {
  await page.goto('/authorities/isles-of-scilly');
  await expect(load(page)).toContainText('No inspection of Isles of Scilly under SIF is in our data.');
  await expect(load(page).locator('svg:visible')).toContainText('no inspection under SIF in our data');
  // The report of 2023 names “a focused visit in 2022”.
  await expect(load(page)).toContainText('not known or not exactly enough: 1 visit (focused visit, 2022).');
  await load(page).getByText('The same as a table').click();
  expect(await counted(page, '18 October 2019')).toEqual({ to: '2020-10-17', full: 1, visits: 0 });
  expect(await counted(page, '18 October 2020')).toEqual({ to: '2023-07-12', full: 0, visits: 0 });
});

test('an authority that ended is counted to its last day', async ({ page }) => {
  await page.goto('/authorities/cumbria');
  await expect(load(page)).toContainText('In the twelve months to 31 March 2023, its last day');
  await load(page).getByText('The same as a table').click();
  await expect(load(page).getByRole('row').nth(1)).toContainText('31 March 2023');
  await expect(load(page).getByRole('caption')).toContainText('in no row: 1 full inspection');
});

test('without a full inspection there is no such section, and none for England', async ({ page }) => {
  // The day before the first report came out.
  for (const path of ['/authorities/doncaster?asOf=2015-11-26', '/england']) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(load(page)).toHaveCount(0);
  }
});

test('on the narrowest screen the letters of the drawing are 12 pixels or more', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/authorities/doncaster');
  const drawing = load(page).locator('svg:visible');
  await expect(drawing).toHaveCount(1);
  const shown = (await drawing.boundingBox())?.width ?? 0;
  const drawn = Number(await drawing.getAttribute('width'));
  const sizes = await drawing
    .locator('text')
    .evaluateAll((all) => all.map((text) => Number(text.getAttribute('font-size'))));
  expect(Math.min(...sizes) * (shown / drawn)).toBeGreaterThanOrEqual(12);
});

test('the brief to print leaves it out', async ({ page }) => {
  await page.goto('/authorities/doncaster#brief');
  await expect(load(page)).toBeHidden();
  await page.goto('/authorities/doncaster');
  await page.emulateMedia({ media: 'print' });
  await expect(load(page)).toBeHidden();
});
