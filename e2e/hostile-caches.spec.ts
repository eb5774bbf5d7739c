/** Nothing that one reader sends reaches another: neither through our memory of answers nor through a cache in front. */
import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { type Answer, askPath } from './support/raw';
import { everyAddress } from './support/routes';
import { type RunningServer, startServer } from './support/server';
import { copyOfStore } from './support/store';

const MARK = 'gl-marker';
const marked = Object.fromEntries(
  `Accept Accept-Language Accept-Charset Authorization Cookie DNT Forwarded From Origin Referer User-Agent Via X-Client-IP X-Forwarded-Host
  X-Forwarded-For X-Forwarded-Proto X-Forwarded-Port X-Forwarded-Prefix X-Forwarded-Scheme X-Forwarded-Server X-Host X-HTTP-Host-Override
  X-Original-Host X-Original-URL X-Rewrite-URL X-Gradeline-Origin X-Gradeline-Part X-Middleware-Rewrite X-Nextjs-Data Next-Url
  Next-Router-State-Tree Next-Router-Prefetch Sec-Fetch-Dest Save-Data Viewport-Width If-None-Match Range Max-Forwards`
    .split(/\s+/)
    .map((name) => [name, `${MARK}.example`]),
);

const server: { now?: RunningServer } = {};
test.beforeAll(async () => {
  server.now = await startServer(await copyOfStore());
});
test.afterAll(() => server.now?.stop());

/** Both servers under one name, so that their absolute links are the same. */
const under = { Host: 'gradeline.example' };
const digest = (text: string) => createHash('sha256').update(text).digest('hex');
/** A digest says as much as two pages, and can be read when a test fails. */
const same = ({ status, headers: { date, 'x-request-id': own, ...headers }, body }: Answer) => ({
  ...{ status, headers, body: digest(body) },
  made: typeof date,
  // Each request that no cache answers has a name of its own.
  named: typeof own,
});
/**
 * What is the same from any server: the payload for the router has an order of its own each time, comments between two texts come and go
 * with it, and an Excel file has its hour.
 */
const alike = ({ status, headers, body }: Answer) => ({
  ...{ status, type: headers['content-type'], saved: headers['content-disposition'], link: headers.link },
  body: body.startsWith('PK') ? '' : digest(body.replace(/<script[\s\S]*?<\/script>|<!-- -->/g, '')),
});

/** Addresses with another status than 200. */
const own: Record<string, number> = { '/api': 308, '/api/none': 404 };

/** Told to wait, it waits. */
async function ask(
  origin: string | undefined,
  path: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await askPath(origin ?? '', path, { ...under, ...headers });
  if (answer.status !== 429) return answer;
  await new Promise((resolve) => setTimeout(resolve, 1000 * Number(answer.headers['retry-after'])));
  return ask(origin, path, headers);
}

test.describe.configure({ mode: 'default' });

test('an answer is the same whatever headers and parameters were sent with it and before it', async ({
  baseURL,
}) => {
  test.setTimeout(300_000);
  for (const path of everyAddress()) {
    const sign = path.includes('?') ? '&' : '?';
    // The first is the one that is kept; the second waits for the same making.
    const [odd, meanwhile, other] = await Promise.all([
      ask(server.now?.url, path, marked),
      ask(server.now?.url, path),
      ask(server.now?.url, `${path}${sign}utm_source=${MARK}&asOf=${MARK}`),
    ]);
    const after = await ask(server.now?.url, path);
    // A server that only knows plain readers.
    const fresh = await ask(baseURL, path);
    expect(fresh.status, path).toBe(own[path] ?? 200);
    for (const one of [odd, meanwhile]) expect(same(one), path).toEqual(same(after));
    expect(alike(after), path).toEqual(alike(fresh));
    expect(JSON.stringify(odd).includes(MARK), path).toBe(false);
    if (other.status === 308) expect(other.headers.location, path).not.toContain(MARK);
  }
});

const endings = [
  '/x.css',
  '.css',
  ';x.css',
  '%2fx.css',
  '%00.css',
  '%3f.css',
  '%23.css',
  '/..%2fx.css',
  '\\x.css',
];

test('no page is kept under the name of a file of another kind', async () => {
  test.setTimeout(300_000);
  for (const [at, address] of everyAddress().entries()) {
    const [path = ''] = address.split('?', 1);
    // Each address with some, all of them with many addresses.
    for (const ending of endings.filter((_, which) => which % 3 === at % 3)) {
      const { status, headers } = await ask(server.now?.url, path + ending);
      expect([308, 400, 404], path + ending).toContain(status);
      expect(headers['cache-control'], path + ending).toBe('no-store');
    }
  }
});
