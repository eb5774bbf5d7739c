/** Time since the last full inspection: days that a person counted, other authorities' waits with their numbers, no prediction. */
import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('Doncaster, judged good in January 2025', async ({ page }) => {
  await page.goto('/authorities/doncaster?asOf=2026-01-31');
  const waiting = page.getByRole('region', { name: 'Time since the last full inspection' });
  // From 31 January 2025 to 31 January 2026.
  await expect(waiting).toContainText('365 days from 31 January 2025');
  // From 31 January to 18 March 2025: 28 + 18.
  await expect(waiting).toContainText('Its report came out 46 days after it ended');
  await expect(waiting.getByRole('row')).not.toHaveCount(0);
  await expect(waiting).toContainText('it does not say when inspectors will come');
});

test('an inspection without an overall judgement has no group of the same judgement', async ({ page }) => {
  await page.goto('/authorities/somerset');
  const waiting = page.getByRole('region', { name: 'Time since the last full inspection' });
  await expect(waiting).toContainText('there is no group of authorities with the same one');
  await expect(waiting.getByRole('table')).toHaveCount(0);
});

test('an authority that ended waits for nothing', async ({ page }) => {
  await page.goto('/authorities/cumbria');
  await expect(page.getByRole('heading', { name: 'Time since the last full inspection' })).toHaveCount(0);
});
