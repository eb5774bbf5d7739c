import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Fault } from '../steps/fault.mjs';
import { sha256Of } from './check.mjs';

/** Where the checksum of a copy stands, in the form of sha256sum. */
export const checksumOf = (file) => `${file}.sha256`;

/** Writes it, whole or not at all. @param {string} sha256 lower-case hex */
export function writeChecksum(file, sha256) {
  const draft = `${checksumOf(file)}.draft`;
  writeFileSync(draft, `${sha256}  ${basename(file)}\n`, { flush: true });
  renameSync(draft, checksumOf(file));
}

/** Takes it away before the file changes. */
export const clearChecksum = (file) => rmSync(checksumOf(file), { force: true });

/**
 * Compares a copy with the checksum that was written with it. Damage within a text is seen by nothing else.
 * @returns {Promise<boolean>} false where there is no checksum beside it
 * @throws {Fault} where they differ
 */
export async function verifyChecksum(file) {
  const beside = checksumOf(file);
  if (!statSync(beside, { throwIfNoEntry: false }) || !statSync(file, { throwIfNoEntry: false }))
    return false;
  const wanted = /^\\?([0-9a-f]{64})\b/i.exec(readFileSync(beside, 'utf8'))?.[1]?.toLowerCase();
  if (!wanted) throw new Fault(`${beside} holds no SHA-256: remove it, or use another copy.`);
  if ((await sha256Of(file)) === wanted) return true;
  throw new Fault(
    `${file} is not what ${beside} says: it was damaged or changed since it was taken. Use another copy.`,
  );
}
