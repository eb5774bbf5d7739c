import { createServer } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { createPages } from './pages.mjs';

let server;
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** A site of one page that counts how often it was made. */
async function site(render) {
  let made = 0;
  const pages = createPages(
    async (request, response) => {
      made += 1;
      await render(request, response);
    },
    () => 'one version',
  );
  server = createServer((request, response) => void pages(request, response, 'http://site'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return { get: (path) => fetch(`http://127.0.0.1:${port}${path}`), made: () => made };
}

it('makes a page once, also where the framework writes another form of its address into the request', async () => {
  const { get, made } = await site((request, response) => {
    request.url = request.url.replaceAll('~', '%7E');
    response.setHeader('Content-Type', 'text/plain');
    response.end(request.url);
  });
  const first = await (await get('/compare?la=leeds~kent')).text();
  expect(await (await get('/compare?la=leeds~kent')).text()).toBe(first);
  expect(made()).toBe(1);
  await get('/compare?la=leeds~york');
  expect(made()).toBe(2);
});
