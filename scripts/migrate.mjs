import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { databasePathOf, isPostgres, readConfig } from './config.mjs';
import { explain, report } from './steps/fault.mjs';
import { MIGRATIONS, migrationsIn, recordedIn, refuseStrangers } from './steps/migrations.mjs';
import { checkFile, READ_THROUGH_BYTES } from './steps/store-file.mjs';
import { checkPages, openStore, settle } from './steps/store.mjs';

/** As `prisma migrate` makes it, so that Prisma's own tools read the same record. */
const RECORD = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
);`;

const recorded = (client) => recordedIn(async (sql) => (await client.execute(sql)).rows);

/** One migration with its record, in one transaction: all of it or nothing. */
async function apply(client, { name, sql, checksum }) {
  const now = Date.now();
  const values = [`'${randomUUID()}'`, `'${checksum}'`, now, `'${name.replaceAll("'", "''")}'`, now, 1];
  // One text for the engine itself to split: a trigger's body holds semicolons.
  await client.executeMultiple(`BEGIN IMMEDIATE;
${RECORD}
${sql}
;INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
VALUES (${values.join(', ')});
COMMIT;`);
}

/**
 * Opens a store, makes sure that it is one of ours and sound, and hands over what it lacks.
 * @template T
 * @param {(client: import('@libsql/client').Client, missing: { name: string, sql: string, checksum: string }[]) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withMissing(databaseUrl, folder, work) {
  const path = databasePathOf(databaseUrl);
  let client;
  try {
    checkFile(path);
    mkdirSync(dirname(path), { recursive: true });
    client = openStore(databaseUrl);
    await checkPages(client, path);
    const migrations = migrationsIn(folder);
    const state = await recorded(client);
    refuseStrangers(state, migrations, path);
    return await work(
      client,
      migrations.filter(({ name }) => !state.applied?.has(name)),
    );
  } catch (error) {
    throw explain(error, path);
  } finally {
    client?.close();
  }
}

/**
 * Brings a store to the schema of this checkout; makes it where there is none. Safe to repeat.
 * @param {string} databaseUrl `file:` and an absolute path, or `postgresql://...`
 * @param {{ folder?: string }} [options] where the migrations for files are
 * @returns {Promise<string[]>} names of the migrations that were applied now
 * @throws {Fault} when the store is locked, unreadable, damaged, newer or not ours, or the disk is full
 */
export async function migrate(databaseUrl, { folder = MIGRATIONS } = {}) {
  if (isPostgres(databaseUrl)) return (await postgresql()).migrate(databaseUrl);
  return withMissing(databaseUrl, folder, async (client, missing) => {
    await client.execute('PRAGMA journal_mode = WAL');
    const done = [];
    for (const migration of missing) {
      try {
        await apply(client, migration);
        done.push(migration.name);
      } catch (error) {
        // Another process may have applied it since we looked.
        if ((await recorded(client)).applied?.get(migration.name) !== migration.checksum) throw error;
      }
    }
    if (done.length > 0) await settle(client);
    return done;
  });
}

/** Its driver is loaded where it is used. */
const postgresql = () => import('./engines/postgresql.mjs');

/** The migrations as a step of the set-up; the store's own record says whether it is done. */
export async function migrateStep(databaseUrl) {
  const onServer = isPostgres(databaseUrl);
  const large = !onServer && checkFile(databasePathOf(databaseUrl)) > READ_THROUGH_BYTES;
  const missing = onServer
    ? await (await postgresql()).missingIn(databaseUrl)
    : await withMissing(databaseUrl, MIGRATIONS, async (_, missing) => missing.length);
  return {
    name: 'store',
    doing: missing === 1 ? 'applying 1 migration' : `applying ${missing} migrations`,
    isDone: () => missing === 0,
    note: large ? 'not read through, as it is large: npm run doctor does' : undefined,
    work: () => migrate(databaseUrl),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const done = await migrate(readConfig().databaseUrl);
    console.log(done.length > 0 ? `Applied ${done.join(', ')}.` : 'Nothing to apply.');
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
}
