import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import Database from 'libsql';
import { databaseUrlOf } from '../config.mjs';
import { Fault, saysLocked } from '../steps/fault.mjs';
import { migrationsIn, recordedIn } from '../steps/migrations.mjs';
import { stateOf } from '../steps/store-state.mjs';

/**
 * @typedef {object} Copy
 * @property {string | null} revision the newest one that it holds
 * @property {Record<string, number>} counts current rows: authorities, inspections, judgements, visits
 * @property {string} sha256 of the file, lower-case hex
 * @property {number} bytes
 * @property {string[]} migrations names of those that it has had
 */

/**
 * Reads a finished copy of the store from beginning to end and says what is in it. Changes nothing and leaves nothing beside it.
 * @param {string} file path of a copy that nobody writes to
 * @param {{ as?: string, folder?: string }} [options] `as`: how to call it in what is said; `folder`: where the migrations are
 * @returns {Promise<Copy>}
 * @throws {Fault} one line: what is wrong with it and what to do
 */
export async function checkCopy(file, { as = file, folder } = {}) {
  refuseOtherFiles(file, as);
  let database;
  try {
    const bytes = statSync(file).size;
    const sha256 = await sha256Of(file);
    // Nobody writes to it, so no log and no lock are looked for, and none are left beside it.
    database = new Database(`${databaseUrlOf(file)}?immutable=1`, { readonly: true });
    refuseDamage(database, as);
    const applied = await refuseOtherStores(database, as, folder);
    return { ...stateOf(database), sha256, bytes, migrations: [...applied.keys()].sort() };
  } catch (error) {
    throw error instanceof Fault || saysLocked(error) ? error : damaged(as, error.message, error);
  } finally {
    database?.close();
  }
}

const damaged = (name, how, cause) => new Fault(`${name} is damaged (${how}): use another copy.`, { cause });

/**
 * Reads a file through and hashes it.
 * @param {string} file
 * @returns {Promise<string>} SHA-256, lower-case hex
 */
export async function sha256Of(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest('hex');
}

/** Looks at the file itself, as an editor would. @throws {Fault} */
function refuseOtherFiles(file, name) {
  let stat;
  try {
    stat = statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    throw new Fault(`${name} cannot be read (${error.code}): check the path and the permissions.`, {
      cause: error,
    });
  }
  if (!stat) throw new Fault(`There is no file ${name}: check the path.`);
  if (!stat.isFile()) throw new Fault(`${name} is no file: name the copy itself.`);
  if (stat.size === 0) throw new Fault(`${name} is empty: use another copy.`);
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  if (log && log.size > 0)
    throw new Fault(
      `${name} has a log beside it (${name}-wal), so it is the file of a store at work and not a copy: make one with npm run backup -- FILE.`,
    );
}

/** @throws {Fault} @throws {Error} of the database */
function refuseDamage(database, name) {
  let found;
  try {
    found = database.prepare('PRAGMA integrity_check(3)').all();
  } catch (error) {
    if (error.code === 'SQLITE_NOTADB')
      throw new Fault(`${name} is not an SQLite file: name a copy that npm run backup has made.`, {
        cause: error,
      });
    throw error;
  }
  if (found[0]?.integrity_check !== 'ok')
    throw damaged(
      name,
      found
        .map((row) => row.integrity_check)
        .join('; ')
        .replace(/\s+/g, ' '),
    );
  const [lost] = database.prepare('PRAGMA foreign_key_check').all();
  if (lost) throw damaged(name, `a row of ${lost.table} refers to a row of ${lost.parent} that is not there`);
}

/** @returns the migrations that it has had @throws {Fault} */
async function refuseOtherStores(database, name, folder) {
  const { applied } = await recordedIn((sql) => database.prepare(sql).all());
  if (!applied?.size)
    throw new Fault(`${name} is an SQLite file, but no copy of Gradeline's store: name another file.`);
  const ours = new Map(migrationsIn(folder).map(({ name, checksum }) => [name, checksum]));
  for (const [migration, checksum] of applied) {
    if (!ours.has(migration))
      throw new Fault(
        `${name} is from a newer version of Gradeline (migration ${migration}): update this checkout first.`,
      );
    if (ours.get(migration) !== checksum)
      throw new Fault(
        `${name} had another migration ${migration} than this checkout: restore prisma/migrations/${migration}, or use another copy.`,
      );
  }
  return applied;
}
