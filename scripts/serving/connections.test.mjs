/** Slow and greedy clients, with real connections and short bounds. */
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { boundConnections, BOUNDS, timesOf } from './connections.mjs';
import { LONGEST_WAIT } from './bounded.mjs';
import { refuse } from './refused.mjs';

const undo = [];
afterEach(() => undo.splice(0).forEach((one) => one()));

async function site(bounds, trusted = 0) {
  const own = { ...BOUNDS, ...bounds };
  const server = createServer(timesOf(own), (request, response) => {
    response.end(request.url === '/long' ? Buffer.alloc(64 * 1024 * 1024) : 'here');
  });
  server.on('clientError', refuse);
  boundConnections(server, own, trusted);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  undo.push(() => void (server.close(), server.closeAllConnections()));
  return server.address().port;
}

/** A connection that has sent something; `ended` is what came until it was closed. */
function client(port, text, read = true) {
  const socket = connect(port, '127.0.0.1');
  undo.push(() => socket.destroy());
  let came = '';
  if (read) socket.on('data', (chunk) => (came += chunk.toString('latin1')));
  else socket.pause();
  socket.on('error', () => {});
  socket.write(text);
  return { socket, ended: new Promise((resolve) => socket.once('close', () => resolve(came))) };
}

const whole = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';

it('a head that does not end is answered with 408', async () => {
  const port = await site({ head: 60, request: 5000, look: 20 });
  const { socket, ended } = client(port, 'GET / HTTP/1.1\r\nHost: a\r\n');
  const more = setInterval(() => socket.write('X-A: 1\r\n'), 15);
  undo.push(() => clearInterval(more));
  expect(await ended).toMatch(
    /^HTTP\/1\.1 408 [\s\S]*X-Content-Type-Options: nosniff[\s\S]*took too long to arrive\.\n$/,
  );
});

it('a body that does not end, and a connection that says nothing, are let go', async () => {
  const port = await site({ head: 50, request: 100, look: 20 });
  const { ended } = client(port, 'POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n');
  expect(await ended).toMatch(/^HTTP\/1\.1 (?:200|408)/);
  expect(await client(port, '').ended).toMatch(/^HTTP\/1\.1 408/);
});

it('who takes nothing of a long answer is let go, and others are answered meanwhile', async () => {
  const port = await site({ idle: 150 });
  const { socket } = client(port, 'GET /long HTTP/1.1\r\nHost: a\r\n\r\n', false);
  expect(await client(port, whole.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')).ended).toMatch(
    /here$/,
  );
  await new Promise((resolve) => setTimeout(resolve, 600));
  let came = 0;
  socket.on('data', (chunk) => (came += chunk.length));
  socket.resume();
  await new Promise((resolve) => socket.once('close', resolve));
  expect(came).toBeLessThan(64 * 1024 * 1024);
});

it('one address has so many connections, and one that ends makes room', async () => {
  const port = await site({ perAddress: 2 });
  const [first] = [client(port, whole), client(port, whole)];
  await new Promise((resolve) => first.socket.once('data', resolve));
  expect(await client(port, whole).ended).toBe('');
  first.socket.destroy();
  await first.ended;
  await new Promise((resolve) => setTimeout(resolve, 50));
  const { socket } = client(port, whole);
  expect(String(await new Promise((resolve) => socket.once('data', resolve)))).toMatch(/here$/);
});

it('behind a proxy all connections are the proxy’s, and only their sum counts', async () => {
  const port = await site({ perAddress: 1, all: 2 }, 1);
  const two = [client(port, whole), client(port, whole)];
  await Promise.all(two.map(({ socket }) => new Promise((resolve) => socket.once('data', resolve))));
  expect(await client(port, whole).ended).toBe('');
});

it('a page may be in the making for longer than a silent connection is kept', () => {
  expect(BOUNDS.idle).toBeGreaterThan(LONGEST_WAIT);
});
