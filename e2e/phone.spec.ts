/** The story on a phone: newest first beside a rail, without JavaScript too, and nowhere else. */
import { expect, test } from '@playwright/test';
import { violationsInBoth } from './support/axe';

test.use({ bypassCSP: true, viewport: { width: 320, height: 720 } });

test('runs from the newest to the oldest, each with its page', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 720 },
  });
  const page = await context.newPage();
  await page.goto('/authorities/doncaster');
  const story = page.getByRole('region', { name: 'In order, newest first' });
  const inspections = story.locator('[data-kind="inspection"]');
  await expect(inspections).toHaveCount(4);
  const rails = ['good', 'requires_improvement', 'good', 'inadequate'];
  for (const [index, grade] of rails.entries())
    await expect(inspections.nth(index)).toHaveAttribute('data-rail', grade);
  await expect(inspections.nth(1).locator('[data-area="leadership"]')).toHaveAttribute(
    'data-grade',
    'inadequate',
  );
  await expect(story.locator('[data-kind="pause"]')).toContainText('no graded inspections');
  await story.getByRole('link', { name: 'Monitoring visit, October 2016' }).click();
  await expect(page).toHaveURL(/\/authorities\/doncaster\/visits\/2016-10-1$/);
  await context.close();
});

test('an edition without an overall judgement leaves the rail empty', async ({ page }) => {
  // Somerset was inspected in April 2026, under the edition that makes none.
  await page.goto('/authorities/somerset');
  const first = page.locator('.vertical > [data-kind="inspection"]').first();
  await expect(first.locator('[data-edition="ILACS_2026"]').first()).toBeVisible();
  await expect(first).not.toHaveAttribute('data-rail');
});

test('nothing stands beyond the edge and axe finds no fault', async ({ page }) => {
  await page.goto('/authorities/doncaster');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await violationsInBoth(page)).toEqual([]);
});

test('a wide screen has the chart instead', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/authorities/doncaster');
  await expect(page.locator('.vertical')).toBeHidden();
});
