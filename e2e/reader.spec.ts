/** Reading an authority's chart event by event, and drawing a part of it: by keys, buttons, pointer, and without scripts. */
import { expect, type Page, test } from '@playwright/test';

test.use({ viewport: { width: 1280, height: 1000 } });

const chart = (page: Page) => page.getByRole('group', { name: 'Chart of Doncaster, event by event' });
const said = (page: Page) => page.locator('#history').getByRole('status').first();

test('arrow keys move through the events and say each', async ({ page }) => {
  await page.goto('/authorities/doncaster');
  await expect(chart(page)).toHaveAttribute('tabindex', '0');
  await chart(page).focus();
  await page.keyboard.press('End');
  await expect(said(page)).toContainText('Inspection, 20 to 31 January 2025');
  await expect(said(page)).toContainText('Care leavers: Requires improvement');
  await page.keyboard.press('ArrowLeft');
  await expect(said(page)).not.toContainText('January 2025');
  await page.keyboard.press('Home');
  await expect(said(page)).toContainText(/^1 of \d+\. /);
  await page.keyboard.press('End');
  // The words beside the line carry the link to the event's page.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/authorities\/doncaster\/inspections\/2025-03-18$/);
});

test('two buttons do the same, and Escape ends it', async ({ page }) => {
  await page.goto('/authorities/doncaster');
  await page.getByRole('button', { name: 'Earlier event' }).click();
  await expect(said(page)).toContainText('20 to 31 January 2025');
  await expect(page.locator('.stop-card')).toContainText('Impact of leaders');
  await page.keyboard.press('Escape');
  await expect(page.locator('.stop-card')).toHaveCount(0);
});

test('a drag over the chart draws these years, and the way back is a link', async ({ page }) => {
  await page.goto('/authorities/doncaster');
  await expect(chart(page)).toHaveAttribute('tabindex', '0');
  const drawing = page.locator('.chart-frame svg:visible');
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (!box) throw new Error('No drawing');
  const year = (await drawing.getByText('2016', { exact: true }).boundingBox()) ?? box;
  await page.mouse.move(year.x + 5, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(year.x + 120, box.y + 210, { steps: 5 });
  await expect(page.locator('.brushed')).toContainText('2016 to 2018');
  await page.mouse.up();
  await expect(page).toHaveURL(/\/authorities\/doncaster\?from=2016&to=2018#history$/);
  await expect(page.locator('#chart-finding')).toHaveText('Doncaster: good in 2017');
  await page.getByRole('link', { name: 'All years' }).click();
  await expect(page.locator('#chart-finding')).toContainText('good in 2025');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a form chooses the years and links the area', async ({ page }) => {
    await page.goto('/authorities/doncaster');
    await expect(page.getByRole('button', { name: 'Earlier event' })).toBeHidden();
    const form = page.getByRole('form', { name: 'Years drawn' });
    await form.getByLabel('Years from').selectOption('2014');
    await form.getByLabel('to', { exact: true }).selectOption('2018');
    await form.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/\?from=2014&to=2018#history$/);
    await expect(page.locator('#chart-finding')).toHaveText('Doncaster: inadequate in 2015, good in 2017');
    await page.getByRole('link', { name: 'Adoption', exact: true }).click();
    await expect(page).toHaveURL(/\?area=adoption&from=2014&to=2018#history$/);
    await expect(page.locator('#chart-finding')).toHaveText(
      'Doncaster, adoption: good in 2015, good in 2017',
    );
  });

  test('years and areas that hold nothing are said to be left out', async ({ page }) => {
    await page.goto('/authorities/cumberland?from=2090&area=lscb&align=trust');
    const left = page.getByRole('note', { name: 'Left out of this page' });
    await expect(left).toContainText('2090');
    await expect(left).toContainText('trust');
  });
});
