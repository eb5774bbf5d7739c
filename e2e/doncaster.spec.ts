/** The worked example: every fact of Doncaster's story stands on its page, with and without JavaScript. */
import { expect, type Page, test } from '@playwright/test';

/** Judgements as a person read them off the four reports: published, edition, then area and grade. */
const judgements = [
  ['2015-11-27', '2015-10-08', 'SIF', 'overall', 'inadequate'],
  ['2015-11-27', '2015-10-08', 'SIF', 'help_and_protection', 'inadequate'],
  ['2015-11-27', '2015-10-08', 'SIF', 'looked_after_and_permanence', 'requires_improvement'],
  ['2015-11-27', '2015-10-08', 'SIF', 'adoption', 'good'],
  ['2015-11-27', '2015-10-08', 'SIF', 'care_leavers', 'requires_improvement'],
  ['2015-11-27', '2015-10-08', 'SIF', 'leadership', 'requires_improvement'],
  ['2015-11-27', '2015-10-08', 'SIF', 'lscb', 'requires_improvement'],
  ['2018-01-19', '2017-11-24', 'SIF', 'overall', 'good'],
  ['2018-01-19', '2017-11-24', 'SIF', 'help_and_protection', 'good'],
  ['2018-01-19', '2017-11-24', 'SIF', 'looked_after_and_permanence', 'good'],
  ['2018-01-19', '2017-11-24', 'SIF', 'adoption', 'good'],
  ['2018-01-19', '2017-11-24', 'SIF', 'care_leavers', 'good'],
  ['2018-01-19', '2017-11-24', 'SIF', 'leadership', 'good'],
  ['2022-04-08', '2022-02-25', 'ILACS_2018', 'overall', 'requires_improvement'],
  ['2022-04-08', '2022-02-25', 'ILACS_2018', 'leadership', 'inadequate'],
  ['2022-04-08', '2022-02-25', 'ILACS_2018', 'help_and_protection', 'requires_improvement'],
  ['2022-04-08', '2022-02-25', 'ILACS_2018', 'care_and_care_leavers', 'requires_improvement'],
  ['2025-03-18', '2025-01-31', 'ILACS_2023', 'overall', 'good'],
  ['2025-03-18', '2025-01-31', 'ILACS_2023', 'leadership', 'good'],
  ['2025-03-18', '2025-01-31', 'ILACS_2023', 'help_and_protection', 'good'],
  ['2025-03-18', '2025-01-31', 'ILACS_2023', 'in_care', 'good'],
  ['2025-03-18', '2025-01-31', 'ILACS_2023', 'care_leavers', 'requires_improvement'],
] as const;

/** Sentences and dates of the story that must be readable on the page. */
const words = [
  // Before November 2013, on the scale of that time.
  /May 2011[\s\S]{0,80}Looked after children[\s\S]{0,40}Adequate/,
  /November 2012[\s\S]{0,80}Safeguarding[\s\S]{0,40}Inadequate/,
  // Supervision, direction, trust.
  /2009[\s\S]{0,200}Government began supervising children's services/,
  /August 2013[\s\S]{0,200}Secretary of State directed that a trust be established/,
  /30 September 2014[\s\S]{0,200}Trust became operational/,
  /1 October 2014[\s\S]{0,200}scheduled to become operational/,
  /judged good by October 2017, outstanding by October 2019/,
  /requires improvement or better by April 2016/,
  /1 September 2022[\s\S]{0,200}Services transferred from trust back to council control/,
  // The same day: Lancashire, Medway and Hertfordshire.
  /Lancashire \(inadequate\); Medway \(requires improvement\) and Hertfordshire \(good\)/,
  // Inspections in both clocks.
  /14 September to 8 October 2015[\s\S]{0,40}Published 27 November 2015/,
  /9 to 24 November 2017[\s\S]{0,40}Published 19 January 2018/,
  /14 to 25 February 2022[\s\S]{0,40}Published 8 April 2022/,
  /20 to 31 January 2025[\s\S]{0,40}Published 18 March 2025/,
  /Re-inspection/,
  /Tom Anthony/,
  /9 points under “What needs to improve”; 58 numbered paragraphs/,
  // Monitoring visits.
  /August 2016/,
  /October 2016/,
  /28 February to 1 March 2017/,
  // The article that says 2018.
  /13 April 2022/,
  /Dates the good judgement to 2018, the year of publication/,
];

async function text(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replace(/[ \t\u00a0]+/g, ' ').replace(/’/g, "'");
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test.beforeEach(async ({ page }) => {
      expect((await page.goto('/authorities/doncaster'))?.status()).toBe(200);
    });

    test('every judgement of the story stands in the table and in the chart', async ({ page }) => {
      for (const [published, end, edition, area, grade] of judgements) {
        const mark = `[data-published="${published}"][data-end="${end}"][data-edition="${edition}"][data-area="${area}"][data-grade="${grade}"]`;
        await expect(page.locator(`td${mark}`), `${published} ${area} in the table`).toHaveCount(1);
        await expect(page.locator(`svg ${mark}`).first(), `${published} ${area} in the chart`).toBeAttached();
      }
      // And no other: what the story does not tell, no report of Doncaster's states.
      await expect(page.locator('td[data-edition]:not([data-edition="PRE_2013"])[data-grade]')).toHaveCount(
        judgements.length,
      );
    });

    test('every date and event of the story is on the page', async ({ page }) => {
      const all = (await text(page)).replace(/’/g, "'");
      for (const word of words) expect(all).toMatch(word);
    });

    test('conflicts are shown as conflicts', async ({ page }) => {
      const trust = page.locator('*', { hasText: 'Trust became operational' }).locator('text=Sources differ');
      await expect(trust.first()).toBeVisible();
      await expect(
        page.getByText('Was scheduled to become operational on 1 October 2014').first(),
      ).toBeVisible();
      await expect(page.getByText(/Dates the good judgement to 2018/).first()).toBeVisible();
    });

    test('each judgement opens the page of the report that states it', async ({ page }) => {
      const cell = page.locator('td[data-published="2022-04-08"][data-area="leadership"]');
      await expect(cell.getByRole('link', { name: /page 1/ })).toHaveAttribute(
        'href',
        'https://files.ofsted.gov.uk/v1/file/50181024#page=1',
      );
      const board = page.locator('td[data-published="2015-11-27"][data-area="lscb"]');
      await expect(board.getByRole('link', { name: /page 39/ })).toBeVisible();
    });
  });
}

test('the four overall grades are in the title of the chart', async ({ page }) => {
  await page.goto('/authorities/doncaster');
  const title = 'Doncaster: inadequate in 2015, good in 2017, requires improvement in 2022, good in 2025';
  await expect(page.locator('figure').getByText(title).first()).toBeVisible();
});

test('what another source says stands beside a fact only from that source’s own day on', async ({ page }) => {
  // The article is of 13 April 2022; the inspection that it dates otherwise was published in January 2018.
  const article = page.getByText('Leaders in charge of Doncaster').first();
  await page.goto('/authorities/doncaster/inspections/2018-01-19?asOf=2022-04-12');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(article).toHaveCount(0);
  await page.goto('/authorities/doncaster/inspections/2018-01-19?asOf=2022-04-13');
  await expect(article).toBeVisible();
});
