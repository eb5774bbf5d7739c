/** What search engines read of a page: the data that it holds, and where its files are. */
import { expect, test } from '@playwright/test';

test('pages of data say what they hold in the words of schema.org, and their files are there', async ({
  baseURL,
}) => {
  test.setTimeout(180_000);
  for (const path of [
    '/authorities/doncaster',
    '/authorities/cumberland',
    '/authorities?region=london',
    '/compare?la=doncaster~rotherham',
    '/england',
    '/regions/north-east',
    '/journeys',
  ]) {
    const html = await (await fetch(baseURL + path)).text();
    const data = dataOf(html);
    expect(data['@type'], path).toBe('Dataset');
    // What Google's guide for datasets requires.
    expect(data.name, path).toMatch(/.{10,}/);
    expect(data.description, path).toMatch(/^.{50,5000}$/s);
    expect(data.url, path).toBe(baseURL + path);
    expect(data.version, path).toMatch(/^\d{4}-\d\d-\d\d\.\d+$/);
    expect(data.temporalCoverage, path).toMatch(/^20\d\d[-\d]*\/\d{4}-\d\d-\d\d$/);
    expect(data.distribution, path).toHaveLength(3);
    for (const { contentUrl, encodingFormat } of data.distribution) {
      const file = await fetch(contentUrl);
      expect(file.status, contentUrl).toBe(200);
      expect(file.headers.get('content-type'), contentUrl).toContain(encodingFormat);
    }
    expect((await fetch(data.image)).headers.get('content-type'), data.image).toBe('image/png');
  }
});

test('the front page tells how its search is asked; frozen and empty views claim no data', async ({
  baseURL,
}) => {
  const data = dataOf(await (await fetch(`${baseURL}/`)).text());
  expect(data['@type']).toBe('WebSite');
  expect(data.potentialAction.target.urlTemplate).toBe(`${baseURL}/?q={search_term_string}`);
  for (const path of ['/england?asOf=2024-01-01', '/authorities/doncaster?asOf=2024-01-01', '/compare']) {
    expect(await (await fetch(baseURL + path)).text(), path).not.toContain(
      '<script type="application/ld+json"',
    );
  }
});

/** The data that a page describes itself by. */
function dataOf(html: string) {
  const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(text ?? '') as {
    '@type': string;
    name: string;
    description: string;
    url: string;
    version: string;
    temporalCoverage: string;
    image: string;
    distribution: { encodingFormat: string; contentUrl: string }[];
    potentialAction: { target: { urlTemplate: string } };
  };
}
