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
    '/preview/authorities/doncaster/visits/2016-08-1.png',
    '/preview/nothing.png',
    '/preview/compare.png?la=leeds&rev=2001-01-01.1',
  ];
  for (const address of addresses) {
    const answer = await fetch(baseURL + address);
    expect(answer.status, address).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }
});

test('every kind of page has a title, a description and a picture that exists', async ({ page, baseURL }) => {
  const seen = new Set<string>();
  for (const path of [
    '/',
    '/authorities',
    '/about',
    '/compare?la=doncaster~rotherham',
    '/authorities/brent',
    '/authorities/doncaster/inspections/2022-04-08',
  ]) {
    await page.goto(path);
    seen.add(await page.title());
    const of = (name: string) =>
      page.locator(`head > meta[property="${name}"]`).first().getAttribute('content');
    expect((await of('og:description'))?.length, path).toBeGreaterThan(40);
    expect((await of('og:image:alt'))?.length, path).toBeGreaterThan(20);
    const image = (await of('og:image')) ?? '';
    expect(image, path).toContain(`${baseURL}/preview/`);
    await picture(image);
  }
  expect(seen.size).toBe(6);
});
