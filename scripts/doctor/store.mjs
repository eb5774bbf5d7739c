import { accessSync, constants, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'libsql';
import { databaseUrlOf } from '../config.mjs';
import { countsOf, shortSize } from '../copies/told.mjs';
import { explain } from '../steps/fault.mjs';
import { migrationsIn, recordedIn, refuseStrangers } from '../steps/migrations.mjs';
import { stateOf } from '../steps/store-state.mjs';
import { faulty, ok, trouble, warning } from './finding.mjs';

/** A log of this size, in bytes, was not written back for long. */
const LONG_LOG = 64 * 1024 * 1024;

const REPAIR =
  'npm run restore -- FILE with a backup; without one, move the file away with its -wal and -shm, and npm start makes a new store';

/**
 * The store: its file, its pages, its rows, its index, its versions. Reads only, and leaves nothing beside it.
 * @param {string} path absolute path of the database file, which is there
 * @returns {Promise<import('./finding.mjs').Finding[]>}
 */
export async function store(path) {
  const real = realpathSync(path);
  const found = [file(path, real)];
  let database;
  try {
    // Where nobody is at work, opening it as others do would leave a log and a lock file beside it.
    const quiet = !existsSync(`${real}-wal`);
    database = new Database(`${databaseUrlOf(real)}${quiet ? '?immutable=1' : ''}`, {
      readonly: true,
      timeout: 5000,
    });
    const sound = soundness(database);
    found.push(...sound);
    found.push(await versions(database, path));
    if (sound.every(({ state }) => state === 'ok')) found.push(...content(database));
  } catch (error) {
    found.push({ ...faulty('pages', explain(error, path)), todo: REPAIR });
  } finally {
    database?.close();
  }
  return [...found, log(real), ...leftOver(path, real)];
}

function file(path, real) {
  const says = `${path}${real === path ? '' : ` (leads to ${basename(real)})`}, ${shortSize(statSync(real).size)}`;
  try {
    for (const one of [real, dirname(real), dirname(path)]) accessSync(one, constants.R_OK | constants.W_OK);
    return ok('store', says);
  } catch (error) {
    return trouble(
      'store',
      `${says}; ${error.path} cannot be written`,
      'check the owner and the permissions',
    );
  }
}

function soundness(database) {
  const pages = database
    .prepare('PRAGMA integrity_check(3)')
    .all()
    .map((row) => row.integrity_check);
  const rows = database.prepare('PRAGMA foreign_key_check').all();
  return [
    pages[0] === 'ok'
      ? ok('pages', 'sound')
      : trouble('pages', `damaged (${pages.join('; ').replace(/\s+/g, ' ')})`, REPAIR),
    rows.length === 0
      ? ok('references', 'sound')
      : trouble('references', `${rows.length} rows refer to none (first in ${rows[0].table})`, REPAIR),
  ];
}

async function versions(database, path) {
  const ours = migrationsIn();
  const recorded = await recordedIn((sql) => database.prepare(sql).all());
  try {
    refuseStrangers(recorded, ours, path);
  } catch (error) {
    return faulty('migrations', error);
  }
  const missing = ours.filter(({ name }) => !recorded.applied?.has(name));
  return missing.length === 0
    ? ok('migrations', `all ${ours.length}`)
    : warning('migrations', `${missing.length} of ${ours.length} are missing`, 'npm start applies them');
}

function content(database) {
  const { revision, counts } = stateOf(database);
  const local = database
    .prepare(
      `SELECT "id", "time", "reason" FROM "Revision" WHERE "kind" = 'local' ORDER BY "ordinal" DESC LIMIT 1`,
    )
    .get();
  return [
    revision === null
      ? warning('facts', 'none', 'npm start stores those of prisma/data')
      : ok('facts', `revision ${revision}; ${countsOf(counts)}`),
    ok(
      'imports',
      local
        ? `the last changed facts at ${local.time} (${local.id}: ${local.reason})`
        : 'none has changed facts here',
    ),
    index(database),
  ];
}

/** Both ways: each passage can be found, and nothing is found that is no passage. Its pages were read through with the others. */
function index(database) {
  const apart = (one, other) =>
    database.prepare(`SELECT count(*) AS n FROM (${one} EXCEPT ${other})`).get().n;
  const [indexed, held] = ['SELECT "id" FROM "PassageSearch_docsize"', 'SELECT "id" FROM "ReportPassage"'];
  const [extra, lacking] = [apart(indexed, held), apart(held, indexed)];
  const { n } = database.prepare('SELECT count(*) AS n FROM "ReportPassage"').get();
  return extra + lacking === 0
    ? ok('search', `${n} passages, all in the index`)
    : trouble('search', `the index lacks ${lacking} passages and holds ${extra} that are gone`, REPAIR);
}

function log(real) {
  const size = statSync(`${real}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  return size > LONG_LOG
    ? warning(
        'log',
        `the write-ahead log has ${shortSize(size)}`,
        'restart the server: it is written back then',
      )
    : ok('log', `write-ahead log ${shortSize(size)}`);
}

/** Former stores that restores have kept, and files of restores that were cut off. */
function leftOver(path, real) {
  const pattern = /\.(?:restored|former)-\d{8}T\d{6}-[0-9a-f]{4}$/;
  const folders = [...new Set([dirname(path), dirname(real)])];
  const files = folders
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((one) => pattern.test(one) && basename(one).startsWith(basename(path)) && one !== real);
  if (files.length === 0) return [];
  const size = files.reduce((sum, one) => sum + (statSync(one, { throwIfNoEntry: false })?.size ?? 0), 0);
  return [
    ok(
      'former stores',
      `${files.length} beside it, ${shortSize(size)}; remove them when they are not needed any more`,
    ),
  ];
}
