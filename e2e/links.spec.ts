/** Links of the site are plain ones, which the browser's router follows where scripts run. */
import { expect, type Page, test } from '@playwright/test';

/** Waits until the page is awake, and marks it: a page that is loaded anew has no mark. */
async function awake(page: Page, address: string) {
  await page.goto(address);
  // Buttons that only scripts make, also in what is folded: links wake with them.
  await expect(page.locator('button', { hasText: 'Copy' }).first()).toBeAttached();
  await page.waitForTimeout(1500);
  await page.evaluate(() => Object.assign(window, { marked: true }));
}

const isSame = (page: Page) => page.evaluate(() => 'marked' in window);

test('another view by keyboard: the page, the place and the focus stay', async ({ page }) => {
  await awake(page, '/compare?la=leeds~hull~york');
  const link = page.getByRole('link', { name: 'Move up York' });
  await link.focus();
  const top = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?la=leeds~york~kingston-upon-hull$/);
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(top);
  expect(await isSame(page)).toBe(true);
  await page.goBack();
  await expect(page.locator('main ol li').nth(1)).toContainText('Hull');
  expect(await isSame(page)).toBe(true);
});

test('another page is shown from its top, without being loaded whole', async ({ page }) => {
  await awake(page, '/authorities/doncaster');
  await page.getByRole('link', { name: 'Glossary and how to read the charts' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Glossary');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  expect(await isSame(page)).toBe(true);
});

test('a press that asks for another tab is the browser’s', async ({ page, context }) => {
  await awake(page, '/authorities/doncaster');
  const opened = context.waitForEvent('page');
  const menu = page.getByRole('navigation', { name: 'Main' });
  await menu.getByRole('link', { name: 'Journeys' }).click({ modifiers: ['ControlOrMeta'] });
  await (await opened).waitForURL('**/journeys');
  expect(new URL(page.url()).pathname).toBe('/authorities/doncaster');
});

test('what the router cannot show is loaded', async ({ page }) => {
  await awake(page, '/data');
  await page.getByRole('link', { name: 'the API' }).click();
  await expect(page).toHaveURL(/\/api\/v1$/);
});
