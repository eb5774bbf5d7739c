/** An authority's page at 400 % zoom, by keyboard alone, and as the accessibility tree tells it. */
import { expect, type Page, test } from '@playwright/test';
import { hard } from './support/hard';

/** What a window of 1280 by 1024 pixels shows at 400 %: WCAG 2.2, success criterion 1.4.10. */
test.describe('at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  for (const slug of hard)
    test(`${slug} is whole`, async ({ page }) => {
      await page.goto(`/authorities/${slug}`);
      expect(await wider(page)).toEqual([]);
      await page.goto(`/authorities/${slug}#brief`);
      expect(await wider(page)).toEqual([]);
    });
});

/** Elements with words that stand beyond the right edge or are cut by their own box. */
function wider(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    return [...document.querySelectorAll('main *')]
      .filter((element) => {
        const { width, height, right } = element.getBoundingClientRect();
        if (width < 2 || height < 2 || element.closest('svg')) return false;
        const cut =
          element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
        return right > edge + 1 || cut;
      })
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 60)}`);
  });
}

test('every control is reached and left by keyboard, each with a visible focus', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/authorities/doncaster');
  await expect(page.getByRole('group', { name: /event by event/ })).toHaveAttribute('tabindex', '0');
  const reached: string[] = [];
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      const name = active.getAttribute('aria-label') ?? active.textContent ?? '';
      return { name, shown: outlineStyle !== 'none' && outlineWidth !== '0px' };
    });
    if (!at) break;
    expect(at.shown, at.name).toBe(true);
    reached.push(at.name.trim());
  }
  // In the order of the page, to its end and out of it again.
  const order = [
    'Skip to content',
    'A brief to print: one or two sheets',
    'Chart of Doncaster, event by event',
    'Earlier event',
    'Show',
    'Adoption',
    'where the report became public',
    'How to read this chart',
    'Accessibility',
  ];
  const places = order.map((name) => reached.indexOf(name));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('the accessibility tree holds the headings in order and the grades in words', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/authorities/doncaster');
  const latest = page.getByRole('region', { name: /^Judged at the inspection of 20 to 31 January 2025/ });
  await expect(latest).toMatchAriaSnapshot(`
    - term: Overall effectiveness
    - definition: Good was requires improvement in February 2022 (ILACS 2018)
    - term: Impact of leaders on social work practice
    - definition: Good was inadequate in February 2022 (ILACS 2018)
    - term: Children who need help and protection
    - definition: Good was requires improvement in February 2022 (ILACS 2018)
    - term: Children in care
    - definition: Good not comparable with what stood before
    - term: Care leavers
    - definition: Requires improvement not comparable with what stood before
  `);
  const chart = page.getByRole('figure', { name: /^Doncaster: inadequate in 2015/ }).getByRole('img');
  await expect(chart.first()).toHaveAccessibleName(/good in 2025 Ofsted’s judgements of children’s services/);
  const table = page.getByRole('table').first();
  await expect(table.getByRole('columnheader', { name: 'Overall' })).toBeVisible();
  const row = table.getByRole('row', { name: /14 to 25 February 2022/ });
  await expect(row.getByRole('cell').nth(1)).toContainText('Inadequate');
  const levels = await page
    .getByRole('main')
    .getByRole('heading')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels[0]).toBe(1);
  levels.forEach((level, index) => expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1));
});
