/** Visits and governance events have pages of their own: both clocks, who delivered, what other sources say, what came next. */
import { expect, test } from '@playwright/test';
import { violationsInBoth } from './support/axe';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the third monitoring visit of Doncaster', async ({ page }) => {
    await page.goto('/authorities/doncaster');
    await page.getByRole('link', { name: '28 February to 1 March 2017', exact: true }).click();
    await expect(page).toHaveURL(/\/authorities\/doncaster\/visits\/2017-02-1$/);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(
      'Doncaster: monitoring visit, 28 February to 1 March 2017',
    );
    await expect(main).toContainText('A visit gives no grade.');
    await expect(main).toContainText(/Doncaster Children's Services Trust[\s\S]*throughout/);
    await expect(main).toContainText('page not recorded');
    await main.getByRole('link', { name: 'Re-inspection, 9 to 24 November 2017' }).click();
    await expect(page).toHaveURL(/\/authorities\/doncaster\/inspections\/2018-01-19$/);
  });

  test('the start of the trust shows that sources differ', async ({ page }) => {
    await page.goto('/authorities/doncaster/events/2014-09-30-1');
    const conflict = page.locator('[data-conflict]');
    await expect(conflict).toContainText('30 September 2014');
    await expect(conflict).toContainText('1 October 2014');
    await expect(page.getByRole('main')).toContainText('To cite this page: Gradeline (unofficial)');
    await page.getByRole('link', { name: 'Trust scheduled to become operational, 1 October 2014' }).click();
    await expect(
      page.getByRole('link', { name: 'Trust became operational, 30 September 2014' }),
    ).toBeVisible();
  });

  test('three more reports came out on 27 November 2015', async ({ page }) => {
    await page.goto('/authorities/doncaster/inspections/2015-11-27');
    const rows = page.locator('[data-day="2015-11-27"]');
    await expect(rows).toHaveCount(3);
    for (const [index, [name, grade]] of [
      ['Hertfordshire', 'Good'],
      ['Lancashire', 'Inadequate'],
      ['Medway', 'Requires improvement'],
    ].entries()) {
      await expect(rows.nth(index)).toContainText(name ?? '');
      await expect(rows.nth(index)).toContainText(grade ?? '');
    }
  });

  test('the targets of the contract', async ({ page }) => {
    await page.goto('/authorities/doncaster/events/2014-10-2');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'good by October 2017, outstanding by October 2019',
    );
  });
});

test('an address that names nothing answers 404 with what there is, another form leads to the one form', async ({
  request,
}) => {
  for (const path of [
    'visits/2017-02-9',
    'events/none',
    'visits',
    'elsewhere/2017-02-1',
    'visits/2017-02-1/more',
  ])
    expect((await request.get(`/authorities/doncaster/${path}`)).status(), path).toBe(404);
  const unknown = await request.get('/authorities/doncaster/visits/2017-02-9');
  expect(await unknown.text()).toContain('Monitoring visit, October 2016');
  const upper = await request.get('/authorities/80462/visits/2017-02-1', { maxRedirects: 0 });
  expect(upper.status()).toBe(308);
  expect(upper.headers().location).toContain('/authorities/doncaster/visits/2017-02-1');
});

test.describe('by axe', () => {
  test.use({ bypassCSP: true });
  for (const path of ['visits/2017-02-1', 'events/2014-09-30-1'])
    test(`${path} has no fault that axe finds, light and dark, and fits a narrow screen`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`/authorities/doncaster/${path}`);
      expect(await violationsInBoth(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
});
