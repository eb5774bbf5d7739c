/** Charts as files that stand alone; and addresses of files that name nothing. */
import { expect, test } from '@playwright/test';
import { hard } from './support/hard';
import { withSuffix } from './support/files';

const pages = [
  '/authorities/doncaster',
  '/authorities/doncaster/inspections/2022-04-08',
  '/compare?la=doncaster~rotherham',
  '/authorities?region=london',
  '/england',
  '/regions/north-east?area=in_care',
  '/journeys',
];

/** Size in pixels, from the header of the PNG. */
async function png(url: string): Promise<{ width: number; height: number; bytes: number }> {
  const response = await fetch(url);
  expect(response.status, url).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/png');
  const body = Buffer.from(await response.arrayBuffer());
  expect(body.toString('latin1', 1, 4)).toBe('PNG');
  return { width: body.readUInt32BE(16), height: body.readUInt32BE(20), bytes: body.length };
}

test('an SVG is well formed, says what it is and from where, and needs nothing from elsewhere', async ({
  page,
  baseURL,
}) => {
  for (const address of pages) {
    for (const theme of ['light', 'dark']) {
      const query = `${address.includes('?') ? '&' : '?'}theme=${theme}`;
      const response = await fetch(baseURL + withSuffix(address, '.svg') + query);
      expect(response.status, address).toBe(200);
      expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
      const text = await response.text();
      const read = await page.evaluate((source) => {
        const root = new DOMParser().parseFromString(source, 'image/svg+xml');
        const words = [...root.querySelectorAll('text')].map((one) => one.textContent).join(' ');
        return {
          broken: root.querySelector('parsererror') !== null,
          title: root.querySelector('svg > title')?.textContent ?? '',
          description: root.querySelector('svg > desc')?.textContent ?? '',
          words,
          paper: /\.paper \{\s*fill: (#[0-9a-f]{6})/.exec(source)?.[1],
        };
      }, text);
      expect(read.broken, address).toBe(false);
      expect(read.title.length).toBeGreaterThan(10);
      expect(read.description.length).toBeGreaterThan(40);
      expect(read.words).toContain('Open Government Licence v3.0');
      expect(read.words).toContain('Gradeline, unofficial');
      expect(read.words).toContain(`${baseURL}${address.split('?')[0]}`);
      expect(read.paper).toBe(theme === 'dark' ? '#13171c' : '#fffdfa');
      expect(text).not.toMatch(/href=|url\((?!data:|#)|@import|var\(--|<script| on[a-z]+="/);
      expect(text).toContain('src:url(data:font/woff2;base64,');
    }
  }
});

test('a PNG at double size is exactly twice as wide and as high', async ({ baseURL }) => {
  test.setTimeout(120_000);
  for (const address of pages) {
    const [once, twice] = [
      await png(baseURL + withSuffix(address, '.png')),
      await png(baseURL + withSuffix(address, '@2x.png')),
    ];
    expect([twice.width, twice.height], address).toEqual([once.width * 2, once.height * 2]);
    expect(once.width).toBeLessThanOrEqual(1184);
  }
});

test('the largest picture keeps to its bound', async ({ baseURL }) => {
  test.setTimeout(120_000);
  const ten = await png(`${baseURL}/compare@2x.png?la=${hard.join('~')}`);
  expect(ten.height).toBeLessThanOrEqual(8000);
  expect(ten.bytes).toBeLessThan(8_000_000);
  const all = await png(`${baseURL}/authorities.png`);
  expect(all.height).toBeLessThanOrEqual(4000);
});

test('further charts of a page by name', async ({ baseURL }) => {
  for (const address of [
    '/authorities/doncaster.svg?chart=twelve-months',
    '/england.svg?chart=map-overall',
    '/journeys.svg?chart=until-better',
    '/authorities/doncaster.svg?theme=dark&size=narrow',
    '/authorities/doncaster/visits/2016-08-1.svg',
  ]) {
    expect((await fetch(baseURL + address)).status, address).toBe(200);
  }
  const unknown = await fetch(`${baseURL}/england.svg?chart=nothing`);
  expect(unknown.status).toBe(404);
  expect(await unknown.text()).toContain('chart=map-overall');
});

test('the page links its files, and names them as alternatives', async ({ page, baseURL }) => {
  for (const address of pages) {
    await page.goto(address);
    const links = page.locator('main a[href$=".csv"], main a[href*=".csv?"]').first();
    await expect(links).toHaveText('CSV');
    const canonical = (await page.locator('head > link[rel="canonical"]').getAttribute('href')) ?? '';
    const alternates = await page
      .locator('head > link[rel="alternate"]')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('type'), one.getAttribute('href')]));
    expect(canonical).toContain(baseURL);
    expect(alternates).toContainEqual(['text/csv', withSuffix(canonical, '.csv')]);
    expect(alternates).toContainEqual(['application/json', withSuffix(canonical, '.json')]);
  }
});

test('a page that draws nothing offers no picture', async ({ page, baseURL }) => {
  await page.goto('/search?q=trust');
  const links = page.locator('main p:has(> a[href^="/search.csv"]) a');
  await expect(links).toHaveText(['CSV', 'Excel', 'JSON']);
  expect((await fetch(`${baseURL}/search.svg?q=trust`)).status).toBe(404);
});

test('an unknown format answers 404 with the whole page and the formats that there are', async ({ page }) => {
  const answer = await page.goto('/authorities/doncaster.docx?asOf=2020-01-01');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'There is no such file' })).toBeVisible();
  const here = page.getByRole('region', { name: 'Files of this page' });
  await expect(here.getByRole('link', { name: 'CSV', exact: true })).toHaveAttribute(
    'href',
    '/authorities/doncaster.csv?asOf=2020-01-01',
  );
  await expect(here.getByRole('link', { name: 'PNG, double size' })).toHaveAttribute(
    'href',
    /^\/authorities\/doncaster@2x\.png/,
  );
  expect((await page.goto('/about.csv'))?.status()).toBe(404);
  await expect(page.getByText('is an address of a page without files.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'England', exact: true }).first()).toBeVisible();
});

test('addresses of files have one form, and unknown names get the page that says so', async ({
  baseURL,
  page,
}) => {
  const moved = async (address: string) => {
    const answer = await fetch(baseURL + address, { redirect: 'manual' });
    return [answer.status, answer.headers.get('location')?.replace(baseURL ?? '', '')];
  };
  expect(await moved('/authorities/80462.csv')).toEqual([308, '/authorities/doncaster.csv']);
  expect(await moved('/authorities/Hull.CSV')).toEqual([308, '/authorities/kingston-upon-hull.csv']);
  expect(await moved('/compare.svg?area=overall&la=Leeds&la=York')).toEqual([
    308,
    '/compare.svg?la=leeds~york&area=overall',
  ]);
  expect(await moved('/compare@2X.PNG?la=leeds')).toEqual([308, '/compare@2x.png?la=leeds']);
  expect((await page.goto('/authorities/doncastr.csv'))?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'Doncaster' }).first()).toBeVisible();
  expect((await page.goto('/authorities/doncaster.xlsx?rev=2000-01-01.1'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: /There is no revision “2000-01-01.1”/ })).toBeVisible();
});

test('hostile values get a clear answer', async ({ baseURL }) => {
  const thousand = Array.from({ length: 1000 }, (_, index) => `p${index}=${index}`).join('&');
  const many = Array.from({ length: 400 }, (_, index) => `la=x${index}`).join('&');
  const asked: [string, number[]][] = [
    ['/authorities/doncaster.csv?table=../..', [404]],
    ['/authorities/doncaster.csv?table=%3Cscript%3E', [404]],
    ['/authorities/doncaster.svg?theme=%3Cscript%3E', [404]],
    ['/authorities/doncaster.svg?chart=%00', [404]],
    ['/compare.csv?la=%00~nowhere', [404]],
    ['/authorities/doncaster.csv?asOf=2026-13-45', [404]],
    // After the data: a page says that it leaves the day out, a file could not.
    ['/authorities/doncaster.csv?asOf=2199-01-01', [404]],
    [`/authorities/doncaster.csv?${thousand}`, [308, 431]],
    [`/compare.csv?${many}`, [404]],
    [`/search.csv?q=${'x'.repeat(100_000)}`, [400, 414, 431]],
    ['/authorities/%2e%2e%2f.csv', [308, 404]],
    ['/formats/csv/authorities/doncaster', [404]],
    ['/formats/%00/x', [404]],
  ];
  for (const [address, statuses] of asked) {
    const answer = await fetch(baseURL + address, { redirect: 'manual' });
    expect(statuses, address.slice(0, 80)).toContain(answer.status);
    expect(await answer.text()).not.toContain('<script>"');
  }
});
