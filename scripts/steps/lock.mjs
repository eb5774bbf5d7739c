import { linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { identityOf, killLeftover } from './children.mjs';

const me = () => ({ pid: process.pid, identity: identityOf(process.pid) });

/** Content of a lock file, or null when it is gone or says nothing. */
function read(path) {
  try {
    const text = readFileSync(path, 'utf8');
    const holder = JSON.parse(text);
    return {
      text,
      pid: Number(holder.pid),
      identity: String(holder.identity),
      children: holder.children ?? [],
    };
  } catch (error) {
    return error.code === 'ENOENT' ? null : { text: '', pid: 0, identity: '', children: [] };
  }
}

const isAlive = ({ pid, identity }) => pid > 0 && identityOf(pid) === identity;

/**
 * Who holds a lock, or left a note, without touching it.
 * @param {string} path
 * @returns {{ pid: number, alive: boolean } | null} null where nobody does
 */
export function holderOf(path) {
  const holder = read(path);
  return holder && { pid: holder.pid, alive: isAlive(holder) };
}

/** Takes a dead holder's file away; false when another start was faster and the file is already its own. */
function removeStale(path, holder) {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  const taken = read(aside);
  if (taken && taken.text !== holder.text) {
    try {
      linkSync(aside, path);
    } catch {
      // A third start holds it by now, and its holder was checked as any other.
    }
  } else {
    holder.children.forEach(killLeftover);
  }
  rmSync(aside, { force: true });
}

/**
 * Takes the lock that lets one set-up at a time work in a checkout. It is a file with the holder's process number and
 * start, so that one left by a killed process is recognised, also when the number has been given to another process.
 * Programs that a killed holder left running are ended.
 * @param {string} path
 * @returns {{ holder: number } | { note(pid: number): void, release(): void }} the holder's process number when it is taken
 */
export function acquireLock(path) {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  const content = { ...me(), children: [] };
  const write = () => writeFileSync(draft, JSON.stringify(content));
  try {
    for (;;) {
      write();
      try {
        linkSync(draft, path);
        break;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const holder = read(path);
      if (holder && isAlive(holder)) return { holder: holder.pid };
      if (holder) removeStale(path, holder);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    note(pid) {
      content.children = [...content.children.filter(isAlive), { pid, identity: identityOf(pid) }];
      write();
      renameSync(draft, path);
    },
    release() {
      if (read(path)?.pid === process.pid) rmSync(path, { force: true });
    },
  };
}

/** Notes that this process serves the site from this checkout; returns what takes the note away. */
export function noteServing(folder) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${process.pid}.serving`);
  writeFileSync(path, JSON.stringify(me()));
  return () => rmSync(path, { force: true });
}

/** Process numbers of the living servers of this checkout; notes of dead ones are removed. */
export function livingServers(folder) {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .filter((name) => name.endsWith('.serving'))
    .map((name) => ({ path: join(folder, name), holder: read(join(folder, name)) }))
    .filter(({ path, holder }) => {
      if (holder && isAlive(holder)) return true;
      rmSync(path, { force: true });
      return false;
    })
    .map(({ holder }) => holder.pid);
}
