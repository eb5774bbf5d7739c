/** A copy of a store in PostgreSQL in the place of what is there. */
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseOf } from '../config.mjs';
import { TAKE_TURN } from '../engines/one-writer.mjs';
import { stateOf, withClient } from '../engines/postgresql.mjs';
import { askTool, startTool } from '../engines/tools.mjs';
import { migrate } from '../migrate.mjs';
import { explain, Fault } from '../steps/fault.mjs';
import { sha256Of } from './check.mjs';
import { checkDump, isDump } from './dump.mjs';

/** It goes on rising while a store is restored: what an instance has kept must not come back to life. */
const VERSION = /\bStoreVersion\b/;

/**
 * Puts a copy in the place of what a database holds, in one transaction: readers see the one or the other, and wait for a moment in
 * between. All instances show it from the next request on.
 * @param {string} file that `takeDump` has made @param {string} databaseUrl
 * @throws {Fault} when the copy is damaged, newer or none of ours; the database is then as it was
 */
export async function restoreDump(file, databaseUrl) {
  const { name } = databaseOf(databaseUrl);
  if (!existsSync(file)) throw new Fault(`There is no file ${file}.`);
  if (!isDump(file))
    throw new Fault(
      `${file} is no copy of a PostgreSQL store: restore it to a file, then bring it over (npm run move).`,
    );
  try {
    await checkDump(file);
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
  // Where psql reads no more it has ended, and says why.
  stdin.on('error', () => {});
  const readsOn = () => Promise.race([once(stdin, 'drain').catch(() => into.ended), into.ended]);
  stdin.write(`${TAKE_TURN};\n`);
  const writing = (async () => {
    for await (const part of out.child.stdout) if (!stdin.write(part)) await readsOn();
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
