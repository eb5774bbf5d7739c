import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { Fault, explain } from './fault.mjs';

const HEADER = 'SQLite format 3\0';
/** Larger files, in bytes, are not read through at each start. */
export const READ_THROUGH_BYTES = 64 * 1024 * 1024;

/** The first bytes of a file; noughts where it is shorter. @param {string} path @param {number} length in bytes */
export function headOf(path, length) {
  const head = Buffer.alloc(length);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, length, 0);
  } finally {
    closeSync(file);
  }
  return head;
}

/**
 * Whether a file ends before the size that its own head states: cut off while it was copied. Looks at the head alone, whatever the size.
 * @param {string} path of an SQLite file
 */
export function isCutOff(path) {
  // A log may hold the rest.
  if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) return false;
  const head = headOf(path, 100);
  // https://www.sqlite.org/fileformat.html: page size, pages, and whether that count is of the newest change.
  const page = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
  const counted = head.readUInt32BE(24) === head.readUInt32BE(92);
  return counted && head.readUInt32BE(28) * page > statSync(path).size;
}

/**
 * Looks at the store's file without any database library: is it there, readable, and an SQLite file?
 * @param {string} path absolute
 * @returns {number} its size in bytes; 0 when there is none yet
 * @throws {Fault}
 */
export function checkFile(path) {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat || stat.size === 0) return 0;
    if (!stat.isFile())
      throw new Fault(`The database ${path} is not a file: set DATABASE_URL to the address of a file.`);
    if (headOf(path, HEADER.length).toString('latin1') !== HEADER) throw new Error('file is not a database');
    return stat.size;
  } catch (error) {
    throw explain(error, path);
  }
}

/**
 * What tells a file from every other that had or will have its path: the number of an inode alone is given again to a new file.
 * @param {string} path
 * @returns {string | null} null where there is no file
 */
export function fileIdentity(path) {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat ? `${stat.dev}.${stat.ino}.${stat.birthtimeNs}` : null;
}
