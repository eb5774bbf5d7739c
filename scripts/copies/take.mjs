import { randomUUID } from 'node:crypto';
import { linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import Database from 'libsql';
import { databasePathOf } from '../config.mjs';
import { Fault, explain } from '../steps/fault.mjs';
import { checkFile, fileIdentity } from '../steps/store-file.mjs';
import { checkCopy } from './check.mjs';
import { flush } from './flush.mjs';

/** How long to wait for the store, in milliseconds. */
const BUSY_MS = 30_000;

/**
 * Takes a copy of the store while others read and write it: the state of one moment, in one file without a log. The copy gets its
 * name once it has been read through and lies on the disk.
 * @param {string} databaseUrl `file:` and an absolute path
 * @param {string} file path of the copy
 * @param {{ replace?: boolean }} [options] whether a file of that name gives way; true where it is not said
 * @returns {Promise<import('./check.mjs').Copy>}
 * @throws {Fault} when there is no store, it is damaged or locked, the disk is full or the place cannot be written; then nothing is left
 */
export async function takeCopy(databaseUrl, file, { replace = true } = {}) {
  const path = databasePathOf(databaseUrl);
  const target = resolve(file);
  if (checkFile(path) === 0) throw new Fault(`There is no store ${path} yet: run npm start once.`);
  if (!statSync(dirname(target), { throwIfNoEntry: false })?.isDirectory())
    throw new Fault(`There is no folder ${dirname(target)}: make it first.`);
  // By whatever name: after a restore the store's own is a link.
  if (fileIdentity(target) === fileIdentity(path))
    throw new Fault(`${target} is the store itself: name another file.`);
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.draft`);
  try {
    copyInto(path, draft);
    const copy = await checkCopy(draft, { as: `The copy of ${path}` });
    flush(draft);
    if (replace) renameSync(draft, target);
    else give(draft, target);
    flush(dirname(target));
    return copy;
  } catch (error) {
    throw cannotWrite(error, target) ?? error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function copyInto(path, draft) {
  let database;
  try {
    database = new Database(path, { timeout: BUSY_MS });
    database.prepare('VACUUM INTO ?').run(draft);
  } catch (error) {
    if (/unable to open/.test(error.message) && statSync(path, { throwIfNoEntry: false })) throw error;
    throw explain(error, path);
  } finally {
    database?.close();
  }
}

/** Gives a file its name only where nothing has it. */
function give(draft, target) {
  try {
    linkSync(draft, target);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    throw new Fault(`${target} is there already: choose another name, or replace it with --force.`, {
      cause: error,
    });
  }
}

function cannotWrite(error, target) {
  return /EACCES|EPERM|EROFS|EISDIR|ENOTDIR|unable to open/.test(`${error.code} ${error.message}`)
    ? new Fault(`${target} cannot be written: check its folder and your permissions.`, { cause: error })
    : explain(error);
}
