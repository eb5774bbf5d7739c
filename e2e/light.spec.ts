/** An authority's page before a reader does anything: nothing moves, and few scripts of our own. */
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { shiftsOf, watchShifts } from './support/shifts';

/** Bytes of the page's scripts after gzip, by address. */
async function scripts(page: Page, path: string): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!/\.js(?:\?|$)/.test(response.url())) return;
    bodies.push(
      response.body().then((body) => void sizes.set(response.url(), gzipSync(body, { level: 9 }).length)),
    );
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await Promise.all(bodies);
  return sizes;
}

test('its own scripts add at most 15 KB to those of a page without any', async ({ browser, baseURL }) => {
  const of = async (path: string) => {
    const context = await browser.newContext({ baseURL });
    const sizes = await scripts(await context.newPage(), path);
    await context.close();
    return sizes;
  };
  const [bare, own] = [await of('/accessibility'), await of('/authorities/doncaster')];
  const added = [...own].filter(([url]) => !bare.has(url)).reduce((sum, [, bytes]) => sum + bytes, 0);
  expect(bare.size).toBeGreaterThan(0);
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThanOrEqual(15_000);
});

for (const [name, viewport] of [
  ['desktop', { width: 1280, height: 900 }],
  ['phone', { width: 360, height: 740 }],
] as const)
  test(`nothing moves while it loads, ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await watchShifts(page);
    await page.goto('/authorities/doncaster', { waitUntil: 'networkidle' });
    // Down the page as a reader scrolls: what loads on the way has its room already.
    const chart = page.locator('#steps .recharts-surface').first();
    for (let screens = 0; screens < 60 && (await chart.count()) === 0; screens++) {
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(50);
    }
    await expect(chart).toBeAttached();
    await page.waitForLoadState('networkidle');
    expect(await shiftsOf(page)).toEqual([]);
  });
