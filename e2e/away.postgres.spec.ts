/** A database that goes away under a running server, and comes back. */
import { expect, test } from '@playwright/test';
import pg from 'pg';
import { type PrivateServer, privateServer } from '@/scripts/engines/private-server.mjs';
import { move } from '@/scripts/move/move.mjs';
import { baseStoreOf } from '@/scripts/steps/test-run.mjs';
import { importInto, makeReport } from './support/made-report';
import { askPath } from './support/raw';
import { type RunningServer, startServer } from './support/server';
import { runFolder } from './support/store';

let primary: PrivateServer;
let replica: PrivateServer;
let store: string;
let server: RunningServer;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  primary = await privateServer();
  store = await primary.create('store');
  await move(baseStoreOf(runFolder()), store);
  replica = await primary.replica();
  server = await startServer(store, { DATABASE_REPLICA_URL: replica.url('store') });
});
test.afterAll(async () => {
  await server.stop();
  await replica.remove();
  await primary.remove();
});

const ask = (path: string) => askPath(server.url, path);

test('the replica goes, then the primary, then a revision comes: kept pages go on, the others say when to ask again', async () => {
  test.setTimeout(120_000);
  expect((await ask('/authorities/doncaster')).status).toBe(200);
  await replica.stop('SIGQUIT');
  expect((await ask('/authorities/leeds')).status).toBe(200);

  await primary.stop('SIGQUIT');
  for (const path of ['/authorities/doncaster', '/authorities/leeds'])
    expect((await ask(path)).status).toBe(200);
  for (const path of [
    '/authorities/camden',
    '/england.csv',
    '/england.svg',
    '/api/v1/visits',
    '/embed/england',
  ]) {
    const { status, headers, body } = await ask(path);
    expect([status, headers['cache-control']], path).toEqual([503, 'no-store']);
    expect(Number(headers['retry-after']), path).toBeGreaterThan(0);
    expect(headers['content-type'], path).toMatch(
      path.startsWith('/api') ? /^application\/problem\+json/ : /^text\/plain/,
    );
    expect(body).not.toMatch(/127\.0\.0\.1|postgres|ECONN|prisma|Error/i);
  }
  expect((await ask('/readyz')).status).toBe(503);
  expect((await ask('/healthz')).status).toBe(200);

  await primary.start();
  await expect.poll(async () => (await ask('/authorities/camden')).status, { timeout: 20_000 }).toBe(200);
  await expect.poll(async () => (await ask('/readyz')).status, { timeout: 5000 }).toBe(200);

  const path = await makeReport('away', 'Doncaster', '5 to 9 October 2026', ['Good', 'Good', 'Good', 'Good']);
  await importInto(store, '2026-11-20', path);
  await expect
    .poll(async () => (await ask('/authorities/doncaster')).body, { timeout: 3000 })
    .toContain('data-published="2026-11-20"');
  await replica.start();
});

test('a replica that is behind is not read from: no instance goes back', async () => {
  test.setTimeout(120_000);
  const follower = new pg.Client({ connectionString: replica.url('store') });
  follower.on('error', () => undefined);
  await follower.connect();
  const revision = async (path: string) => /data-revision="([\w.-]+)"/.exec((await ask(path)).body)?.[1];
  const held = async () =>
    (await follower.query<{ id: string }>('SELECT "id" FROM "Revision" ORDER BY "ordinal" DESC LIMIT 1'))
      .rows[0]?.id;
  const before = await held();
  await follower.query('SELECT pg_wal_replay_pause()');
  try {
    const path = await makeReport('behind', 'Doncaster', '12 to 16 October 2026', [
      'Good',
      'Good',
      'Good',
      'Good',
    ]);
    await importInto(store, '2026-11-21', path);
    await expect.poll(() => revision('/authorities/doncaster'), { timeout: 3000 }).not.toBe(before);
    const newest = await revision('/authorities/doncaster');
    // Pages that nobody has asked for: from the primary, as the replica has not come so far.
    for (const slug of ['halton', 'york', 'sunderland'])
      expect(await revision(`/authorities/${slug}`)).toBe(newest);
    expect(await held()).toBe(before);
  } finally {
    await follower.query('SELECT pg_wal_replay_resume()');
    await follower.end();
  }
});
