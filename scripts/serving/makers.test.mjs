import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startMakers } from './makers.mjs';

/** A thread that does what an address says. */
const PROGRAM = `
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
if (existsSync(join(workerData.dir, 'broken'))) throw new Error('the build cannot be read');
parentPort.on('message', ({ id, asked }) => {
  if (!asked) process.exit(0);
  if (asked.url === '/ends') process.exit(1);
  while (asked.url === '/loops');
  parentPort.postMessage({ id, page: { url: asked.url } });
});
parentPort.postMessage({ ready: true });
`;

let dir;
let thread;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gradeline-makers-'));
  const file = join(dir, 'thread.mjs');
  writeFileSync(file, PROGRAM);
  thread = pathToFileURL(file);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const asked = (url) => ({ url, headers: {}, whole: true });

it('replaces a thread that ended, also where the first to take its place cannot begin', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const makers = await startMakers(dir, { count: 1, thread, again: 20 });
  try {
    writeFileSync(join(dir, 'broken'), '');
    // It ends a second thread, too.
    const lost = expect(makers.make(asked('/ends'))).rejects.toThrow('the thread that made the page ended');
    await vi.waitFor(() => expect(said.mock.calls.length).toBeGreaterThan(2), { timeout: 5000 });
    expect(makers.state()).toMatchObject({ threads: 0, restarts: 1 });
    const waits = makers.make(asked('/about'));
    rmSync(join(dir, 'broken'));
    await expect(waits).resolves.toEqual({ url: '/about' });
    await lost;
  } finally {
    await makers.stop();
    said.mockRestore();
  }
});

it('ends at once, also where a thread is in a loop', async () => {
  const makers = await startMakers(dir, { count: 2, thread });
  await vi.waitFor(() => expect(makers.state().threads).toBe(2));
  makers.make(asked('/loops')).catch(() => {});
  await vi.waitFor(() => expect(makers.state().making).toBe(1));
  const began = performance.now();
  await makers.stop();
  // Without a bound it would be the minute that a page may take.
  expect(performance.now() - began).toBeLessThan(9000);
});
