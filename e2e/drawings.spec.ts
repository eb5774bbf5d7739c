/** Drawings are sent once: they stand in the page's HTML, and come back where the browser's router has only the data. */
import { expect, test } from '@playwright/test';

const chart = 'figure#history svg:visible';

test('a drawing stands once in what is sent', async ({ request }) => {
  const html = await (await request.get('/compare?la=doncaster~leeds')).text();
  expect(html.match(/viewBox="0 0 1120 /g)).toHaveLength(1);
  expect(html).not.toContain('viewBox=\\"0 0 1120 ');
});

test('it is there after going on and coming back', async ({ page }) => {
  await page.goto('/authorities/doncaster');
  const marks = page.locator(`${chart} [data-grade]`);
  const count = await marks.count();
  expect(count).toBeGreaterThan(10);
  // The framework wakes late; only then does a link go through its router.
  await expect(page.getByRole('button', { name: 'Earlier event' })).toBeVisible();
  await page.waitForTimeout(1500);
  await page.getByRole('link', { name: 'Glossary and how to read the charts' }).click();
  await expect(page).toHaveURL(/\/glossary/);
  const again: string[] = [];
  page.on('request', (one) => one.resourceType() === 'fetch' && again.push(one.url()));
  await page.goBack();
  await expect(marks).toHaveCount(count);
  // However many parts the page has, it is read once.
  expect(again.filter((url) => !url.includes('_rsc='))).toEqual([page.url()]);
  // And on a page to which the router came by data alone.
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Journeys' }).click();
  await expect(page.locator('figure svg:visible [data-from]').first()).toBeAttached();
});

test('waking leaves it alone', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/england');
  await page.waitForTimeout(2500);
  await expect(page.locator('figure svg:visible').first()).toBeVisible();
  expect(errors).toEqual([]);
});
