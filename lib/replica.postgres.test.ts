import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { db } from './db';
import { migrate } from '@/scripts/migrate.mjs';
import { type PrivateServer, privateServer } from '@/scripts/engines/private-server.mjs';
import { raiseFloor, servedFloor } from './engines/served-floor';

let primary: PrivateServer;
let replica: PrivateServer;
let writer: pg.Client;
let follower: pg.Client;

beforeAll(async () => {
  primary = await privateServer({ hot_standby_feedback: 'on' });
  const url = await primary.create('store');
  await migrate(url);
  replica = await primary.replica();
  vi.stubEnv('DATABASE_URL', url);
  vi.stubEnv('DATABASE_REPLICA_URL', replica.url('store'));
  [writer, follower] = [url, replica.url('store')].map((connectionString) => {
    const client = new pg.Client({ connectionString });
    client.on('error', () => undefined);
    return client;
  }) as [pg.Client, pg.Client];
  await writer.connect();
  await follower.connect();
}, 60_000);
afterAll(async () => {
  await Promise.all([writer.end(), follower.end().catch(() => undefined)]);
  await replica.remove();
  await primary.remove();
});

let ordinal = 0;
const change = () =>
  writer.query(
    `INSERT INTO "Revision" VALUES ('local.${(ordinal += 1)}', ${ordinal}, '2026-11-27T00:00:00Z', 'local', 'made')`,
  );
/** Where a page would read now, and what it would find. */
async function reading() {
  const store = await db();
  const [at] = await store.$queryRaw<{ follows: boolean }[]>`SELECT pg_is_in_recovery() AS "follows"`;
  const newest = await store.revision.findFirst({ orderBy: { ordinal: 'desc' } });
  return [at?.follows ? 'replica' : 'primary', newest?.ordinal ?? 0];
}

it('pages read from the replica as far as it has come, and never from an older state than was served', async () => {
  await change();
  await vi.waitFor(async () => expect(await reading()).toEqual(['replica', 1]), { timeout: 5000 });
  const floor = servedFloor();
  await follower.query('SELECT pg_wal_replay_pause()');
  await change();
  // Nobody has heard of it yet: the replica is as new as what was served.
  expect(await reading()).toEqual(['replica', 1]);
  // The server has heard of it.
  raiseFloor(floor + BigInt(1));
  expect(await reading()).toEqual(['primary', 2]);
  await follower.query('SELECT pg_wal_replay_resume()');
  await vi.waitFor(async () => expect(await reading()).toEqual(['replica', 2]), { timeout: 5000 });
});

it('a replica that is gone is left alone; one that comes back is used again', async () => {
  await replica.stop('SIGQUIT');
  expect(await reading()).toEqual(['primary', 2]);
  await change();
  expect(await reading()).toEqual(['primary', 3]);
  await replica.start();
  await vi.waitFor(async () => expect(await reading()).toEqual(['replica', 3]), { timeout: 10_000 });
});

it('without the primary the replica goes on, unless it is behind', async () => {
  await primary.stop('SIGQUIT');
  expect(await reading()).toEqual(['replica', 3]);
  raiseFloor(servedFloor() + BigInt(1));
  await expect(reading()).rejects.toThrow();
  await primary.start();
  await vi.waitFor(async () => expect(await reading()).toEqual(['primary', 3]), { timeout: 10_000 });
});
