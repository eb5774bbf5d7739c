/** From a word to the paragraph that holds it, on a store into which the real importer read reports. */
import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ROOT } from '@/scripts/config.mjs';
import { violationsInBoth } from './support/axe';
import { importFiles, importInto, makeReport } from './support/made-report';
import { type RunningServer, startServer } from './support/server';
import { copyOfStore } from './support/store';

const shared = `${ROOT}/../shared/reports/80462-doncaster`;

test.describe('without any report', () => {
  test('the search and the inspection say how to bring reports here', async ({ page }) => {
    await page.goto('/search?q=thresholds');
    await expect(page.getByRole('heading', { name: 'No report is held here yet' })).toBeVisible();
    await page.goto('/authorities/doncaster/inspections/2022-04-08#text');
    await expect(page.getByText('npm run import -- FILE')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Read the report at its source' })).toHaveAttribute(
      'href',
      /^https:\/\/files\.ofsted\.gov\.uk\//,
    );
  });

  test('visits, events and names are found all the same', async ({ page }) => {
    await page.goto('/search?q=trust');
    await expect(page.getByRole('heading', { name: 'Visits and events' })).toBeVisible();
    await page.goto('/search?q=Hull');
    await expect(page.getByRole('region', { name: 'Authorities of that name' })).toContainText('Hull');
  });

  test('no input is an error, and none comes back as markup', async ({ baseURL }) => {
    const inputs = [
      '"',
      '""',
      'AND',
      'a AND',
      'NEAR(a b, 3)',
      '(((',
      'text:care',
      '^care',
      'care*',
      '*',
      '\'; DROP TABLE "Inspection"; --',
      '<script>alert(1)</script>',
      '👩‍👧‍👦 ﷽ \u202e',
      'é'.repeat(300),
      'word '.repeat(2000),
      '%',
      '\u0001\u0002',
    ];
    for (const input of inputs) {
      const answer = await fetch(`${baseURL}/search?q=${encodeURIComponent(input)}`);
      expect(answer.status, input.slice(0, 40)).toBe(200);
      expect(await answer.text()).not.toContain('<script>alert(1)');
    }
    for (const query of [
      'q=a&q=b',
      'grade=excellent&q=x',
      'page=0',
      'page=99999',
      'la=nowhere&q=x',
      'q=%E0%A4%A',
      'edition=x',
      'from=9999',
    ])
      expect((await fetch(`${baseURL}/search?${query}`)).status, query).toBe(200);
  });
});

test.describe('with a report that was imported', () => {
  // In one worker: each would start a server and import.
  test.describe.configure({ mode: 'default' });
  let server: RunningServer;
  test.beforeAll(async () => {
    const store = await copyOfStore();
    server = await startServer(store);
    const path = await makeReport(
      'searched',
      'Doncaster',
      '5 to 9 October 2026',
      ['Good', 'Good', 'Outstanding', 'Inadequate'],
      [
        'Carers are chosen with zeal.',
        'Lighthouses guide the youngest.',
        'Kites & <b>kettles</b> are mended.',
      ],
    );
    // While the server runs: the next request finds it.
    await importInto(store, '2026-11-20', path);
  });
  test.afterAll(() => server.stop());

  for (const javaScriptEnabled of [true, false])
    test(`a word leads to its paragraph, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL: server.url });
      const page = await context.newPage();
      await page.goto('/search');
      await page
        .getByRole('search', { name: 'Reports' })
        .getByLabel('Words in the reports')
        .fill('lighthouse* youngest');
      await page.getByRole('search', { name: 'Reports' }).getByRole('button', { name: 'Search' }).click();
      await expect(page).toHaveURL(/\/search\?q=lighthouse\*\+youngest$/);
      await expect(
        page.getByRole('heading', { name: /^1 passage found in 1 of 45\d reports$/ }),
      ).toBeVisible();
      await expect(page.locator('mark')).toHaveText(['Lighthouses', 'youngest']);
      await page.getByRole('link', { name: 'Doncaster, paragraph 2' }).click();
      await expect(page).toHaveURL(/\/authorities\/doncaster\/inspections\/2026-11-20#p2$/);
      await expect(page.locator('#p2')).toBeInViewport();
      await expect(page.locator('#p2')).toContainText('Lighthouses guide the youngest.');
      await context.close();
    });

  test('filters narrow it down, and the address is the search', async ({ page }) => {
    const count = async (query: string) => {
      await page.goto(`${server.url}/search?q=mended${query}`);
      return page.getByRole('heading', { level: 2, name: /found in/ }).innerText();
    };
    expect(await count('')).toMatch(/^1 passage/);
    expect(await count('&grade=outstanding')).toMatch(/^1 passage/);
    expect(await count('&grade=inadequate')).toMatch(/^No passage/);
    expect(await count('&la=doncaster')).toMatch(/^1 passage/);
    expect(await count('&la=leeds')).toMatch(/^No passage/);
    expect(await count('&region=yorkshire-and-the-humber')).toMatch(/^1 passage/);
    expect(await count('&region=london')).toMatch(/^No passage/);
    expect(await count('&edition=ilacs_2026')).toMatch(/^1 passage/);
    expect(await count('&edition=sif')).toMatch(/^No passage/);
    expect(await count('&area=in_care')).toMatch(/^1 passage/);
    expect(await count('&area=leadership')).toMatch(/^No passage/);
    expect(await count('&from=2026&sort=newest')).toMatch(/^1 passage/);
    expect(await count('&to=2025')).toMatch(/^No passage/);
    // A form hands over a name and empty fields: one address comes out.
    await page.goto(`${server.url}/search?q=mended&la=Doncaster&region=&sort=`);
    await expect(page).toHaveURL(`${server.url}/search?la=doncaster&q=mended`);
  });

  test('axe finds nothing on results and on a report’s text, light and dark', async ({ browser }) => {
    const context = await browser.newContext({ bypassCSP: true, baseURL: server.url });
    const page = await context.newPage();
    for (const path of [
      '/search?grade=outstanding&q=kettles',
      '/authorities/doncaster/inspections/2026-11-20#p2',
    ]) {
      await page.goto(path);
      expect(await violationsInBoth(page), path).toEqual([]);
    }
    await context.close();
  });

  test('a report is text, whatever it holds', async ({ page }) => {
    await page.goto(`${server.url}/search?q=kettles`);
    await expect(page.locator('main b')).toHaveCount(0);
    await expect(page.getByText('<b>')).toBeVisible();
  });
});

test('the real reports of Doncaster: quotation, paragraph, page', async ({ page }) => {
  // It imports before it searches: on a slow machine that takes longer than a page does.
  test.slow();
  test.skip(!existsSync(shared), '../shared is not there');
  const store = await copyOfStore();
  await importFiles(store, [shared]);
  const server = await startServer(store);
  try {
    await page.goto(`${server.url}/search?q=%22out-of-hours%20service%22&sort=newest`);
    await page.getByRole('link', { name: 'Doncaster, paragraph 5' }).first().click();
    await expect(page).toHaveURL(/inspections\/2022-04-08#p5$/);
    await expect(page.locator('#p5').getByRole('link', { name: 'page 3' })).toHaveAttribute(
      'href',
      /#page=3$/,
    );
    await expect(page.locator('#p58')).toBeAttached();
    await expect(page.locator('#p59')).not.toBeAttached();
    await expect(page.getByRole('heading', { name: /^The impact of leaders.*Inadequate$/ })).toBeVisible();
    await page.goto(`${server.url}/authorities/doncaster/inspections/2018-01-19`);
    await expect(page.getByRole('region', { name: 'Figures about the area' })).toContainText('65,461');
  } finally {
    await server.stop();
  }
});
