/** Copies of a store in PostgreSQL, by its own programs. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { databaseOf } from '../config.mjs';
import { MIGRATIONS, withClient } from '../engines/postgresql.mjs';
import { askTool, passOn, startTool } from '../engines/tools.mjs';
import { migrate } from '../migrate.mjs';
import { explain, Fault } from '../steps/fault.mjs';
import { migrationsIn, refuseStrangers } from '../steps/migrations.mjs';
import { COUNTED } from '../steps/store-state.mjs';
import { sha256Of } from './check.mjs';
import { flush } from './flush.mjs';

/** What a dump begins with (`--format=custom`). */
const MAGIC = 'PGDMP';
/** It goes on rising while a store is restored: what an instance has kept must not come back to life. */
const VERSION = /\bStoreVersion\b/;

/** The newest revision of a store and how much it holds, as one transaction sees it. */
async function stateOf(client) {
  const counts = Object.entries(COUNTED).map(
    ([name, table]) => `(SELECT count(*)::int FROM "${table}" WHERE "retiredIn" IS NULL) AS "${name}"`,
  );
  const { rows } = await client.query(
    `SELECT (SELECT "id" FROM "Revision" ORDER BY "ordinal" DESC LIMIT 1) AS "revision", ${counts.join(', ')}`,
  );
  const { revision, ...held } = rows[0];
  return { revision, counts: held };
}

/**
 * Takes a copy of one moment into a file, while others read and write, and reads the copy through.
 * @param {string} databaseUrl `postgresql://...`
 * @param {string} file path of the copy; a file of that name gives way
 * @returns {Promise<{ revision: string | null, counts: Record<string, number>, bytes: number, sha256: string }>}
 * @throws {Fault} when there is no store, or the copy cannot be made; then nothing is left
 */
export async function takeDump(databaseUrl, file) {
  const target = resolve(file);
  if (!statSync(dirname(target), { throwIfNoEntry: false })?.isDirectory())
    throw new Fault(`There is no folder ${dirname(target)}: make it first.`);
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.draft`);
  try {
    const state = await withClient(databaseUrl, async (client) => {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const { rows } = await client.query('SELECT pg_export_snapshot() AS "snapshot"');
      const dumped = startTool(
        'pg_dump',
        [
          ...['--format=custom', '--no-owner', '--no-privileges', `--snapshot=${rows[0].snapshot}`],
          ...[`--file=${draft}`, '--dbname', 'ADDRESS'],
        ],
        databaseUrl,
      );
      dumped.child.stdin.end();
      dumped.child.stdout.resume();
      await dumped.ended;
      return stateOf(client);
    });
    await readThrough(draft);
    flush(draft);
    const copy = { ...state, bytes: statSync(draft).size, sha256: await sha256Of(draft) };
    renameSync(draft, target);
    flush(dirname(target));
    return copy;
  } catch (error) {
    throw explain(error, databaseOf(databaseUrl).name);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Unpacks all of it, to nowhere. */
async function readThrough(file) {
  const script = startTool('pg_restore', ['--file=-', file]);
  script.child.stdin.end();
  await passOn(script, new Writable({ write: (_part, _encoding, next) => next() }));
}

/**
 * Puts a copy in the place of what a database holds, in one transaction: readers see the one or the other, and wait for a moment in
 * between. All instances show it from the next request on.
 * @param {string} file that `takeDump` has made @param {string} databaseUrl
 * @throws {Fault} when the copy is damaged, newer or none of ours; the database is then as it was
 */
export async function restoreDump(file, databaseUrl) {
  const { name } = databaseOf(databaseUrl);
  if (!existsSync(file)) throw new Fault(`There is no file ${file}.`);
  if (readFileSync(file).subarray(0, MAGIC.length).toString('latin1') !== MAGIC)
    throw new Fault(
      `${file} is no copy of a PostgreSQL store: restore it to a file, then bring it over (npm run move).`,
    );
  try {
    await readThrough(file).catch((error) => {
      throw new Fault(`${file} is damaged: use another copy.`, { cause: error });
    });
    await refuseOthers(file);
    // So that there is something to give way, and a version that goes on.
    await migrate(databaseUrl);
    await putIn(file, databaseUrl);
    await migrate(databaseUrl);
    const state = await withClient(databaseUrl, stateOf);
    return { ...state, bytes: statSync(file).size, sha256: await sha256Of(file) };
  } catch (error) {
    throw explain(error, name);
  }
}

/** Refuses what is none of ours, or newer than this checkout. */
async function refuseOthers(file) {
  const script = await askTool('pg_restore', [
    ...['--data-only', '--table=_prisma_migrations', '--file=-', file],
  ]);
  const copied = /^COPY [^\n]*_prisma_migrations \(([^)]*)\) FROM stdin;\n([\s\S]*?)^\\\.$/m.exec(script);
  if (!copied) throw new Fault(`${file} holds something other than Gradeline's store: use another copy.`);
  const columns = copied[1].split(', ').map((column) => column.replaceAll('"', ''));
  const rows = copied[2]
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
  const at = (column) => columns.indexOf(column);
  const applied = new Map(rows.map((row) => [row[at('migration_name')], row[at('checksum')]]));
  refuseStrangers({ applied, tables: [] }, migrationsIn(MIGRATIONS), file);
}

async function putIn(file, databaseUrl) {
  const folder = mkdtempSync(join(tmpdir(), 'gradeline-restore-'));
  try {
    const list = join(folder, 'list');
    writeFileSync(list, await contentsOf(file));
    await pass(file, list, databaseUrl);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is put back: all but the number of the version. */
async function contentsOf(file) {
  const lines = (await askTool('pg_restore', ['--list', file])).split('\n');
  return lines.filter((line) => !VERSION.test(line)).join('\n');
}

/** All of it or nothing: one script in one transaction. */
async function pass(file, list, databaseUrl) {
  const into = startTool(
    'psql',
    [
      '--no-psqlrc',
      '--quiet',
      '--output=/dev/null',
      '--set=ON_ERROR_STOP=1',
      '--single-transaction',
      '--file=-',
      '--dbname',
      'ADDRESS',
    ],
    databaseUrl,
  );
  const out = startTool('pg_restore', [
    ...['--clean', '--if-exists', '--no-owner', '--no-privileges', `--use-list=${list}`, '--file=-', file],
  ]);
  out.child.stdin.end();
  const { stdin } = into.child;
  stdin.write(`SELECT pg_advisory_xact_lock(hashtext('gradeline: the one writer'));\n`);
  const writing = (async () => {
    for await (const part of out.child.stdout) if (!stdin.write(part)) await once(stdin, 'drain');
    await out.ended;
    stdin.end(
      `UPDATE "public"."StoreVersion" SET "version" = "version" + 1, "transaction" = NULL;
      SELECT pg_notify('gradeline_store', (SELECT "version"::text FROM "public"."StoreVersion"));\n`,
    );
  })();
  // A script that is cut off is not run: psql has met an error of its own, or nothing is kept.
  await Promise.all([
    into.ended,
    writing.catch((error) => {
      into.child.kill();
      throw error;
    }),
  ]);
}
