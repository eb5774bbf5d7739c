/** Programs that were given a page's address find its chart (oembed.com). */
import { extract } from '@extractus/oembed-extractor';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { load } from 'cheerio';

const kept = 'asOf=2026-11-26&rev=2026-11-26.1';

const oembed = (request: APIRequestContext, parameters: Record<string, string>) =>
  request.get(`/oembed?${new URLSearchParams(parameters)}`, { maxRedirects: 0 });

test.describe('oEmbed', () => {
  for (const path of [
    '/authorities/doncaster?area=leadership',
    `/authorities/doncaster?${kept}`,
    '/authorities/doncaster/inspections/2022-04-08',
    '/compare?la=doncaster~leeds',
    '/england?area=leadership',
    '/regions/london',
    '/journeys',
    '/authorities?region=london',
  ])
    test(`a program that was given ${path} finds the same view in a frame`, async ({
      page,
      request,
      baseURL,
    }) => {
      // An independent consumer, by discovery.
      const found = (await extract(`${baseURL}${path}`)) as unknown as Record<string, string | number>;
      expect(found).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Gradeline' });
      const frame = load(String(found.html))('iframe');
      const src = frame.attr('src') ?? '';
      expect(decodeURIComponent(src)).toBe(`${baseURL}/embed${path}`);
      expect(frame.attr('title')).toBe(found.title);
      expect(frame.attr('loading')).toBe('lazy');
      const picture = await request.get(String(found.thumbnail_url), { maxRedirects: 0 });
      expect(picture.headers()['content-type']).toBe('image/png');

      const head = load(await (await request.get(path)).text());
      const link = head('link[type="text/xml+oembed"]').attr('href') ?? '';
      const answer = await request.get(link);
      expect(answer.headers()['content-type']).toBe('text/xml; charset=utf-8');
      const xml = load(await answer.text(), { xml: true });
      for (const [name, value] of Object.entries(found))
        if (name !== 'method') expect(xml(`oembed > ${name}`).text(), name).toBe(String(value));

      await page.setViewportSize({ width: Number(found.width), height: 900 });
      await page.goto(src);
      await expect(page.getByRole('heading')).toBeVisible();
      const high = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      expect(Number(found.height)).toBeGreaterThanOrEqual(high);
      expect(Number(found.height)).toBeLessThan(high * 1.15);
    });

  test('a page that draws nothing names no chart', async ({ request, baseURL }) => {
    // Sheffield has never had a trust by which its row could be laid.
    for (const path of ['/compare', '/compare?la=sheffield&align=trust']) {
      const head = load(await (await request.get(path)).text());
      expect(head('title').length, path).toBe(1);
      expect(head('link[type$="+oembed"]').length, path).toBe(0);
      expect((await oembed(request, { url: `${baseURL}${path}` })).status(), path).toBe(404);
    }
  });

  test('it keeps to the room that it is given', async ({ request, baseURL }) => {
    const url = `${baseURL}/england#map-overall`;
    const narrow = await (await oembed(request, { url, maxwidth: '320', maxheight: '400' })).json();
    expect([narrow.width, narrow.height]).toEqual([320, 400]);
    expect(narrow.html).toContain('/embed/england?chart=map-overall"');
    expect(narrow.html).toContain('width="320" height="400"');
    expect(narrow.thumbnail_url).toBeUndefined();
  });

  test('it answers for charts of this site only, and says what is wrong in a problem document', async ({
    request,
    baseURL,
  }) => {
    const cases: [Record<string, string>, number, string][] = [
      [{}, 400, 'url'],
      [{ url: 'https://example.org/authorities/doncaster' }, 404, 'url'],
      [{ url: 'javascript:alert(1)' }, 404, 'url'],
      [{ url: `${baseURL}/oembed?url=${baseURL}/england` }, 404, 'url'],
      [{ url: `${baseURL}/about` }, 404, 'url'],
      [{ url: `${baseURL}/england?chart=<script>alert(1)</script>` }, 404, 'url'],
      [{ url: `${baseURL}/england?rev=2020-01-01.1` }, 404, 'url'],
      [{ url: `${baseURL}/england\r\nX-Injected: 1` }, 404, 'url'],
      [{ url: `${baseURL}/authorities/%E0%A4%A` }, 404, 'url'],
      [{ url: 'x'.repeat(5000) }, 400, 'url'],
      [{ url: `${baseURL}/england`, format: 'yaml' }, 501, 'format'],
      [{ url: `${baseURL}/england`, maxwidth: '0' }, 400, 'maxwidth'],
      [{ url: `${baseURL}/england`, maxheight: '1e3' }, 400, 'maxheight'],
    ];
    for (const [parameters, status, parameter] of cases) {
      const answer = await oembed(request, parameters);
      const where = JSON.stringify(parameters).slice(0, 90);
      expect(answer.status(), where).toBe(status);
      expect(answer.headers()['content-type'], where).toBe('application/problem+json');
      expect(answer.headers()['access-control-allow-origin'], where).toBe('*');
      expect(answer.headers()['x-injected'], where).toBeUndefined();
      const told = await answer.text();
      expect(JSON.parse(told), where).toMatchObject({ status, parameter });
      expect(told, where).not.toMatch(/alert|Injected|example\.org/);
    }
  });

  test('pages without a chart offer none', async ({ request }) => {
    for (const path of ['/', '/about', '/compare'])
      expect(await (await request.get(path)).text(), path).not.toContain('+oembed"');
  });
});
