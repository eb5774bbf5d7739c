/** The share panel: what is shown, to be taken along, by keyboard and without scripts. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

const path = '/compare?la=doncaster~leeds';
const panel = 'details:has(> summary:text("Share, embed or cite"))';

test('by keyboard: it opens, and what it copies is a citation with the day of today', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path);
  const share = page.locator(panel);
  await share.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(share.getByRole('link', { name: 'Frozen link' })).toBeVisible();
  await share.getByRole('button', { name: /^Copy BibTeX: / }).press('Enter');
  await expect(share.getByRole('status').last()).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const now = new Date();
  const day = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  expect(copied).toContain(`urldate = {${day}}`);
  expect(copied).toMatch(/^@misc\{gradeline-doncaster/);
  expect(copied).toMatch(/url = \{http[^}]+\/compare\?la=doncaster~leeds&[^}]*rev=2026-/);
});

test('the picture itself goes to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path);
  const share = page.locator(panel);
  await share.locator('summary').click();
  await share.getByRole('button', { name: /^Copy picture: / }).click();
  await expect(share.getByText('Picture copied')).toBeVisible({ timeout: 20_000 });
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  );
  expect(types).toContain('image/png');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there but the buttons that copy, and leads somewhere', async ({ page, request }) => {
    await page.goto(path);
    const share = page.locator(panel);
    await share.locator('summary').click();
    await expect(share.getByRole('button')).toHaveCount(0);
    for (const name of ['Live link', 'Frozen link', 'Picture']) {
      const href = await share.getByRole('link', { name }).getAttribute('href');
      expect((await request.get(href ?? '', { maxRedirects: 0 })).status(), name).toBe(200);
    }
    const html = await share.getByRole('textbox', { name: /^HTML: / }).inputValue();
    const picture = /src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const answer = await request.get(picture, { maxRedirects: 0 });
    expect(answer.status(), picture).toBe(200);
    expect(answer.headers()['content-type']).toContain('image/svg+xml');
    const leads = /href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await request.get(leads, { maxRedirects: 0 })).status(), leads).toBe(200);
  });
});

test('every chart has a panel of its own, with its own picture', async ({ page, request }) => {
  for (const [address, charts] of [
    ['/england?area=leadership', ['stack-', 'stack-', 'map-', 'map-']],
    ['/journeys', ['movement', 'until-better']],
    ['/authorities/doncaster', ['twelve-months']],
  ] as const) {
    await page.goto(address);
    const pictures = await page
      .locator('figure details a:text-is("Picture")')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const named = pictures.filter((href) => href.includes('chart='));
    expect(named.map((href) => /chart=([a-z0-9-]+)/.exec(href)?.[1])).toEqual(
      charts.map((chart) => expect.stringContaining(chart)),
    );
    for (const href of named) {
      const answer = await request.get(href.replace('.png', '.svg'), { maxRedirects: 0 });
      expect(answer.status(), href).toBe(200);
    }
  }
});

test('in a page of another site the snippet shows the picture, with its source', async ({ page }) => {
  await page.goto(path);
  await page.locator(panel).locator('summary').click();
  const html = await page.getByRole('textbox', { name: /^HTML: / }).inputValue();
  const article = `<!doctype html><html lang="en"><title>An article</title><body>${html}</body></html>`;
  const site = createServer((_, answer) =>
    answer.setHeader('Content-Type', 'text/html; charset=utf-8').end(article),
  );
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const { port } = site.address() as AddressInfo;
  try {
    await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'load' });
    const image = page.getByRole('img');
    await expect(image).toHaveAttribute('alt', /^Chart: /);
    expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(800);
    await expect(page.getByText('Source: Ofsted inspection reports')).toBeVisible();
  } finally {
    await new Promise((resolve) => site.close(resolve));
  }
});
