/** For tests: a small store with one local revision in a folder of its own, and what may befall a file. */
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { databaseUrlOf } from '../config.mjs';
import { migrate } from '../migrate.mjs';
import { Fault } from '../steps/fault.mjs';

/** A migrated store without facts, to be copied; `remove` takes it away. */
export async function madeBase() {
  const folder = mkdtempSync(join(tmpdir(), 'gradeline-copies-'));
  const path = join(folder, 'base.db');
  await migrate(databaseUrlOf(path));
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * A store at work: its newest revision `local.1` stands in its log alone.
 * @param {string} base path of a migrated store
 */
export function madeStore(base) {
  const folder = mkdtempSync(join(tmpdir(), 'gradeline-copies-'));
  const store = join(folder, 'a store 100%.db');
  const opened = [];
  const open = (path = store) => {
    const database = new Database(path, { timeout: 2000 });
    opened.push(database);
    return database;
  };
  const closeAll = () => opened.splice(0).forEach((database) => database.close());
  copyFileSync(base, store);
  addRevision(open(), 'local.1');
  return {
    ...{ folder, store, url: databaseUrlOf(store), open, closeAll },
    /** Ids of the revisions of a store, oldest first. */
    revisions: (path = store) =>
      open(path)
        .prepare('SELECT "id" FROM "Revision" ORDER BY "ordinal"')
        .all()
        .map(({ id }) => id),
    files: () => readdirSync(folder).sort(),
    remove() {
      closeAll();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function addRevision(database, id) {
  database
    .prepare('INSERT INTO "Revision" SELECT ?, count(*) + 1, ?, ?, ? FROM "Revision"')
    .run(id, '2026-11-27T00:00:00Z', 'local', 'a test');
}

/** What is said by that with which it fails. @throws {Error} where it does not fail, or not with one clear line */
export async function faultOf(promise) {
  const error = await promise.then(
    () => null,
    (error) => error,
  );
  if (error instanceof Fault && !error.message.includes('\n')) return error.message;
  throw error ?? new Error('it did not fail');
}

export const overwrite = (file, from, to, by = 0xa5) => {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(by, from, to));
};
export const sql = (file, text) => {
  const database = new Database(file);
  database.exec(text);
  database.close();
};
export const photos = (file) => {
  rmSync(file);
  sql(file, 'CREATE TABLE photos (id INTEGER)');
};
export const later = (file) =>
  sql(
    file,
    `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ('x', 'x', 1, '9000_later', 1)`,
  );
export const lost = (file) =>
  sql(file, `PRAGMA foreign_keys = OFF; INSERT INTO "Event" VALUES ('a/b/c', 'nowhere', 'b', 'c')`);
