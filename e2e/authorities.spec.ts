/** Pages of all authorities, of places that changed, and of addresses that name nothing. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from '@playwright/test';

const authorities = parse<Record<string, string>>(readFileSync('prisma/data/authorities.csv'), {
  columns: true,
});

test('every authority has a page with a history', async ({ request }) => {
  test.setTimeout(120_000);
  const without: string[] = [];
  for (const { key } of authorities) {
    const response = await request.get(`/authorities/${key}`);
    expect(response.status(), key).toBe(200);
    if (!/data-grade="/.test(await response.text())) without.push(key ?? '');
  }
  // Former authorities too; none is without a judgement.
  expect(without).toEqual([]);
});

test('an authority that followed another shows its history apart', async ({ page }) => {
  await page.goto('/authorities/cumberland');
  await expect(page.getByRole('heading', { name: /Cumbria/ }).first()).toBeVisible();
  await page.goto('/authorities/cumbria');
  await expect(page.getByRole('link', { name: 'Cumberland' }).first()).toBeVisible();
});

test('an inspection of 2026 has no overall judgement, and the page says why', async ({ page }) => {
  await page.goto('/authorities/brent');
  await expect(page.getByText('Why is there no overall grade?')).toBeVisible();
  await expect(page.locator('td[data-edition="ILACS_2026"][data-area="overall"]')).toHaveCount(0);
});

test('search finds names, codes and aliases without JavaScript', async ({ request }) => {
  for (const [query, slug] of [
    ['Hull', 'kingston-upon-hull'],
    ['80462', 'doncaster'],
    ['E08000017', 'doncaster'],
    ['BCP', 'bournemouth-christchurch-and-poole'],
  ] as const) {
    const html = await (await request.get(`/?q=${query}`)).text();
    expect(html, query).toContain(`href="/authorities/${slug}"`);
  }
  const none = await (await request.get('/?q=zzzzqq')).text();
  expect(none).toMatch(/No authority/i);
});

test('an address that names no authority answers 404 with a whole page and near names', async ({
  request,
}) => {
  for (const path of [
    '/authorities/doncastre',
    '/authorities/%E0%A4%A',
    '/authorities/..%2f..%2fetc',
    `/authorities/${'x'.repeat(3000)}`,
  ]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(response.headers()['cache-control']).toBe('no-store');
    expect(await response.text()).toContain('<main');
  }
  expect(await (await request.get('/authorities/doncastre')).text()).toContain(
    'href="/authorities/doncaster"',
  );
});
