/** The shipped configuration of nginx, with instances that say 503: their word reaches the reader, and nobody is put out for it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { nginxPath, startProxy } from '@/scripts/faults/serving/proxy';
import { freePort } from '@/scripts/steps/port.mjs';
import { runFolder } from './support/store';

test.skip(nginxPath() === null, 'nginx is not on this machine (Debian: nginx)');

test('an instance that refuses new pages goes on with those that it has', async () => {
  const asked: string[] = [];
  const answers = () =>
    createServer(({ url = '' }, response) => {
      asked.push(url);
      if (url.startsWith('/new'))
        response.writeHead(503, { 'Cache-Control': 'no-store', 'Retry-After': '5' }).end('too many ask');
      else
        response
          .writeHead(200, { 'Cache-Control': 'public, max-age=0, s-maxage=1, stale-if-error=60' })
          .end('kept');
    });
  const instances = await Promise.all(
    [1, 2, 3].map(async () => {
      const server = answers();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return { server, port: (server.address() as AddressInfo).port };
    }),
  );
  const proxy = await startProxy(
    join(runFolder(), 'proxy'),
    await freePort(),
    instances.map(({ port }) => port),
  );
  const ask = async (path: string) => {
    const answer = await fetch(proxy.origin + path);
    return [answer.status, await answer.text()];
  };
  try {
    // Each is asked of all three, and none of them is thought to be gone.
    for (let time = 0; time < 30; time += 1) expect(await ask(`/new?${time}`)).toEqual([503, 'too many ask']);
    expect(asked.filter((url) => url.startsWith('/new'))).toHaveLength(90);
    for (let time = 0; time < 30; time += 1) expect(await ask(`/kept?${time}`)).toEqual([200, 'kept']);
  } finally {
    await proxy.stop();
    for (const { server } of instances) server.close();
  }
});
