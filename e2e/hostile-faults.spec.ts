/** When the store fails under a running server, readers are told so in plain words, and nothing of what is inside. */
import { execFile } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { databasePathOf, ROOT } from '@/scripts/config.mjs';
import { TEST_BUILD_DIR } from '@/scripts/steps/test-run.mjs';
import { askPath } from './support/raw';
import { startServer } from './support/server';
import { fileOfStore, runFolder } from './support/store';

test('without a store every kind of answer says so, and all are back with it', async () => {
  test.slow();
  const store = fileOfStore();
  const path = databasePathOf(store);
  const server = await startServer(store);
  const kinds = [
    '/england',
    '/england.csv',
    '/england.png',
    '/england.atom',
    '/embed/england',
    '/api/v1/visits',
    '/readyz',
  ];
  const statuses = async () => {
    const answers = await Promise.all(kinds.map((kind) => askPath(server.url, kind)));
    for (const { status, headers, body } of answers.filter((one) => one.status !== 200)) {
      expect(body).not.toMatch(/\.db|SQLITE|ENOENT|not a database|no such file|Error|\n\s+at /i);
      expect(body).not.toContain(ROOT);
      expect([status, headers['cache-control'], headers['x-content-type-options']]).toEqual([
        503,
        'no-store',
        'nosniff',
      ]);
      expect(headers['content-type']).toMatch(/^(?:text\/plain|application\/(?:problem\+)?json)/);
    }
    return answers.map(({ status }) => status);
  };
  try {
    expect(await statuses()).toEqual(kinds.map(() => 200));
    renameSync(path, `${path}-away`);
    expect(await statuses()).toEqual(kinds.map(() => 503));
    writeFileSync(path, 'This is no database.'.repeat(999));
    expect(await statuses()).toEqual(kinds.map(() => 503));
    // The server itself is well: it is not to be started anew.
    expect((await askPath(server.url, '/healthz')).status).toBe(200);
    renameSync(`${path}-away`, path);
    expect(await statuses()).toEqual(kinds.map(() => 200));
  } finally {
    await server.stop();
  }
});

test('a page that takes too long ends its thread, and another takes its place', async () => {
  test.slow();
  // A millisecond is too short for any page. The second is refused by a second thread: without one it would wait for ever.
  const program = `
    const { startMakers } = await import('${ROOT}/scripts/serving/makers.mjs');
    const { make, stop } = await startMakers('${ROOT}', { count: 1, longest: 1 });
    const asked = { url: '/england', headers: { host: 'gradeline.example' }, whole: true };
    for (const time of [1, 2]) await make(asked).catch((error) => console.log(time + ' ' + error.message));
    await stop();
    process.exit();`;
  // In a file: threads take over what stands on the command line.
  const file = join(runFolder(), 'one-thread.mjs');
  writeFileSync(file, program);
  const { stdout } = await promisify(execFile)(process.execPath, [file], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: fileOfStore(),
      GRADELINE_BUILD_DIR: TEST_BUILD_DIR,
    },
  });
  expect(stdout.match(/^[12] .*$/gm)).toEqual(
    [1, 2].map((time) => `${time} the thread that made the page ended`),
  );
});
