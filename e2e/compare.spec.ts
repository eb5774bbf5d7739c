/** Comparing: groups, pasted lists, order, years from an event, one area. Facts as the reference tables and reports have them. */
import { expect, test } from '@playwright/test';
import { violationsInBoth } from './support/axe';

test.use({ bypassCSP: true });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, bypassCSP: false });

  test('statistical neighbours stand in rank order, ten in parts that fit', async ({ page }) => {
    await page.goto('/compare?la=doncaster');
    const neighbours = page
      .getByRole('listitem')
      .filter({ hasText: 'Statistical neighbours of Doncaster (10)' });
    await expect(neighbours).toContainText(
      'as listed in June 2025. The version of the neighbour model is not confirmed',
    );
    await neighbours.getByRole('link').first().click();
    // The first three of the list of June 2025.
    await expect(page).toHaveURL(/\?la=doncaster~rotherham~barnsley~wakefield~/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('10 authorities compared');
    await expect(page.getByText('Compared here: 10 of up to 10')).toBeVisible();
  });

  test('a list is pasted with names that hold commas, and what is unknown is said', async ({ page }) => {
    await page.goto('/compare');
    await page.getByText('Paste a list of names or codes').click();
    await page
      .getByRole('form', { name: 'Paste a list' })
      .getByRole('textbox')
      .fill('Leeds\nBournemouth, Christchurch and Poole, E08000017\nAtlantis');
    await page.getByRole('button', { name: 'Add these' }).click();
    const chosen = page.getByRole('region', { name: /^Compared here/ }).getByRole('listitem');
    await expect(chosen).toHaveCount(3);
    await expect(chosen.nth(1)).toContainText('Bournemouth, Christchurch and Poole');
    await expect(chosen.nth(2)).toContainText('Doncaster');
    await expect(page.getByText('“Atlantis” is not a known authority')).toBeVisible();
  });

  test('the order is the reader’s', async ({ page }) => {
    await page.goto('/compare?la=leeds~york~hull');
    await page.getByRole('link', { name: 'Move up York' }).click();
    await expect(page).toHaveURL(/\?la=york~leeds~kingston-upon-hull$/);
  });

  test('years from the first inadequate judgement leave out who has none, by name', async ({ page }) => {
    await page.goto('/compare?la=doncaster~rotherham~sheffield');
    await page.getByRole('link', { name: 'from the first overall inadequate' }).click();
    await expect(page).toHaveURL(/\?la=doncaster~rotherham~sheffield&align=first-inadequate#chart$/);
    const chart = page.locator('#chart');
    await expect(chart.locator('figcaption')).toContainText(
      'Not drawn: Sheffield (no overall judgement of inadequate',
    );
    const first = (end: string) =>
      chart.locator(`svg:visible [data-area="overall"][data-end="${end}"]`).first().boundingBox();
    // Doncaster on 8 October 2015 and Rotherham on 8 October 2014 stand at one place: nought.
    const [doncaster, rotherham] = [await first('2015-10-08'), await first('2014-10-08')];
    expect(Math.abs((doncaster?.x ?? 0) - (rotherham?.x ?? 9))).toBeLessThan(2);
  });

  test('one area of two that one judgement covered is not empty', async ({ page }) => {
    await page.goto('/compare?la=doncaster&area=care_leavers');
    const mark = page.locator(
      '#chart svg:visible [data-area="care_and_care_leavers"][data-grade="requires_improvement"]',
    );
    await expect(mark.first()).toBeAttached();
    await expect(page.locator('#chart figcaption')).toContainText(
      'one judgement covered children in care and care leavers',
    );
  });

  test('the latest judgements stand in words, like beside like', async ({ page }) => {
    await page.goto('/compare?la=doncaster~sheffield');
    await expect(page.getByRole('region', { name: 'The latest judgements in words' })).toContainText(
      'Overall: good in Doncaster (January 2025) and Sheffield (September 2023).',
    );
  });
});

for (const path of [
  '/compare?la=doncaster',
  '/compare?la=doncaster~rotherham~sheffield&align=first-inadequate',
])
  test(`axe finds nothing on ${path}, light and dark, at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    expect(await violationsInBoth(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
