/** Requests that are no requests, or that two programs in a row could read in two ways; and what only our server may say. */
import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { expectHarmless } from './support/harmless';
import { type Answer, askBytes, askPath } from './support/raw';

const end = 'Connection: close\r\n\r\n';
const host = 'Host: gradeline.example\r\n';
const get = (target: string, headers = host) => `GET ${target} HTTP/1.1\r\n${headers}${end}`;
const inner = `GET /healthz HTTP/1.1\r\n${host}\r\n`;

/** Each with the statuses that come back; more of them would be an answer to what was hidden in the first. */
const requests: Record<string, [string, number[]]> = {
  'an absolute address': [get('http://evil.example/about'), [200]],
  'an absolute address of another kind': [get('ftp://evil.example/about'), [400]],
  'no path': [get('about'), [400]],
  'all of the server': [`OPTIONS * HTTP/1.1\r\n${host}${end}`, [400]],
  'a tunnel': [`CONNECT evil.example:80 HTTP/1.1\r\n${host}${end}`, []],
  'another host': [get('//evil.example/~'), [308]],
  'another host, by backslashes': [get('/\\evil.example/x'), [308]],
  'another host, escaped': [get('/%5cevil.example%2f%7E'), [308]],
  'no host': [get('/about', ''), [400]],
  'two hosts': [get('/about', `${host}Host: evil.example\r\n`), [400]],
  'a host with a path': [get('/about', 'Host: evil.example/x\r\n'), [400]],
  'a host with a user': [get('/about', 'Host: a@evil.example\r\n'), [400]],
  'a host with a second line': [get('/about', 'Host: a\r\n evil.example\r\n'), [400]],
  'two lengths': [`GET /about HTTP/1.1\r\n${host}Content-Length: 0\r\nContent-Length: 5\r\n\r\nhello`, [400]],
  'a length and chunks': [
    `GET /about HTTP/1.1\r\n${host}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${inner}`,
    [400],
  ],
  'chunks of a strange kind': [
    `GET / HTTP/1.1\r\n${host}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${inner}`,
    [400],
  ],
  'a request in the body of one': [
    `GET /healthz HTTP/1.1\r\n${host}Content-Length: ${inner.length}\r\n\r\n${inner}`,
    [200],
  ],
  'a request behind the chunks of one': [
    `GET /healthz HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n${inner}`,
    [200],
  ],
  'bare line ends': [`GET /healthz HTTP/1.1\nHost: a\n\n`, [400]],
  'a header with a space': [get('/about', `${host}X-A : 1\r\n`), [400]],
  'nothing in a header': [get('/about', `${host}X-A: \0\r\n`), [400]],
  'nothing in the path': [get('/authorities/a\0'), [400]],
  'a tab in the path': [get('/authorities/a\tb'), [400]],
  'bytes that are no letters': [get('/authorities/\xc3\xa9'), [400]],
  'a method that nobody knows': [`BREW /about HTTP/1.1\r\n${host}${end}`, [400]],
  'a method that changes things': [`DELETE /data/latest.zip HTTP/1.1\r\n${host}${end}`, [405]],
  'an echo': [`TRACE / HTTP/1.1\r\n${host}Cookie: secret\r\n${end}`, [405]],
  'an expectation': [get('/healthz', `${host}Expect: kittens\r\n`), [417]],
  'another protocol': [get('/healthz', `${host}Upgrade: websocket\r\n`), [200]],
  'a version that there is not': [`GET /healthz HTTP/3.7\r\n${host}${end}`, [400]],
  'a very long address': [get(`/${'a'.repeat(70_000)}`), [431]],
  'very many headers': [get('/healthz', host + `X-A: ${'1'.repeat(900)}\r\n`.repeat(90)), [431]],
  'very many parameters': [get(`/compare?${'la=x&'.repeat(8000)}`), [414]],
  'a long unknown name': [get(`/authorities/${'a'.repeat(60_000)}`), [404]],
  'no HTTP at all': ['\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', [400]],
};

for (const [kind, [bytes, statuses]] of Object.entries(requests))
  test(`${kind} gets ${statuses.join(', ') || 'nothing'}`, async ({ baseURL }) => {
    const came = await askBytes(baseURL ?? '', bytes);
    const own = [...came.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
    expect(own).toEqual(statuses);
    expect(came).not.toMatch(/node_modules|\n\s+at |secret|^set-cookie|^x-powered-by|^server:/im);
    expect(/^location: (.*)\r$/im.exec(came)?.[1] ?? '/').toMatch(/^\/(?![/\\])/);
  });

test('a request for a part of an answer gets the whole', async ({ baseURL }) => {
  const { status, body } = await askPath(baseURL ?? '', '/healthz', { Range: 'bytes=0-1' });
  expect([status, body]).toEqual([200, '{"status":"ok"}\n']);
});

test('no address makes the server ask another host', async ({ baseURL }) => {
  let asked = 0;
  const other = createServer((_, response) => response.end(`${(asked += 1)}`));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const there = `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const addresses = [
    ...[`/%2f${there}/x.csv`, `/%5c${there}%2fx.csv`, `/%2f${there}%2fx.atom`, `/%2f%2f${there}/x`],
    ...[
      `/embed/%2f${there}/x`,
      `/data/%2f${there}/x.zip`,
      `/_next/image?url=http%3A%2F%2F${there}%2Fx.png&w=640&q=75`,
    ],
    ...[`/oembed?url=http%3A%2F%2F${there}%2Fengland`, `/authorities/%2f%2f${there}.csv`],
  ];
  try {
    for (const path of addresses.flatMap((one) => [
      one,
      `${one}${one.includes('?') ? '&' : '?'}rev=2000-01-01.1`,
    ])) {
      const answer = await askPath(baseURL ?? '', path);
      expectHarmless(answer, path);
      expect([path, [308, 400, 404].includes(answer.status), asked]).toEqual([path, true, 0]);
    }
  } finally {
    other.close();
  }
});

test.describe('what the framework and our threads tell each other', () => {
  const ask = (path: string, headers: Record<string, string>, baseURL?: string): Promise<Answer> =>
    askPath(baseURL ?? '', path, headers);

  // CVE-2025-29927 and its like: headers that let a request pass by what judges addresses, or name another page.
  const inside = {
    'X-Middleware-Subrequest': Array(5).fill('proxy').join(':'),
    'X-Middleware-Rewrite': '/about',
    'X-Middleware-Next': '1',
    'X-Middleware-Override-Headers': 'x-gradeline-origin',
    'X-Middleware-Request-X-Gradeline-Origin': 'http://evil.example',
    'X-Gradeline-Origin': 'http://evil.example',
    'X-Gradeline-Part': '1',
    'X-Invoke-Path': '/about',
    'X-Invoke-Status': '200',
    'X-Matched-Path': '/about',
    'X-Now-Route-Matches': '1=about',
    'X-Original-URL': '/about',
    'X-Rewrite-URL': '/about',
    'X-HTTP-Method-Override': 'DELETE',
    'X-Prerender-Revalidate': 'x',
    'Next-Action': 'x',
    'X-Nextjs-Data': '1',
    Cookie: '__prerender_bypass=1; __next_preview_data=1',
  };

  test('is not for readers to say', async ({ baseURL }) => {
    for (const path of ['/nowhere', '/authorities/DONCASTER', '/authorities/rutland?rev=2000-01-01.1']) {
      const [plain, odd] = [await ask(path, {}, baseURL), await ask(path, inside, baseURL)];
      expect([odd.status, odd.headers.location, odd.body]).toEqual([
        plain.status,
        plain.headers.location,
        plain.body,
      ]);
      expect(odd.body).not.toContain('evil.example');
    }
  });

  test('is not kept where the browser’s router asks, also in no cache between', async ({ baseURL }) => {
    const first = await ask('/about', { RSC: '1', ...inside }, baseURL);
    const { headers, status, body } = await ask(
      first.headers.location ?? '',
      { RSC: '1', ...inside },
      baseURL,
    );
    expect([first.status, status, headers['cache-control']]).toEqual([307, 200, 'no-store']);
    expect(headers['content-type']).toContain('text/x-component');
    expect(body).not.toContain('evil.example');
    // The page itself is a page as before.
    expectHarmless(await ask('/about', {}, baseURL), '/about');
  });

  for (const [name, value] of [
    ['Next-Router-State-Tree', 'garbage['],
    ['Next-Router-State-Tree', encodeURIComponent('["",{"children":["__proto__",{}]}]')],
    ['Next-Router-Prefetch', '9'],
    ['Next-Router-Segment-Prefetch', '/../../x'],
    ['Next-Url', 'http://evil.example/x'],
  ] as const)
    test(`${name}: ${value} brings out nothing from inside`, async ({ baseURL }) => {
      const first = await ask('/about', { RSC: '1', [name]: value }, baseURL);
      const where = first.headers.location ?? '/about';
      expect(where).toMatch(/^\/about/);
      const { body, headers } = await ask(where, { RSC: '1', [name]: value }, baseURL);
      expect(headers['cache-control']).toBe('no-store');
      expect(body).not.toMatch(/node_modules|\n\s+at |evil\.example|could not be parsed/);
    });
});
