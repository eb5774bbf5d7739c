/** What an operator sees of a running server: its log, its figures, and what the doctor says. */
import { execFile } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { databasePathOf, ROOT } from '@/scripts/config.mjs';
import { sql } from '@/scripts/copies/made-stores.mjs';
import { freePort } from '@/scripts/steps/port.mjs';
import { startServer } from './support/server';
import { fileOfStore } from './support/store';

interface Line {
  id: string;
  level: string;
  status?: number;
  from?: string;
  bytes?: number;
  text?: string;
  err?: { stack: string };
}

/** Objects of the log; other lines, such as the one that says ready, are none. */
const logged = (printed: string): Line[] =>
  printed
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);

async function doctor(store: string, env: Record<string, string> = {}) {
  const run = promisify(execFile)(process.execPath, ['scripts/doctor.mjs', '--json'], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: store, ...env },
  });
  const { code = 0, stdout } = (await run.catch((error: { code: number; stdout: string }) => error)) as {
    code?: number;
    stdout: string;
  };
  const { checks } = JSON.parse(stdout) as {
    checks: { name: string; state: string; says: string; todo?: string }[];
  };
  return { code, of: (name: string) => checks.find((check) => check.name === name) };
}

test('the log and the figures tell of requests; a reader of an error gets its name and no more', async () => {
  test.slow();
  const metricsPort = String(await freePort());
  const store = fileOfStore();
  const server = await startServer(store, { LOG: 'json', METRICS_PORT: metricsPort });
  const path = databasePathOf(store);
  try {
    const page = () => fetch(`${server.url}/about?from=secret-word`);
    const first = await page();
    const etag = first.headers.get('etag');
    expect(first.headers.get('x-request-id')).toBe(null);
    expect((await page()).headers.get('etag')).toBe(etag);
    const missing = await fetch(`${server.url}/metrics`);
    expect(missing.status).toBe(404);
    renameSync(path, `${path}.away`);
    const broken = await fetch(`${server.url}/authorities/kent`);
    renameSync(`${path}.away`, path);
    expect(broken.status).toBe(503);
    const text = await broken.text();
    expect(text).not.toContain(path);

    const figures = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    expect(figures).toContain('gradeline_requests_total{kind="about",status="2xx"} 2');
    expect(figures).toContain('gradeline_request_seconds_count{from="memory"} 1');
    expect(figures).toMatch(/gradeline_store_info\{revision="[\d.-]+"\} 1/);
    expect(
      (
        await doctor(store, { PORT: new URL(server.url).port, HOST: '127.0.0.1', METRICS_PORT: metricsPort })
      ).of('PORT'),
    ).toMatchObject({ state: 'ok', says: expect.stringContaining('served by Gradeline') });

    // A page that cannot be made: what its thread says of it has the same name.
    sql(path, 'PRAGMA foreign_keys = OFF; DROP TABLE "Visit"');
    const unmade = await fetch(`${server.url}/authorities/leeds`);
    expect(unmade.status).toBe(500);
    await expect
      .poll(() => logged(server.printed()).find(({ text }) => text?.includes('no such table'))?.id)
      .toBe(unmade.headers.get('x-request-id'));

    await expect.poll(() => logged(server.printed()).length).toBeGreaterThan(4);
    const lines = logged(server.printed());
    expect(server.printed()).toMatch(/^Gradeline ready on http:\/\/localhost:\d+$/m);
    expect(server.printed()).not.toContain('secret-word');
    // A thread may say something of its own before.
    const requests = lines.filter(({ status }) => status !== undefined);
    expect(
      requests.slice(0, 2).map(({ status, from, bytes }) => [status, from, Number(bytes) > 1000]),
    ).toEqual([
      [200, 'made', true],
      [200, 'memory', true],
    ]);
    expect(lines.map(({ id }) => id)).toContain(missing.headers.get('x-request-id'));
    const told = lines.filter(({ id }) => id === broken.headers.get('x-request-id'));
    expect(told.map(({ level }) => level)).toEqual(['error', 'error']);
    expect(told[0]?.err?.stack).toContain('there is no database');
  } finally {
    await server.stop();
  }
});

test('the doctor tells a sound store from a damaged one, and what to do', async () => {
  const store = fileOfStore();
  const path = databasePathOf(store);
  const well = await doctor(store, { PORT: '0' });
  expect(well.of('pages')).toMatchObject({ state: 'ok' });
  expect(well.of('facts')?.says).toMatch(/^revision [\d.-]+; \d+ authorities/);
  expect(well.code).toBe(0);
  writeFileSync(path, 'no store at all, a letter');
  const ill = await doctor(store, { PORT: '0' });
  expect(ill.code).toBe(1);
  expect(ill.of('store')).toMatchObject({
    state: 'trouble',
    todo: expect.stringContaining('npm run restore'),
  });
});
