import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Tests are no input of what is built or seeded. */
const IGNORED = /(\.test\.(ts|tsx|mjs)|\.DS_Store|~)$/;

/** Paths of all files under `entry`, relative to `root`, sorted, so that the order on disk does not matter. */
function filesUnder(root, entry, leaveOut) {
  const stat = statSync(join(root, entry), { throwIfNoEntry: false });
  if (!stat || leaveOut.includes(entry)) return [];
  if (!stat.isDirectory()) return IGNORED.test(entry) ? [] : [entry];
  return readdirSync(join(root, entry))
    .sort()
    .flatMap((name) => filesUnder(root, `${entry}/${name}`, leaveOut));
}

/**
 * One hash over names and contents of files: what a step depends on.
 * @param {string} root absolute folder that the entries are relative to
 * @param {string[]} entries files and folders; one that does not exist counts as empty
 * @param {{ leaveOut?: string[], extra?: string[] }} [options] paths not to read, further words to hash
 * @returns {string} SHA-256, lower-case hex
 */
export function fingerprint(root, entries, { leaveOut = [], extra = [] } = {}) {
  const hash = createHash('sha256');
  for (const word of extra) hash.update(`word ${word.length} ${word}\n`);
  for (const file of entries.flatMap((entry) => filesUnder(root, entry, leaveOut))) {
    const content = readFileSync(join(root, file));
    hash.update(`file ${file.length} ${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** The mark left by a finished step, or null. */
export function readMark(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}

/** Leaves a mark, whole or not at all: a machine that stops in between leaves no half mark. */
export function writeMark(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, `${value}\n`, { flush: true });
  renameSync(draft, path);
}

/** Takes a mark away before its step runs again. */
export function clearMark(path) {
  rmSync(path, { force: true });
}
