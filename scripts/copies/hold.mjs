import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'libsql';
import { saysLocked } from '../steps/fault.mjs';
import { checkFile } from '../steps/store-file.mjs';

/** How long to wait for the readers and writers of the store, in milliseconds, and between two looks. */
const PATIENCE_MS = 60_000;
const PAUSE_MS = 100;

/**
 * Holds a store so that nobody writes to it, with all that was written in the file itself and none of it in the log. Reading goes on.
 * @param {string | null} path null where there is no store
 * @param {number} [patience] in milliseconds
 * @returns {Promise<{ whole: boolean, release: () => void }>} `whole`: false where it is damaged; then there is nothing to hold
 * @throws {Error} when others read or write all the time
 */
export async function holdStill(path, patience = PATIENCE_MS) {
  const free = { whole: false, release: () => {} };
  if (path === null) return free;
  const until = Date.now() + patience;
  let database;
  try {
    if (checkFile(path) === 0) return free;
    database = new Database(path, { timeout: 50 });
    for (;;) {
      if (tryOnce(database, path)) break;
      if (Date.now() > until) throw Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
      await wait(PAUSE_MS);
    }
    let open = true;
    return {
      whole: true,
      release() {
        if (!open) return;
        open = false;
        database.exec('ROLLBACK');
        database.close();
      },
    };
  } catch (error) {
    database?.close();
    if (saysLocked(error)) throw error;
    return free;
  }
}

/** @returns {boolean} whether the store is held now */
function tryOnce(database, path) {
  try {
    database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
    database.exec('BEGIN IMMEDIATE');
  } catch (error) {
    if (saysLocked(error)) return false;
    throw error;
  }
  // Somebody may have written in between, or a long reading may have kept the log.
  if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0) return true;
  database.exec('ROLLBACK');
  return false;
}
