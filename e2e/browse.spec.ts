/** Finding, comparing and sharing: the list, the comparison, an inspection's page and the addresses between them. */
import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a comparison of three shows each in the order of the address, with its dates', async ({ page }) => {
    await page.goto('/compare?la=doncaster~rotherham~sheffield');
    await expect(page).toHaveURL(/\?la=doncaster~rotherham~sheffield$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/Doncaster.*Rotherham.*Sheffield/);
    const marks = page.locator('[data-area="overall"][data-end="2025-01-31"][data-grade="good"]');
    expect(await marks.count()).toBeGreaterThan(0);
  });

  test('one is added by its name and removed by a link', async ({ page }) => {
    await page.goto('/compare?la=doncaster');
    await page
      .locator('main')
      .getByRole('textbox')
      .or(page.locator('main').getByRole('combobox'))
      .first()
      .fill('Kingston upon Hull');
    await page.locator('main').getByRole('button', { name: /add/i }).click();
    await expect(page).toHaveURL(/la=doncaster~kingston-upon-hull$/);
    await page.getByRole('link', { name: /remove.*doncaster/i }).click();
    await expect(page).toHaveURL(/la=kingston-upon-hull$/);
  });

  test('the list filters by region, and the filter is the address', async ({ page }) => {
    await page.goto('/authorities?region=north-east');
    // Twelve authorities of the North East, counted in the official list of councils.
    await expect(
      page
        .locator('main')
        .getByText(/\b12 of 153\b/)
        .first(),
    ).toBeVisible();
    await expect(
      page.locator('main').getByRole('link', { name: 'Sunderland', exact: true }).first(),
    ).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: 'Doncaster', exact: true })).toHaveCount(0);
  });

  test('more filters find who was judged how, when and under which edition', async ({ page }) => {
    const shown = page.getByRole('status').first();
    // Somerset and another authority were the first under the edition of April 2026.
    await page.goto('/authorities?edition=ilacs_2026');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Authorities: last inspected in full under ILACS 2026',
    );
    await expect(page.locator('main').getByRole('link', { name: 'Somerset', exact: true })).toBeVisible();
    // The filters stand open where one of them is in use.
    await page.getByLabel('Judgement area').selectOption('Care leavers');
    await page.getByLabel('Edition of the latest full inspection').selectOption('ILACS 2023');
    await page.getByLabel('Grade at the latest full inspection').selectOption('Inadequate');
    await page.getByLabel('Order').selectOption('Longest ago first');
    await page.getByRole('button', { name: 'Show these' }).click();
    await expect(page).toHaveURL(/\?area=care_leavers&grade=inadequate&edition=ILACS_2023&sort=longest$/);
    await expect(shown).toContainText('inadequate for “care leavers” at the latest full inspection');
    const ends = await page
      .locator('td[data-area="care_leavers"]')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-end') ?? ''));
    expect(ends).toEqual([...ends].sort());
    await page.goto('/authorities?changed=2020-13-01&edition=atlantis');
    await expect(page.getByText('“2020-13-01” is not a known date')).toBeVisible();
    await expect(page.getByText('“atlantis” is not a known framework edition')).toBeVisible();
  });

  test('an inspection has a page of its own', async ({ page }) => {
    await page.goto('/authorities/doncaster/inspections/2022-04-08');
    const main = page.locator('main');
    await expect(main).toContainText('Tom Anthony');
    await expect(main).toContainText(/14 to 25 February 2022/);
    await expect(main).toContainText('8 April 2022');
    await expect(main).toContainText("Doncaster Children's Services Trust");
    await expect(page.locator('[data-area="leadership"][data-grade="inadequate"]').first()).toBeVisible();
  });

  test('as of a day shows what had been published by then, and says so', async ({ page }) => {
    await page.goto('/authorities/doncaster?asOf=2018-01-18');
    await expect(page.getByText(/This page shows what had been published by 18 January 2018/)).toBeVisible();
    // The re-inspection ended in November 2017 and was published the day after.
    await expect(page.locator('td[data-published="2018-01-19"]')).toHaveCount(0);
    await expect(page.locator('td[data-published="2015-11-27"][data-area="overall"]')).toHaveCount(1);
  });

  test('what is left out of an address is said', async ({ page }) => {
    await page.goto('/compare?la=doncaster~atlantis');
    await expect(page.getByText(/“atlantis” is not a known authority/)).toBeVisible();
  });
});

for (const width of [320, 768, 1000, 1280]) {
  test(`years are as wide as the ribbons under them at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/authorities?region=north-east');
    const ribbon = await page.locator('td svg[role="img"]').first().boundingBox();
    // Above the ribbons in a table, under each of them in a list.
    const axis = page.locator(`${width < 992 ? 'td' : 'thead'} svg:has(> use)`).first();
    const years = await axis.boundingBox();
    expect(Math.abs((years?.x ?? 0) - (ribbon?.x ?? -9))).toBeLessThan(1);
    expect(Math.abs((years?.width ?? 0) - (ribbon?.width ?? -9))).toBeLessThan(1);
  });
}

for (const [asked, canonical] of [
  ['/compare?la=doncaster%7Erotherham', '/compare?la=doncaster~rotherham'],
  ['/compare?la=Doncaster&la=80543', '/compare?la=doncaster~rotherham'],
  ['/compare?clock=public&la=york', '/compare?la=york&clock=public'],
  ['/authorities/80462', '/authorities/doncaster'],
  ['/authorities/E08000017', '/authorities/doncaster'],
  ['/authorities/BCP?utm_source=x', '/authorities/bournemouth-christchurch-and-poole'],
] as const) {
  test(`${asked} leads to its one form`, async ({ request, baseURL }) => {
    const response = await request.get(asked, { maxRedirects: 0 });
    expect(response.status()).toBe(308);
    expect(new URL(response.headers().location ?? '', baseURL).href).toBe(
      new URL(canonical, baseURL).href.replaceAll('%7E', '~'),
    );
    expect((await request.get(canonical, { maxRedirects: 0 })).status()).toBe(200);
  });
}

test('hostile addresses get a clear page, never a fault and never an echo that runs', async ({ request }) => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' OR 1=1 --",
    '../../etc/passwd',
    '\u0000',
    '😀'.repeat(50),
    'a'.repeat(5000),
    '%',
  ];
  for (const text of hostile) {
    const value = encodeURIComponent(text);
    for (const path of [
      `/?q=${value}`,
      `/authorities?q=${value}&region=${value}`,
      `/compare?la=${value}&asOf=${value}&clock=${value}`,
      `/authorities/${value}`,
      `/authorities/doncaster/inspections/${value}`,
    ]) {
      const response = await request.get(path);
      expect([200, 404], path.slice(0, 80)).toContain(response.status());
      expect(await response.text()).not.toContain('<img src=x');
    }
  }
  expect((await request.get('/compare?rev=2020-01-01.1')).status()).toBe(404);
  expect(
    (
      await request.get(`/compare?${Array.from({ length: 1000 }, (_, index) => `la=x${index}`).join('&')}`)
    ).status(),
  ).toBe(200);
});
