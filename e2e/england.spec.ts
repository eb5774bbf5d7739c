/** England and its regions: counts with the lists that they count, without scripts. */
import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a quarter of the table leads to the authorities that it counts', async ({ page }) => {
  await page.goto('/england');
  await page.getByText('The same as a table, by quarter').first().click();
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: '31 March 2019' }) });
  const counts = await row
    .locator('td[data-grade]')
    .evaluateAll((cells) =>
      cells.map((cell) => [
        cell.getAttribute('data-grade'),
        Number(/\d+$/.exec(cell.textContent ?? '')?.[0]),
      ]),
    );
  // Council lists: 152 authorities until the end of March 2019.
  await expect(row.getByRole('cell').last()).toContainText('152');
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/\/england\?at=2019-03-31#held$/);
  const held = page.getByRole('region', { name: 'Who held what on 31 March 2019' });
  const letters = {
    outstanding: 'Outstanding',
    good: 'Good',
    requires_improvement: 'Requires improvement',
    inadequate: 'Inadequate',
  };
  for (const [grade, label] of Object.entries(letters)) {
    const group = held
      .locator('details')
      .filter({ has: page.locator('summary', { hasText: `${label}: ` }) })
      .first();
    const count = counts.find(([code]) => code === grade)?.[1];
    await expect(group.locator('summary')).toContainText(`${label}: ${count}`);
    await expect(group.locator('li')).toHaveCount(Number(count));
  }
});

test('questions that changed stand one below the other, and are not joined', async ({ page }) => {
  await page.goto('/england?area=leadership');
  await expect(page.getByText('2 questions, one below the other')).toBeVisible();
  await expect(
    page.getByRole('figure', { name: /^England, Leadership, management and governance \(SIF\)/ }),
  ).toBeVisible();
  await expect(
    page.getByRole('figure', { name: /^England, Impact of leaders on social work practice \(ILACS 2018/ }),
  ).toBeVisible();
});

test('the slider sends its number, and the address tells the date', async ({ page }) => {
  await page.goto('/england');
  const slider = page.getByRole('slider', { name: 'Slide through the quarters' });
  await slider.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('form', { name: 'Day shown, by quarter' }).getByRole('button').click();
  await expect(page).toHaveURL(/\/england\?at=2014-06-30#held$/);
  await expect(page.getByRole('heading', { name: 'Who held what on 30 June 2014' })).toBeVisible();
});

test('the map has one tile for each authority of the day, and its numbers lead to the lists', async ({
  page,
}) => {
  await page.goto('/england?at=2022-06-30');
  const map = page.getByRole('figure', { name: /^England on 30 June 2022/ });
  // 152 from April 2021 to March 2023.
  await expect(map.locator('svg').first().locator('[data-authority]')).toHaveCount(152);
  // Seen in the report published on 8 April 2022.
  await expect(map.locator('svg').first().locator('[data-authority="doncaster"]')).toHaveAttribute(
    'data-grade',
    'requires_improvement',
  );
  const inadequate = map.getByRole('link', { name: /inadequate, by name/ });
  const count = Number(/\d+/.exec((await inadequate.textContent()) ?? '')?.[0]);
  await inadequate.click();
  await expect(page.locator('#held-overall-inadequate li')).toHaveCount(count);
});

test.describe('with scripts', () => {
  test.use({ javaScriptEnabled: true });

  test('the map follows the slider, and the slider keeps the focus', async ({ page }) => {
    await page.goto('/england?at=2022-06-30');
    const slider = page.getByRole('slider', { name: 'Slide through the quarters' });
    await expect(page.getByRole('form', { name: 'Day shown, by quarter' }).getByRole('button')).toBeHidden();
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(slider).toHaveAttribute('aria-valuetext', '31 March 2022');
    await expect(page.getByRole('heading', { name: 'Who held what on 31 March 2022' })).toBeVisible();
    await expect(page).toHaveURL(/at=2022-03-31/);
    await expect(slider).toBeFocused();
  });
});

test('a region holds its own, and an unknown one is said with status 404', async ({ page, request }) => {
  await page.goto('/england');
  await page.getByRole('link', { name: 'North East', exact: true }).click();
  await expect(page).toHaveURL(/\/regions\/north-east$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The North East: how many held each grade',
  );
  await expect(page.locator('#stack-overall figcaption, figure figcaption').first()).toContainText(
    'of 12 authorities',
  );
  const unknown = await request.get('/regions/atlantis');
  expect(unknown.status()).toBe(404);
  expect(await unknown.text()).toContain('No such region');
  const outside = await request.get('/england?at=1999-01-01&from=x');
  expect(outside.status()).toBe(200);
  expect(await outside.text()).toContain('Left out of this page');
});
