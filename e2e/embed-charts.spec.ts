/** Every chart in its frame: light, self-contained, open to everybody; and what stands there instead of one. */
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { violations } from './support/axe';

const kept = 'asOf=2026-11-26&rev=2026-11-26.1';
const ten = 'doncaster~rotherham~barnsley~sheffield~kingston-upon-hull~leeds~bradford~kent~surrey~birmingham';

/** Every chart of the pages, live or frozen. */
const charts = [
  '/embed/authorities/doncaster',
  `/embed/authorities/doncaster?area=leadership&clock=public&${kept}`,
  '/embed/authorities/doncaster?chart=twelve-months',
  '/embed/authorities/cumberland',
  '/embed/authorities/doncaster/inspections/2022-04-08',
  '/embed/authorities/doncaster/visits/2016-08-1',
  '/embed/authorities/doncaster/events/2014-09-30-1',
  `/embed/compare?la=${ten}`,
  `/embed/compare?la=doncaster~leeds&area=overall&${kept}`,
  '/embed/england',
  '/embed/england?area=leadership',
  '/embed/england?chart=map-overall',
  '/embed/regions/london',
  '/embed/regions/london?chart=map-overall',
  '/embed/journeys',
  '/embed/journeys?chart=until-better',
  '/embed/authorities',
  '/embed/authorities?region=london',
];

test.describe('each chart in a frame', () => {
  test.use({ bypassCSP: true });

  for (const path of charts)
    test(`${path} is light, asks for nothing, and passes the checks of access`, async ({ page, request }) => {
      const answer = await request.get(path, { maxRedirects: 0 });
      expect(answer.status()).toBe(200);
      expect(gzipSync(await answer.body(), { level: 6 }).length).toBeLessThan(30_000);
      const asked: string[] = [];
      page.on('request', (one) => asked.push(one.url()));
      await page.setViewportSize({ width: 736, height: 900 });
      await page.goto(path);
      await page.getByText('The same as a table').click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: colorScheme === 'light' ? 736 : 320, height: 900 });
        expect(await page.getByRole('row').count()).toBeGreaterThan(1);
        expect(await violations(page), colorScheme).toEqual([]);
      }
      expect(asked.filter((url) => !url.includes('/embed/'))).toEqual([]);
    });
});

/** Addresses that name no chart, and the parameter that is to blame. */
const wrong: [path: string, parameter?: string][] = [
  ['/embed/england?chart=%3Cscript%3Ealert(1)%3C/script%3E', 'chart'],
  ['/embed/authorities/doncaster?rev=2020-01-01.1', 'rev'],
  ['/embed/authorities/doncaster?rev=%3Cb%3E', 'rev'],
  ['/embed/authorities/doncaster?theme=%22%3E%3Cscript%3E', 'theme'],
  ['/embed/authorities/nowhere'],
  ['/embed/about'],
  ['/embed/compare'],
  ['/embed/england?area=nothing', 'area'],
  [`/embed/england?chart=${'a'.repeat(3000)}`, 'chart'],
  ['/embed/authorities/%00%0d%0aX:1'],
];

test('what names no chart is a small page in a frame and a problem document for a program; neither shows what was typed', async ({
  request,
}) => {
  for (const [path, parameter] of wrong) {
    const shown = await request.get(path, { headers: { Accept: 'text/html,*/*;q=0.8' } });
    const words = load(await shown.text())('main').text();
    expect(shown.status(), path).toBe(404);
    expect(words, path).toContain('There is no such chart');
    const told = await request.get(path);
    expect(told.status(), path).toBe(404);
    expect(told.headers()['content-type'], path).toBe('application/problem+json');
    const document: unknown = await told.json();
    expect(document, path).toMatchObject({ status: 404, title: 'There is no such thing' });
    expect(document, path).toHaveProperty('detail');
    if (parameter) expect(document, path).toHaveProperty('parameter', parameter);
    else expect(document, path).not.toHaveProperty('parameter');
    for (const said of [words, JSON.stringify(document)])
      expect(said, path).not.toMatch(/<b>|script|alert|aaa/);
  }
  const known = await (await request.get('/embed/england?chart=none')).text();
  expect(known).toContain('chart=stack-overall: England');
});

test('an address has one form, in a frame too', async ({ request }) => {
  const to = async (path: string) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    return [answer.status(), answer.headers().location];
  };
  expect(await to('/embed/authorities/Hull')).toEqual([308, '/embed/authorities/kingston-upon-hull']);
  expect(await to('/embed/compare?theme=DARK&la=hull')).toEqual([
    308,
    '/embed/compare?la=kingston-upon-hull&theme=dark',
  ]);
});
