/** Accessible in light and dark: axe on each kind of page and on the ten hard histories; journeys by keyboard alone. */
import { expect, test } from '@playwright/test';
import { violations, violationsInBoth } from './support/axe';
import { hard } from './support/hard';

const pages = [
  '/',
  '/?q=hull',
  '/?q=zzzz',
  '/authorities/nowhere',
  '/search',
  '/search?q=trust&sort=newest',
  '/authorities/doncaster/inspections/2022-04-08',
  '/glossary',
  '/accessibility',
  '/england',
  '/regions/london?area=leadership&at=2018-06-30',
  '/journeys?list=move-inadequate-good',
  '/regions/north-east?area=leadership&at=2019-03-31',
  '/authorities?grade=inadequate',
  ...hard.map((slug) => `/authorities/${slug}`),
];

test.describe('light and dark', () => {
  test.use({ bypassCSP: true });
  test('the checks find what is wrong in either scheme', async ({ page }) => {
    await page.setContent(
      '<html lang="en"><title>Made</title><style>@media (prefers-color-scheme: dark) { p { color: #999; background: #aaa } }</style><main><p>Pale</p><img src="data:,"></main>',
    );
    const found = await violationsInBoth(page);
    expect(found.map((line) => line.replace(/: <.*/, ''))).toEqual([
      'light: image-alt',
      'dark: color-contrast',
      'dark: image-alt',
    ]);
  });

  for (const path of pages)
    test(`axe finds nothing on ${path}, and it does not scroll sideways at 320 pixels`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(path);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, 'pixels to scroll sideways at 320').toBe(0);
      await page.setViewportSize({ width: 1280, height: 720 });
      expect(await violationsInBoth(page)).toEqual([]);
    });
});

test.describe('forced colours', () => {
  test.use({ bypassCSP: true, contextOptions: { forcedColors: 'active' } });
  for (const path of ['/', '/glossary', '/authorities/doncaster', '/authorities/doncaster/visits/2017-02-1'])
    test(`axe finds nothing on ${path}`, async ({ page }) => {
      await page.goto(path);
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await violations(page)).toEqual([]);
    });
});

test('from the home page to a report by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  // To the first search field, whatever stands before it.
  for (let presses = 0; presses < 10; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement instanceof HTMLInputElement)) break;
  }
  await page.keyboard.type('doncaster');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/doncaster/);
  if (!page.url().includes('/authorities/doncaster')) {
    const link = page.locator('main').getByRole('link', { name: 'Doncaster', exact: true }).first();
    await link.focus();
    await page.keyboard.press('Enter');
  }
  await expect(page).toHaveURL(/\/authorities\/doncaster$/);
  const report = page.locator('td[data-area="overall"][data-published="2025-03-18"]').getByRole('link');
  await report.focus();
  await expect(report).toBeFocused();
  const outline = await report.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).not.toBe('none');
});
