import pg from 'pg';
import { afterAll, beforeAll, beforeEach, afterEach, expect, it, vi } from 'vitest';
import { privateServer } from '../engines/private-server.mjs';
import { copyOfTemplate, dropDatabase } from '../engines/test-databases.mjs';
import { PostgresVersion } from './postgres-version.mjs';

let url;
let version;
let writer;

beforeAll(async () => {
  url = await copyOfTemplate();
  writer = new pg.Client({ connectionString: url });
  await writer.connect();
});
afterAll(async () => {
  await writer.end();
  await dropDatabase(url);
});
beforeEach(async () => {
  version = await PostgresVersion.open(url);
});
afterEach(() => version.close());

const numberOf = (word) => Number(word.split('.')[1]);
let ordinal = 100;
const change = () =>
  writer.query(
    `INSERT INTO "Revision" VALUES ('local.${(ordinal += 1)}', ${ordinal}, '2026-11-27T00:00:00Z', 'local', 'made')`,
  );

it('changes with a commit at once, once for each transaction, and not before', async () => {
  const first = version.get();
  await writer.query('BEGIN');
  await change();
  await change();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(version.get()).toBe(first);
  await writer.query('COMMIT');
  // Well under the second after which it asks anyhow.
  await vi.waitFor(() => expect(numberOf(version.get())).toBe(numberOf(first) + 1), {
    timeout: 500,
    interval: 2,
  });
  await vi.waitFor(() => expect(version.revision()).toBe(`local.${ordinal}`), { timeout: 500 });
});

it('does not change with what the site does not show, or with what is undone', async () => {
  const first = version.get();
  await writer.query(`INSERT INTO "Meta" VALUES ('a note', 'x')`);
  await writer.query('BEGIN');
  await change();
  await writer.query('ROLLBACK');
  expect(await version.isAway()).toBe(false);
  expect(version.get()).toBe(first);
});

it('tells what came in the place of a lost transaction from the transaction that was lost', async () => {
  const words = [version.get()];
  const next = async () => {
    expect(await version.isAway()).toBe(false);
    words.push(version.get());
  };
  await change();
  await next();
  // As after a failover to a replica that lacked it.
  await writer.query('SET session_replication_role = replica');
  await writer.query(`DELETE FROM "Revision" WHERE "ordinal" = ${ordinal}`);
  await writer.query('UPDATE "StoreVersion" SET "version" = "version" - 1, "transaction" = NULL');
  await next();
  await writer.query('SET session_replication_role = origin');
  await change();
  await next();
  // And where nobody was told of it in between.
  await writer.query('SET session_replication_role = replica');
  await writer.query(`UPDATE "Revision" SET "time" = '2026-11-27T00:00:01Z' WHERE "ordinal" = ${ordinal}`);
  await writer.query('SET session_replication_role = origin');
  await next();
  expect(words.map(numberOf).map((one) => one - numberOf(words[0]))).toEqual([0, 1, 0, 1, 1]);
  expect(new Set(words).size).toBe(words.length);
});

it('leaves no connection behind while the store is not there', async () => {
  const connections = async () => {
    const { rows } = await writer.query(
      `SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'gradeline version' AND datname = current_database()`,
    );
    return rows[0].n;
  };
  expect(await connections()).toBe(1);
  await writer.query('ALTER TABLE "StoreVersion" RENAME TO "Elsewhere"');
  expect(await version.isAway()).toBe(true);
  // The first attempts come after a tenth, a quarter and half a second.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await connections()).toBeLessThanOrEqual(1);
  await writer.query('ALTER TABLE "Elsewhere" RENAME TO "StoreVersion"');
  await vi.waitFor(() => expect(version.away).toBe(false), { timeout: 5000 });
  expect(await connections()).toBe(1);
});

it('says what the store holds', async () => {
  expect(await version.state()).toMatchObject({
    revision: version.revision(),
    counts: { visits: expect.any(Number) },
  });
});

it('listens again after its connection was ended, and has missed nothing', async () => {
  const first = version.get();
  await writer.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'gradeline version' AND datname = current_database()`,
  );
  await change();
  await vi.waitFor(() => expect(version.get()).not.toBe(first), { timeout: 3000 });
  const second = version.get();
  await vi.waitFor(async () => expect(await version.isAway()).toBe(false), { timeout: 3000 });
  await change();
  await vi.waitFor(() => expect(version.get()).not.toBe(second), { timeout: 500, interval: 2 });
});

it('keeps its last word while the server is away, says so, and comes back by itself', async () => {
  const server = await privateServer();
  try {
    const database = await server.create('store');
    const { migrate } = await import('../migrate.mjs');
    await migrate(database);
    const seen = await PostgresVersion.open(database);
    const word = seen.get();
    await server.stop('SIGQUIT');
    await vi.waitFor(() => expect(seen.away).toBe(true), { timeout: 3000 });
    expect(await seen.isAway()).toBe(true);
    expect(seen.get()).toBe(word);
    await expect(seen.state()).rejects.toThrow('away');
    await server.start();
    await vi.waitFor(() => expect(seen.away).toBe(false), { timeout: 6000 });
    expect(seen.get()).toBe(word);
    seen.close();
  } finally {
    await server.remove();
  }
});

it('says in one line why it cannot begin', async () => {
  await expect(PostgresVersion.open('postgresql://gradeline:secret@127.0.0.1:1/x')).rejects.toThrow(
    /^The database postgresql:\/\/127\.0\.0\.1:1\/x cannot be reached/,
  );
});
