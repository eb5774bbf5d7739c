import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** A note beside the store: which snapshot it is. The inode tells a store that came in another way, such as a restored backup. */
const noteOf = (databasePath) => `${databasePath}.snapshot`;
const inodeOf = (path) => String(statSync(path, { bigint: true }).ino);

/**
 * The checksum of the snapshot that a store is, or null: for a store that came in another way, and where there is none.
 * @param {string} databasePath absolute
 * @returns {string | null}
 */
export function heldIn(databasePath) {
  try {
    const { sha256, inode } = JSON.parse(readFileSync(noteOf(databasePath), 'utf8'));
    return inode === inodeOf(databasePath) ? sha256 : null;
  } catch {
    return null;
  }
}

/** Writes the note, after the swap: a note that is missing costs one more swap. */
export function noteHeld(databasePath, sha256) {
  const draft = `${noteOf(databasePath)}.draft`;
  writeFileSync(draft, JSON.stringify({ sha256, inode: inodeOf(databasePath) }));
  renameSync(draft, noteOf(databasePath));
}

/** Takes the note away, so that the snapshot is taken again. */
export const forgetHeld = (databasePath) => rmSync(noteOf(databasePath), { force: true });
