/** What followed which judgement, without scripts: every number leads to the cases that it counts. */
import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a number of the table of movement leads to its cases', async ({ page }) => {
  await page.goto('/journeys');
  const cell = page.locator('td[data-from="inadequate"][data-to="good"]');
  const count = Number(await cell.getByRole('link').textContent());
  await cell.getByRole('link').click();
  await expect(page).toHaveURL(/\/journeys\?list=move-inadequate-good#list$/);
  const list = page.getByRole('region', { name: `Inadequate, then good: ${count}` });
  await expect(list.getByRole('listitem')).toHaveCount(count);
  // Both reports say so on page 1: inadequate in 2015, good in 2017.
  await expect(list.getByRole('listitem').filter({ hasText: 'Doncaster' })).toHaveText(
    'Doncaster: 8 October 2015, then 24 November 2017',
  );
  await list.getByRole('link', { name: 'Doncaster' }).click();
  await expect(page).toHaveURL(/\/authorities\/doncaster\/inspections\/2018-01-19$/);
});

test('the picture and the table of movement tell the same numbers', async ({ page }) => {
  await page.goto('/journeys?area=help_and_protection');
  const drawn = await page
    .locator('svg [data-from]')
    .evaluateAll((bands) =>
      bands.map((band) =>
        [band.getAttribute('data-from'), band.getAttribute('data-to'), band.getAttribute('data-count')].join(
          ' ',
        ),
      ),
    );
  const told = await page
    .locator('td[data-from]:has(a)')
    .evaluateAll((cells) =>
      cells.map((cell) =>
        [
          cell.getAttribute('data-from'),
          cell.getAttribute('data-to'),
          cell.querySelector('a')?.textContent,
        ].join(' '),
      ),
    );
  expect(told.length).toBeGreaterThan(8);
  // Drawn twice: for wide and for narrow screens.
  expect([...new Set(drawn)].sort()).toEqual(told.sort());
});

test('the curve names its cases, what it leaves out, and what it also shows', async ({ page }) => {
  await page.goto('/journeys');
  const figure = page.getByRole('figure', { name: /half had been found better/ });
  await expect(figure).toContainText('Ofsted’s timetable');
  await expect(figure).toContainText('if they were one');
  await figure.getByText(/^All \d+ spells, by name$/).click();
  await expect(figure.getByRole('listitem').filter({ hasText: /^Doncaster/ })).toHaveText(
    'Doncaster: inadequate from 8 October 2015; found good 24 November 2017 (778 days)',
  );
  await figure.getByText('The steps of the curve as a table').click();
  const step = figure.getByRole('row').filter({ hasText: 'Doncaster' });
  await expect(step.getByRole('rowheader')).toHaveText('778');
  await expect(step.getByRole('link', { name: 'Doncaster' })).toHaveAttribute(
    'href',
    '/authorities/doncaster/inspections/2018-01-19',
  );
  // The curve has no step below ten at risk.
  const atRisk = await figure.locator('tbody tr td:nth-child(2)').allTextContents();
  expect(Math.min(...atRisk.map((text) => Number(/\d+$/.exec(text)?.[0])))).toBeGreaterThanOrEqual(10);
});

test('an unknown list, and an earlier day, are said', async ({ page }) => {
  await page.goto('/journeys?list=nonsense');
  await expect(page.getByRole('note', { name: 'Left out of this page' })).toContainText(
    '“nonsense” is not a known list of cases',
  );
  await page.goto('/journeys?asOf=2018-06-30');
  await expect(page.getByText('had been published by')).toBeVisible();
  await expect(page.locator('td[data-from="inadequate"][data-to="good"] a')).not.toHaveText('19');
});

test('it fits the smallest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/journeys?list=interval-SIF');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});
