import { randomBytes } from 'node:crypto';
import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { databaseUrlOf } from '../config.mjs';
import { migrate } from '../migrate.mjs';
import { Fault, explain } from '../steps/fault.mjs';
import { checkCopy, sha256Of } from './check.mjs';
import { flush } from './flush.mjs';
import { holdStill } from './hold.mjs';

/** What SQLite keeps beside a store. */
const BESIDE = ['-wal', '-shm'];

/**
 * Puts a copy in the place of the live store, in one step: who asks before it reads the former store, who asks after it the new one,
 * and nobody finds none. The copy is read through first, and brought to the schema of this checkout. Afterwards the store's path is
 * a link to the new file, which has a name, and so a log, of its own (docs/decisions/0131).
 *
 * A writer that waits for its turn meanwhile still has the former file open: it must look at `fileIdentity` of the path once it has
 * the store's lock, as the importer does (prisma/import/data/write.ts).
 * @param {string} file path of the copy; it is left as it is
 * @param {string} databasePath absolute path of the live store; there need be none yet, and it may be damaged
 * @param {{ keepFormer?: boolean }} [options] whether the former store is kept beside the new one; true where it is not said
 * @returns {Promise<import('./check.mjs').Copy & { store: string, former: string | null }>} what the copy holds (sha256 and bytes are
 *   those of the copy), the paths of the new file and of the former one
 * @throws {Fault} when the copy cannot be used, the live store stays locked or the disk is full; then nothing has changed
 */
export async function swapIn(file, databasePath, { keepFormer = true } = {}) {
  const stamp = `${new Date().toISOString().replace(/[-:]/g, '').replace(/\..*/, '')}-${randomBytes(2).toString('hex')}`;
  const live = realPathOf(databasePath);
  const folder = dirname(live ?? databasePath);
  const name = (word) => join(folder, `${basename(databasePath)}.${word}-${stamp}`);
  const store = name('restored');
  const link = join(dirname(databasePath), `.${basename(databasePath)}.${stamp}.link`);
  let held;
  try {
    mkdirSync(folder, { recursive: true });
    const copy = await checkCopy(file);
    copyFileSync(file, store, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    if ((await sha256Of(store)) !== copy.sha256)
      throw new Fault(`${file} was changed while it was read: use a finished copy.`);
    await migrate(databaseUrlOf(store));
    flush(store);
    symlinkSync(relative(dirname(link), store), link);

    held = await holdStill(live);
    const former = live && isLink(databasePath) ? live : live && name('former');
    if (former && former !== live) linkSync(live, former);
    renameSync(link, databasePath);
    if (former !== live || !live) putAway(databasePath, former ?? name('former'), held.whole);
    held.release();
    flush(dirname(databasePath));
    flush(folder);
    if (former && !keepFormer) for (const suffix of ['', ...BESIDE]) rmSync(former + suffix, { force: true });
    return { ...copy, store, former: keepFormer ? former : null };
  } catch (error) {
    held?.release();
    rmSync(link, { force: true });
    if (realPathOf(databasePath) !== store)
      for (const suffix of ['', ...BESIDE]) rmSync(store + suffix, { force: true });
    throw explain(error, databasePath);
  }
}

/** The file that a path leads to, through links; null where there is none. */
function realPathOf(path) {
  try {
    return realpathSync(path);
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

const isLink = (path) => lstatSync(path).isSymbolicLink();

/**
 * The log of a file that has lost its name. Of a store that was held still it is empty, whoever still has it open needs no name for
 * it; of a damaged one it may hold what can be saved, and goes with it.
 */
function putAway(path, former, whole) {
  for (const suffix of BESIDE) {
    if (whole) rmSync(path + suffix, { force: true });
    else
      try {
        renameSync(path + suffix, former + suffix);
      } catch (error) {
        if (error.code !== 'ENOENT') throw error;
      }
  }
}
