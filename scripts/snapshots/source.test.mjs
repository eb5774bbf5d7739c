import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { faultOf, madeBase } from '../copies/made-stores.mjs';
import { madeSnapshots } from './made-snapshots.mjs';
import { readLatest } from './source.mjs';
import { take } from './take.mjs';

let base;
let made;
let place;
let databasePath;
beforeAll(async () => (base = await madeBase()));
afterAll(() => base.remove());
beforeEach(async () => {
  made = await madeSnapshots(base.path);
  ({ place, databasePath } = made);
});
afterEach(() => made.remove());

describe('from a web server', () => {
  let server;
  let origin;
  const asked = [];
  /** Changes how the server answers. */
  let answer;
  beforeEach(async () => {
    asked.length = 0;
    answer = undefined;
    server = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers['if-none-match'] ?? ''}`.trim());
      if (answer) return answer(request, response);
      const body = readFileSync(join(place, request.url));
      const tag = `"${body.length}-${body.subarray(0, 60).toString('hex')}"`;
      if (request.headers['if-none-match'] === tag) return response.writeHead(304).end();
      response.writeHead(200, { ETag: tag }).end(body);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${server.address().port}`;
  });
  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  it('asks whether the manifest has changed, and takes what has', async () => {
    const first = await readLatest(origin);
    expect(await readLatest(origin, first)).toBe(first);
    expect(asked).toEqual(['/latest.json', `/latest.json ${first.tag}`]);
    await made.takeNewest(origin);
    expect(made.has()).toBe('local.1');
    await made.next('local.2');
    expect((await readLatest(origin, first)).manifest.revision).toBe('local.2');
  });

  it.each([
    ['an error', (_, response) => response.writeHead(500).end(), /answers 500/],
    [
      'another place',
      (_, response) => response.writeHead(302, { Location: '/x' }).end(),
      /cannot be reached/,
    ],
    [
      'half of it',
      (_, response) =>
        response
          .writeHead(200, { 'Content-Length': 900 })
          .write('{', () => setTimeout(() => response.destroy(), 50)),
      /breaks off/,
    ],
    ['without end', (_, response) => response.writeHead(200).write('x'.repeat(40_000)), /too long/],
  ])('%s is no manifest', async (_, how, says) => {
    answer = how;
    expect(await faultOf(readLatest(origin))).toMatch(says);
    server.close();
    server.closeAllConnections();
    expect(await faultOf(readLatest(origin))).toMatch(/cannot be reached \(ECONNREFUSED\)/);
  });

  it('a copy that breaks off in the middle is not taken', async () => {
    const { manifest } = await readLatest(origin);
    answer = (_, response) => {
      response.writeHead(200, { 'Content-Length': manifest.bytes }).write(Buffer.alloc(50_000));
      setTimeout(() => response.destroy(), 50);
    };
    expect(await faultOf(take(manifest, { place: origin, databasePath }))).toMatch(/could not be fetched/);
    expect(existsSync(databasePath)).toBe(false);
  });
});
