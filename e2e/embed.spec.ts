/** Our charts in frames of another site's page. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';

let site: Server;
/** Another origin than that of the site. */
let host = '';
/** What stands between the paragraphs of an article. */
let between = '';

test.beforeAll(async () => {
  site = createServer((_, answer) =>
    answer
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(
        `<!doctype html><html lang="en"><head><title>An article</title><meta name="viewport" content="width=device-width"></head><body style="margin:8px"><p>Before.</p>${between}<p>After.</p></body></html>`,
      ),
  );
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
});
test.afterAll(() => new Promise((resolve) => site.close(resolve)));

/** Opens an article of the other site. @param html what stands in it */
async function article(page: Page, html: string): Promise<FrameLocator> {
  between = html;
  await page.goto(host);
  return page.frameLocator('iframe');
}

/** A text of the share panel under the main chart of a page. */
async function shared(page: Page, path: string, name: string): Promise<string> {
  await page.goto(path);
  const panel = page.locator('details:has(> summary:text("Share, embed or cite"))').first();
  await panel.locator('summary').click();
  return panel.getByRole('textbox', { name: new RegExp(`^${name}: `) }).inputValue();
}

const heights = (page: Page) =>
  page.locator('iframe').evaluate((frame: HTMLIFrameElement) => frame.getBoundingClientRect().height);
const insideHeight = (frame: FrameLocator) =>
  frame.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));

/** Judgements overall as a person read them off the four reports: end, publication, grade. */
const overall = [
  ['2025-01-31', '2025-03-18', 'good'],
  ['2022-02-25', '2022-04-08', 'requires_improvement'],
  ['2017-11-24', '2018-01-19', 'good'],
  ['2015-10-08', '2015-11-27', 'inadequate'],
];

test.describe('in an article of another site', () => {
  for (const name of ['Frozen frame', 'Live frame'])
    test(`the ${name.toLowerCase()} of the share panel shows the chart, its facts and the way back`, async ({
      page,
      context,
    }) => {
      test.slow();
      const html = await shared(page, '/authorities/doncaster', name);
      expect(html.includes('rev=')).toBe(name === 'Frozen frame');
      const frame = await article(page, html);
      await expect(frame.getByRole('heading')).toHaveText(
        'Doncaster: inadequate in 2015, good in 2017, requires improvement in 2022, good in 2025',
      );
      await expect(frame.getByRole('img', { name: /^Doncaster/ })).toBeVisible();
      await frame.getByText('The same as a table').click();
      const judged = frame.locator('td [data-area="overall"]');
      expect(
        await judged.evaluateAll((all) =>
          all.map((one) => ['end', 'published', 'grade'].map((what) => one.getAttribute(`data-${what}`))),
        ),
      ).toEqual(overall);
      await expect(
        frame.getByRole('row', { name: /^25 February 2022 .*published 8 April 2022.*requires improvement/ }),
      ).toBeVisible();
      await expect(frame.getByText(/Gradeline, unofficial.*revision 2026-11-26\.1/)).toBeVisible();
      const back = context.waitForEvent('page');
      await frame.getByRole('link', { name: /This chart with its sources/ }).click();
      const opened = await back;
      await expect(opened.getByRole('heading', { level: 1 })).toHaveText(/Doncaster/);
      expect(new URL(opened.url()).hash).toBe('#history');
    });

  test('without scripts of its own an article shows it at the height of the snippet, and nothing is lost', async ({
    page,
  }) => {
    const html = await shared(page, '/authorities/doncaster', 'Frozen frame');
    await page.setViewportSize({ width: 760, height: 900 });
    const frame = await article(page, html);
    const [outside, inside] = [await heights(page), await insideHeight(frame)];
    expect(outside).toBeGreaterThanOrEqual(inside);
    expect(outside).toBeLessThan(inside * 1.2);
  });

  test('with the script of the panel the frame is as high as the chart, also when it is made narrow', async ({
    page,
  }) => {
    const html = await shared(page, '/authorities/doncaster', 'Frozen frame');
    const script = await page
      .getByRole('textbox', { name: /^Script: / })
      .first()
      .inputValue();
    const frame = await article(page, html + script);
    for (const width of [1280, 700, 336]) {
      await page.setViewportSize({ width, height: 900 });
      await expect
        .poll(async () => (await heights(page)) - (await insideHeight(frame)), { message: String(width) })
        .toBe(0);
      expect(
        await frame.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth),
        `${width} pixels`,
      ).toBeLessThanOrEqual(0);
    }
    await frame.getByText('The same as a table').click();
    await expect.poll(async () => (await heights(page)) - (await insideHeight(frame))).toBe(0);
  });

  test('its letters are large enough in the smallest phone', async ({ page }) => {
    await page.setViewportSize({ width: 336, height: 900 });
    for (const path of ['/embed/authorities/doncaster', '/embed/england', '/embed/journeys']) {
      const frame = await article(
        page,
        `<iframe src="${test.info().project.use.baseURL}${path}" title="x" width="320" height="900"></iframe>`,
      );
      await frame.getByRole('img').first().waitFor();
      const smallest = await frame.locator('.hand > svg').evaluate((svg: SVGSVGElement) => {
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        const sizes = [...svg.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')));
        return Math.min(...sizes) * scale;
      });
      expect(smallest, path).toBeGreaterThanOrEqual(12);
    }
  });

  test('it is dark for readers of dark screens, unless the address says otherwise', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const ground = (frame: FrameLocator) =>
      frame.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
    const at = (query: string) =>
      `<iframe src="${test.info().project.use.baseURL}/embed/england${query}" title="x"></iframe>`;
    expect(await ground(await article(page, at('')))).toBe('rgb(19, 23, 28)');
    expect(await ground(await article(page, at('?theme=light')))).toBe('rgb(255, 253, 250)');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await ground(await article(page, at('?theme=dark')))).toBe('rgb(19, 23, 28)');
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('it is all there', async ({ page, baseURL }) => {
      const frame = await article(
        page,
        `<iframe src="${baseURL}/embed/authorities/doncaster" title="x" height="900"></iframe>`,
      );
      await expect(frame.getByRole('img')).toBeVisible();
      await frame.getByText('The same as a table').click();
      await expect(frame.getByRole('cell', { name: '31 January 2025', exact: true })).toBeVisible();
    });
  });

  test('no other page can be framed', async ({ page, baseURL, request }) => {
    for (const path of [
      '/',
      '/authorities/doncaster',
      '/authorities/doncaster?x=/embed/',
      '/authorities/doncaster?_rsc=1',
      '/england',
      '/nothing',
    ]) {
      const policy = (await request.get(path)).headers()['content-security-policy'];
      expect(policy, path).toContain("frame-ancestors 'none'");
      const frame = await article(page, `<iframe src="${baseURL}${path}" title="x"></iframe>`);
      await expect(frame.getByText('Gradeline'), path).toHaveCount(0);
    }
    const policy = (await request.get('/embed/england')).headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; .*frame-ancestors \*$/,
    );
  });
});
