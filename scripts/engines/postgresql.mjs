/** What the scripts do to a store in PostgreSQL: one connection for each piece of work. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { databaseOf, ROOT } from '../config.mjs';
import { explain, Fault } from '../steps/fault.mjs';
import { migrationsIn, refuseStrangers } from '../steps/migrations.mjs';
import { COUNTED } from '../steps/store-state.mjs';
import { TAKE_TURN } from './one-writer.mjs';

export const MIGRATIONS = join(ROOT, 'prisma/migrations-postgresql');
/** In milliseconds. */
const CONNECTING = 5000;
/** How long to wait for another writer, in milliseconds. */
const PATIENCE = 5000;
/** The oldest server that has what the migrations use (`normalize`, `pg_current_xact_id`). */
const OLDEST = 13;

/** As `prisma migrate` makes it, so that Prisma's own tools read the same record. */
const RECORD = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Runs `work` on a connection of its own.
 * @template T
 * @param {string} databaseUrl `postgresql://...`
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 * @throws {Fault} with what a database error means
 */
export async function withClient(databaseUrl, work) {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECTING,
    application_name: 'gradeline set-up',
  });
  // A connection that breaks is told by the query that waits for it.
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw explain(error, databaseOf(databaseUrl).name);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Runs `work` in one transaction: all of it or nothing. */
export async function inTransaction(client, work) {
  await client.query('BEGIN');
  try {
    const value = await work();
    await client.query('COMMIT');
    return value;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** Refuses a server that the store cannot live on. @throws {Fault} */
async function checkServer(client, name) {
  const { rows } = await client.query(
    `SELECT current_setting('server_version_num')::int / 10000 AS "version", current_setting('server_encoding') AS "encoding",
      pg_is_in_recovery() AS "follows"`,
  );
  const { version, encoding, follows } = rows[0];
  if (version < OLDEST)
    throw new Fault(`The database ${name} is on PostgreSQL ${version}: ${OLDEST} or newer is needed.`);
  if (encoding !== 'UTF8')
    throw new Fault(
      `The database ${name} has the encoding ${encoding}: make one with UTF8 (createdb -E UTF8 -T template0).`,
    );
  if (follows) throw new Fault(`The database ${name} is a replica: DATABASE_URL must name the primary.`);
}

/** Checksums by name of the migrations that a database has had; null for one without the record. */
export async function recordedIn(client) {
  const { rows } = await client.query(
    'SELECT tablename AS "name" FROM pg_tables WHERE schemaname = current_schema()',
  );
  const tables = rows.map(({ name }) => name);
  if (!tables.includes('_prisma_migrations')) return { applied: null, tables };
  const record = await client.query(
    'SELECT "migration_name", "checksum" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL',
  );
  return {
    applied: new Map(record.rows.map(({ migration_name, checksum }) => [migration_name, checksum])),
    tables,
  };
}

async function missingNow(client, name) {
  const migrations = migrationsIn(MIGRATIONS);
  const state = await recordedIn(client);
  refuseStrangers(state, migrations, name);
  return migrations.filter((one) => !state.applied?.has(one.name));
}

/** How many migrations a database lacks. @param {string} databaseUrl @returns {Promise<number>} @throws {Fault} */
export const missingIn = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    const { name } = databaseOf(databaseUrl);
    await checkServer(client, name);
    return (await missingNow(client, name)).length;
  });

/**
 * Brings a database to the schema of this checkout, all of it in one transaction; makes the tables where there are none. Safe to
 * repeat, and for several machines at once.
 * @param {string} databaseUrl
 * @returns {Promise<string[]>} names of the migrations that were applied now
 * @throws {Fault} when it cannot be reached, is newer or not ours
 */
export const migrate = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    const { name } = databaseOf(databaseUrl);
    await checkServer(client, name);
    return inTransaction(client, async () => {
      await client.query(`SELECT pg_advisory_xact_lock(hashtext('gradeline: migrations'))`);
      const missing = await missingNow(client, name);
      if (missing.length > 0) await client.query(RECORD);
      for (const migration of missing) {
        await client.query(migration.sql);
        await client.query(
          `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count")
          VALUES ($1, $2, now(), $3, 1)`,
          [randomUUID(), migration.checksum, migration.name],
        );
      }
      return missing.map((migration) => migration.name);
    });
  });

/**
 * The newest revision of a store and how much it holds now, as `stateOf` of store-state.mjs tells of a file.
 * @param {{ query: (sql: string) => Promise<{ rows: object[] }> }} client
 * @returns {Promise<{ revision: string | null, counts: Record<string, number> }>}
 */
export async function stateOf(client) {
  const counts = Object.entries(COUNTED).map(
    ([name, table]) => `(SELECT count(*)::int FROM "${table}" WHERE "retiredIn" IS NULL) AS "${name}"`,
  );
  const { rows } = await client.query(
    `SELECT (SELECT "id" FROM "Revision" ORDER BY "ordinal" DESC LIMIT 1) AS "revision", ${counts.join(', ')}`,
  );
  const { revision, ...held } = rows[0];
  return { revision, counts: held };
}

/** Fails with one clear line when the database cannot be written, or another program writes for longer than it takes. */
export const checkWritable = (databaseUrl) =>
  withClient(databaseUrl, (client) =>
    inTransaction(client, async () => {
      await client.query(`SET LOCAL lock_timeout = ${PATIENCE}`);
      await client.query(TAKE_TURN);
      await client.query('UPDATE "Meta" SET "value" = "value" WHERE FALSE');
    }),
  );

/** A note that the store keeps about itself (table Meta), or null. */
export const readNote = (databaseUrl, name) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query('SELECT "value" FROM "Meta" WHERE "name" = $1', [name]);
    return rows[0]?.value ?? null;
  });

/** Writes such a note; null takes it away. */
export const writeNote = (databaseUrl, name, value) =>
  withClient(databaseUrl, async (client) => {
    if (value === null) return void (await client.query('DELETE FROM "Meta" WHERE "name" = $1', [name]));
    await client.query(
      'INSERT INTO "Meta" ("name", "value") VALUES ($1, $2) ON CONFLICT ("name") DO UPDATE SET "value" = excluded."value"',
      [name, value],
    );
  });
