import { createServer } from 'node:http';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Writable } from 'node:stream';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from './log.mjs';
import { text } from './own-answers.mjs';
import { createWatch } from './watch.mjs';

let folder;
let server;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'gradeline-log-'))));
afterEach(async () => {
  await new Promise((resolve) => (server ? server.close(resolve) : resolve()));
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** A server that is watched as the site's is. `get` resolves once the answer has been told of. */
async function watched(options = {}) {
  const file = join(folder, 'log');
  const { log, close } = createLog(createWriteStream(file));
  const watch = createWatch({ log, revision: () => 'local.7', ...options });
  const ends = [];
  server = createServer((request, response) => {
    watch.begin(request);
    response.once('close', () => {
      watch.end(request, response);
      ends.shift()?.();
    });
    if (request.url.startsWith('/fails')) watch.failed(new Error('a defect'), request.id);
    text(response, request.url.startsWith('/fails') ? 503 : 200, 'text/plain', 'answer');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    async get(path, headers) {
      const told = new Promise((resolve) => ends.push(resolve));
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
      await answer.text();
      await told;
      return answer;
    },
    async lines() {
      await close();
      return readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    },
  };
}

describe('the log', () => {
  it('has one line for each request, with its name, and nothing of who asked', async () => {
    const { get, lines } = await watched();
    const answer = await get('/search?q=my+secret&la=kent', {
      'User-Agent': 'Secret/1',
      Referer: 'http://secret.example/',
      Cookie: 'secret=1',
      'X-Forwarded-For': '198.51.100.7',
      'X-Request-Id': 'a-secret-of-mine',
    });
    await get('/other');
    const [line, other, ...more] = await lines();
    expect(more).toEqual([]);
    expect(line).toEqual({
      ...{
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        id: answer.headers.get('x-request-id'),
      },
      ...{ method: 'GET', kind: 'search', path: '/search', parameters: ['q', 'la'] },
      ...{ status: 200, bytes: 6, ms: expect.any(Number), from: 'server', revision: 'local.7' },
    });
    expect(line.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(other.id).not.toBe(line.id);
    expect(JSON.stringify(line)).not.toMatch(/secret|198\.51|127\.0/i);
  });

  it('has the stack of a defect under the name that its reader is given', async () => {
    const { get, lines } = await watched();
    const answer = await get('/fails');
    const [defect, request] = await lines();
    expect(defect).toMatchObject({ level: 'error', id: answer.headers.get('x-request-id') });
    expect(defect.err).toMatchObject({ message: 'a defect', stack: expect.stringContaining('watch.test') });
    expect(request).toMatchObject({ level: 'error', status: 503, id: defect.id });
  });

  it('drops lines that nobody takes, and ends all the same', async () => {
    const stuck = new Writable({ write() {} });
    const { log, close } = createLog(stuck);
    for (let at = 0; at < 100; at += 1) log.info({ text: 'x'.repeat(100_000) });
    expect(stuck.writableLength).toBeGreaterThan(1e6);
    expect(stuck.writableLength).toBeLessThan(5e6);
    await close();
  });

  it('takes the name that a trusted proxy has given, where it is harmless', async () => {
    const { get } = await watched({ trustProxy: 1 });
    const named = async (id) => (await get('/', { 'X-Request-Id': id })).headers.get('x-request-id');
    expect(await named('edge-0123456789')).toBe('edge-0123456789');
    for (const wrong of ['short', 'two words here', 'x'.repeat(200), '<script>alert(1)'])
      expect(await named(wrong)).toMatch(/^[0-9a-f-]{36}$/);
  });
});
