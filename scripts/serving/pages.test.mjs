import { createServer, get } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { createFinish } from './finish.mjs';
import { createLimits, KINDS } from './limits.mjs';
import { createPages } from './pages.mjs';

let server;
afterEach(() => new Promise((resolve) => server.close(resolve)));

const finish = createFinish({ of: /(?!)/, into: () => '' });

/** A site whose pages say their own address, and that notes what was made. */
async function site(version = () => 'one version', limit = createLimits()) {
  const made = [];
  const make = async ({ url, headers }) => {
    made.push(url);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const body = Buffer.from(`${url} ${headers['x-gradeline-origin']} ${headers.cookie ?? ''}`);
    return finish(url, { status: 200, headers: { 'content-type': 'text/plain' }, body });
  };
  const pages = createPages(make, version, limit);
  server = createServer((request, response) => {
    const client = request.headers['x-client'] ?? 'a';
    void pages(request, response, { origin: 'http://site', client });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return { get: (path, headers) => fetch(`http://127.0.0.1:${port}${path}`, { headers }), made };
}

it('makes a page once, also for readers who ask at the same time', async () => {
  const { get, made } = await site();
  const answers = await Promise.all([1, 2, 3].map(() => get('/compare?la=leeds~kent')));
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  expect(new Set(texts)).toEqual(new Set(['/compare?la=leeds~kent http://site ']));
  await get('/compare?la=leeds~kent', { cookie: 'of=another' });
  expect(made).toEqual(['/compare?la=leeds~kent']);
  await get('/compare?la=leeds~york');
  expect(made).toHaveLength(2);
});

it('makes it again for another version of the store, and answers 304 while nothing changed', async () => {
  let version = 1;
  const { get, made } = await site(() => String(version));
  const tag = (await get('/about')).headers.get('etag');
  version = 2;
  const again = await get('/about', { 'if-none-match': tag });
  expect(again.status).toBe(304);
  expect(made).toEqual(['/about', '/about']);
});

it('refuses pictures beyond the limit, save those that it holds already', async () => {
  const { get, made } = await site(
    undefined,
    createLimits({ pictures: { ...KINDS.pictures, perAddress: { points: 2, duration: 60 } } }),
  );
  const status = async (path, headers) => (await get(path, headers)).status;
  expect(await status('/england.svg')).toBe(200);
  expect(await status('/preview/england')).toBe(200);
  const refused = await get('/england.png');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
  expect(refused.headers.get('cache-control')).toBe('no-store');
  expect(await refused.text()).toMatch(/^Too many new pictures were asked for\. Ask again in \d+ s\.\n$/);
  expect(await status('/england.svg')).toBe(200);
  expect(await status('/england')).toBe(200);
  // Another reader's picture is made, and then it is there for all.
  expect(await status('/england.png', { 'x-client': 'b' })).toBe(200);
  expect(await status('/england.png')).toBe(200);
  expect(made).toEqual(['/england.svg', '/preview/england', '/england', '/england.png']);
});

it('sends each header once, however who made the page spelt it', async () => {
  const pages = createPages(
    async () => ({
      ...{ status: 200, compressible: false, body: Buffer.from('whole') },
      headers: {
        'content-length': '5',
        'cache-control': 'no-store',
        'Cache-Control': 'public',
        ETag: 'W/"a"',
      },
    }),
    () => 'one version',
    createLimits(),
  );
  server = createServer((request, response) => {
    void pages(request, response, { origin: 'http://site', client: 'a' });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const raw = await new Promise((resolve) => {
    const { port } = server.address();
    get({ port, path: '/file.js', headers: { connection: 'close' } }, (answer) => resolve(answer.rawHeaders));
  });
  const names = raw.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(raw[raw.findIndex((name) => /^cache-control$/i.test(name)) + 1]).toBe('public');
});
