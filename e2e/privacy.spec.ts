/** A reader is known to nobody: no cookie, nothing kept in the browser, and no request to anybody else. */
import { expect, type Page, test } from '@playwright/test';
import { everyPage } from './support/routes';

/** What a page has left in the browser. */
const leftIn = (page: Page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

test('every kind of page, used, asks this site only and leaves nothing in the browser', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const elsewhere: string[] = [];
  const cookies: Promise<void>[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && origin !== baseURL) elsewhere.push(request.url());
  });
  page.on('response', (response) => {
    const look = async () => {
      if (await response.headerValue('set-cookie')) elsewhere.push(`cookie from ${response.url()}`);
    };
    cookies.push(look().catch(() => {}));
  });
  for (const path of everyPage()) {
    await page.goto(path, { waitUntil: 'load' });
    // Panels open, the last chart comes near, a pointer and a key wake what waits for them.
    await page.evaluate(() => {
      for (const panel of document.querySelectorAll('details')) panel.open = true;
      scrollTo(0, document.body.scrollHeight);
    });
    const chart = page.locator('figure svg:visible').first();
    if ((await chart.count()) > 0) await chart.hover({ force: true, timeout: 5000 });
    await page.keyboard.press('Tab');
    expect(await leftIn(page), path).toEqual({
      cookie: '',
      local: 0,
      session: 0,
      databases: 0,
      caches: 0,
      workers: 0,
    });
  }
  // From page to page without loading anew, and through a form.
  await page.goto('/');
  await page.getByRole('link', { name: 'Doncaster', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Doncaster' })).toBeVisible();
  await page.goto('/search?q=trust');
  await page.getByRole('searchbox').first().press('Enter');
  await page.waitForLoadState('networkidle');
  await Promise.all(cookies);
  expect(elsewhere).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(cookies.length).toBeGreaterThan(everyPage().length);
});
