/** The pictures that links to a page show elsewhere. */
import { expect, test } from '@playwright/test';

const doncaster = '/preview/authorities/doncaster.png';

/** A picture with its size, read from the header of the PNG. */
async function picture(address: string) {
  const answer = await fetch(address);
  const body = Buffer.from(await answer.arrayBuffer());
  expect(answer.status, address).toBe(200);
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect(body.toString('latin1', 1, 4)).toBe('PNG');
  return { body, width: body.readUInt32BE(16), height: body.readUInt32BE(20) };
}

test('the picture of an authority is its own, 1200 by 630, and the same at each request', async ({
  baseURL,
}) => {
  const first = await picture(baseURL + doncaster);
  expect([first.width, first.height]).toEqual([1200, 630]);
  // A blank sheet is much smaller.
  expect(first.body.length).toBeGreaterThan(40_000);
  const other = await picture(`${baseURL}/preview/authorities/cumberland.png`);
  expect(other.body.equals(first.body)).toBe(false);
  expect((await picture(baseURL + doncaster)).body.equals(first.body)).toBe(true);
});

test('pictures of the site, of an inspection and of a comparison', async ({ baseURL }) => {
  const addresses = [
    '/preview/home.png',
    '/preview/authorities.png',
    '/preview/about.png',
    '/preview/authorities/doncaster/inspections/2022-04-08.png',
    '/preview/compare.png?la=doncaster~rotherham~sheffield',
    '/preview/compare.png?la=leeds~barnsley~wakefield~york~hull&area=in_care&clock=public',
    '/preview/compare.png',
    // What an address cannot say is left out, as on the page.
    '/preview/compare.png?la=%00~nowhere&from=zzz',
  ];
  for (const address of addresses) {
    const { width, height } = await picture(baseURL + address);
    expect([width, height], address).toEqual([1200, 630]);
  }
});

test('the page points at its picture and at its one address', async ({ page, baseURL }) => {
  await page.goto('/authorities/doncaster');
  const content = (selector: string) => page.locator(`head > ${selector}`).first().getAttribute('content');
  const image = await content('meta[property="og:image"]');
  expect(image).toBe(baseURL + doncaster);
  expect(await content('meta[name="twitter:image"]')).toBe(image);
  expect(await content('meta[name="twitter:card"]')).toBe('summary_large_image');
  expect(await content('meta[property="og:image:alt"]')).toContain(
    'requires improvement in 2022, good in 2025',
  );
  expect(await content('meta[property="og:title"]')).toBe('Doncaster');
  expect(await page.locator('head > link[rel="canonical"]').getAttribute('href')).toBe(
    `${baseURL}/authorities/doncaster`,
  );
  await picture(image ?? '');
});

test('an address that names no page has no picture', async ({ baseURL }) => {
  const addresses = [
    '/preview/authorities/nowhere.png',
    '/preview/authorities/doncaster',
    '/preview/authorities/doncaster/inspections/1999-01-01.png',
    '/preview/authorities/doncaster/visits/1999-08-1.png',
    '/preview/authorities/doncaster/events/nothing.png',
    '/preview/authorities/doncaster/other/2016-08-1.png',
    '/preview/nothing.png',
    '/preview/compare.png?la=leeds&rev=2001-01-01.1',
  ];
  for (const address of addresses) {
    const answer = await fetch(baseURL + address);
    expect(answer.status, address).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }
});

/** Two views of each kind of page, whose pictures must differ; the second of a kind may show another area, day or filter. */
const views = [
  ['/'],
  ['/about'],
  ['/authorities', '/authorities?region=north-east'],
  ['/authorities?area=in_care&region=london', '/authorities?region=london'],
  ['/compare?la=doncaster~rotherham', '/compare?la=doncaster~leeds'],
  ['/authorities/brent', '/authorities/doncaster?asOf=2018-01-01', '/authorities/doncaster'],
  ['/authorities/doncaster/inspections/2022-04-08', '/authorities/doncaster/inspections/2015-11-27'],
  ['/authorities/doncaster/visits/2016-08-1', '/authorities/doncaster/visits/2016-10-1'],
  ['/authorities/doncaster/events/2014-09-30-1', '/authorities/doncaster/events/2009-1'],
  ['/england', '/england?area=in_care', '/england?asOf=2018-01-01'],
  ['/england?area=leadership', '/england?area=leadership&clock=public'],
  ['/regions/north-east', '/regions/london'],
  ['/journeys', '/journeys?area=leadership'],
  ['/search?q=thresholds', '/search?q=supervision'],
];

test('every kind of page has a title, a description and a picture of its own view', async ({ baseURL }) => {
  test.setTimeout(180_000);
  for (const alike of views) {
    const seen: Buffer[] = [];
    for (const path of alike) {
      const html = await (await fetch(baseURL + path)).text();
      expect(html, path).toMatch(/<title>[^<]{5,}<\/title>/);
      expect(meta(html, 'og:description').length, path).toBeGreaterThan(40);
      expect(meta(html, 'og:image:alt').length, path).toBeGreaterThan(20);
      expect(meta(html, 'twitter:image'), path).toBe(meta(html, 'og:image'));
      expect(meta(html, 'og:image'), path).toContain(`${baseURL}/preview/`);
      const { body, width, height } = await picture(meta(html, 'og:image'));
      expect([width, height], path).toEqual([1200, 630]);
      expect(
        seen.some((other) => other.equals(body)),
        path,
      ).toBe(false);
      seen.push(body);
    }
  }
});

test('pictures keep the view of their page, and a revision that is not there has none', async ({
  baseURL,
}) => {
  const html = await (await fetch(`${baseURL}/england?area=in_care&clock=public&asOf=2024-06-30`)).text();
  expect(meta(html, 'og:image')).toBe(
    `${baseURL}/preview/england.png?area=in_care&clock=public&asOf=2024-06-30`,
  );
  expect(meta(html, 'og:image:alt')).toMatch(/England, children in care: \d+ \w+.* of \d+ authorities/);
  for (const name of ['england', 'journeys', 'authorities', 'search', 'regions/london']) {
    const answer = await fetch(`${baseURL}/preview/${name}.png?rev=2001-01-01.1`);
    expect(answer.status, name).toBe(404);
  }
  expect((await fetch(`${baseURL}/preview/regions/nowhere.png`)).status).toBe(404);
});

/** Content of a meta element; '' where there is none. */
function meta(html: string, name: string): string {
  const found = new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html);
  return found?.[1]?.replaceAll('&amp;', '&') ?? '';
}
