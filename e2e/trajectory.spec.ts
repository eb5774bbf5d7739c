/** The interactive step chart stands where the geometry of the page says, and works from the keyboard. */
import { expect, test } from '@playwright/test';

const judgements = [
  ['2015-10-08', 'inadequate'],
  ['2017-11-24', 'good'],
  ['2022-02-25', 'requires_improvement'],
  ['2025-01-31', 'good'],
] as const;

test('dots stand at the ends of the inspections, on the line of their grade', async ({ page }) => {
  await page.goto('/authorities/doncaster');
  await page.locator('#steps').scrollIntoViewIfNeeded();
  const dots = page.locator('circle.recharts-line-dot');
  await expect(dots).toHaveCount(judgements.length);
  const at = await dots.evaluateAll((circles) =>
    circles.map((circle) => [Number(circle.getAttribute('cx')), Number(circle.getAttribute('cy'))]),
  );
  // One scale for all: pixels by days are the same between any two dots.
  const days = judgements.map(([end]) => Date.parse(end) / 86_400_000);
  const [x0, x3] = [at[0]?.[0] ?? 0, at[3]?.[0] ?? 0];
  const scale = (x3 - x0) / ((days[3] ?? 0) - (days[0] ?? 0));
  expect(scale).toBeGreaterThan(0);
  days.forEach((day, index) =>
    expect(Math.abs((at[index]?.[0] ?? 0) - x0 - scale * (day - (days[0] ?? 0)))).toBeLessThan(0.5),
  );
  // As on the drawn chart, where marks of the overall lane begin at the same days.
  const marks = page.locator('figure svg [data-area="overall"][data-end]');
  for (const [end, grade] of judgements)
    await expect(
      marks.and(page.locator(`[data-end="${end}"][data-grade="${grade}"]`)).first(),
    ).toBeAttached();
  const [inadequate, good, requires, again] = at.map(([, y]) => y ?? 0);
  expect(good).toBe(again);
  expect(requires).toBeGreaterThan(good ?? 0);
  expect(inadequate).toBeGreaterThan(requires ?? 0);
});

test('arrow keys tell each judgement with both dates', async ({ page }) => {
  await page.goto('/authorities/doncaster');
  await page.locator('#steps').scrollIntoViewIfNeeded();
  await expect(page.locator('circle.recharts-line-dot')).toHaveCount(4);
  await page.locator('svg.recharts-surface').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^Inspection ended /).first()).toBeVisible();
  await expect(page.getByText(/^Published /).first()).toBeVisible();
});

test('nothing moves when the step chart arrives', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/authorities/doncaster', { waitUntil: 'networkidle' });
  await page.locator('#steps').scrollIntoViewIfNeeded();
  await expect(page.locator('circle.recharts-line-dot')).toHaveCount(4);
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.001);
});

test('the axis begins with the scale of the grades, and a change of edition is marked and told', async ({
  page,
}) => {
  await page.goto('/authorities/doncaster');
  await page.locator('#steps').scrollIntoViewIfNeeded();
  await expect(page.locator('circle.recharts-line-dot')).toHaveCount(4);
  // From SIF to ILACS 2018, and from there to ILACS 2023.
  await expect(page.locator('#steps [data-cut]')).toHaveCount(2);
  await expect(page.locator('#steps').getByText('2014', { exact: true })).toBeVisible();
  await expect(page.locator('#steps').getByText('2013', { exact: true })).toHaveCount(0);
  await page.locator('svg.recharts-surface').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('The edition changed from SIF, still comparable')).toBeVisible();
});

test('the two clocks are two addresses of one chart', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/authorities/doncaster');
  const views = page.getByRole('navigation', { name: 'Views of the chart' });
  const mark = page
    .locator('#history svg:visible [data-area="overall"][data-published="2022-04-08"]')
    .first();
  const left = async () => (await mark.boundingBox())?.x ?? 0;
  const happened = await left();
  await views.getByRole('link', { name: 'where the report became public' }).click();
  await expect(page).toHaveURL(/\/authorities\/doncaster\?clock=public/);
  await expect(views.getByRole('link', { name: 'where the report became public' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  // From 25 February to 8 April 2022 are 42 days, a seventh of a year's width further right; both dates stay as they are.
  expect((await left()) - happened).toBeGreaterThan(3);
  await expect(mark).toHaveAttribute('data-end', '2022-02-25');
  await expect(page.locator('#history figcaption')).toContainText(
    'A band starts where a report became public',
  );
  await context.close();
});
