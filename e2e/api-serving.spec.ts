/** How answers of the API travel: kept, told apart by their tags, read by pages of other sites; and its page for people. */
import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { ask, readDocument } from './support/api';
import { violations } from './support/axe';

test('an answer is kept as pages are, and 304 while nothing changed', async ({ baseURL }) => {
  const url = `${baseURL}/api/v1/visits?authority=doncaster&limit=3`;
  const answer = await ask(url);
  expect(answer.headers.get('cache-control')).toBe(
    'public, max-age=0, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400',
  );
  const tag = answer.headers.get('etag') ?? '';
  const again = await ask(url, { headers: { 'If-None-Match': tag } });
  expect([again.status, again.headers.get('etag')]).toEqual([304, tag]);
  expect(again.headers.get('access-control-allow-origin')).toBe('*');
  const head = await ask(url, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  const next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1] ?? '';
  const after = await ask(new URL(next, baseURL));
  expect(await after.text()).not.toBe(await answer.text());
  expect(answer.headers.get('link')).toContain('</api/v1/openapi.json>; rel="describedby"');
});

test('it can only be read, and says so in its own form', async ({ baseURL }) => {
  const refused = await ask(`${baseURL}/api/v1/visits`, { method: 'POST', body: '{}' });
  expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  expect(await refused.json()).toMatchObject({ type: '/api/v1#not-allowed', status: 405 });
  // Elsewhere as before.
  expect((await ask(`${baseURL}/england`, { method: 'OPTIONS' })).status).toBe(405);
});

test('a page of another site reads it in a browser', async ({ page, baseURL }) => {
  const host = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end('<p>host'));
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const address = host.address();
  try {
    await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`);
    // A tag makes the browser ask first whether it may ask.
    const read = await page.evaluate(async (url) => {
      const answer = await fetch(url, { headers: { 'If-None-Match': 'W/"none"' } });
      const body: unknown = await answer.json();
      return { status: answer.status, tag: answer.headers.get('etag'), text: JSON.stringify(body) };
    }, `${baseURL}/api/v1/authorities/doncaster`);
    expect(read.status).toBe(200);
    expect(read.tag).toMatch(/^W\/"/);
    expect(read.text).toContain('"authority_name":"Doncaster"');
  } finally {
    host.close();
  }
});

test.describe('the page for people', () => {
  test.use({ javaScriptEnabled: false, bypassCSP: true });

  test('leads to every list, and each request that it offers can be made', async ({ page, baseURL }) => {
    test.slow();
    const { api } = await readDocument(baseURL);
    await page.goto('/api/v1');
    const names = await page.locator('#lists ~ table tbody th code').allTextContents();
    expect(names).toEqual(Object.keys(api.paths).filter((path) => !path.includes('{')));
    for (const name of ['Judgements', 'Statements', 'Search']) {
      await page.goto('/api/v1');
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
      const links = await page
        .locator('article a[href^="/api/v1/"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(5);
      for (const link of links) expect((await ask(`${baseURL}${link}`)).status, link).toBe(200);
      await expect(page.locator('article')).toContainText(`curl '${baseURL}/api/v1/`);
    }
  });

  test('explains each kind of problem where its documents lead', async ({ page, baseURL }) => {
    const { type } = (await (await ask(`${baseURL}/api/v1/visits?limit=0`)).json()) as { type: string };
    await page.goto(type);
    await expect(page.locator(':target')).toContainText('400: A parameter cannot be used');
  });
});

test.describe('by the rules of WCAG', () => {
  test.use({ bypassCSP: true });
  for (const address of ['/api/v1', '/api/v1?list=inspections']) {
    test(address, async ({ page }) => {
      await page.goto(address);
      expect(await violations(page)).toEqual([]);
    });
  }
});
