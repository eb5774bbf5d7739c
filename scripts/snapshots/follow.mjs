import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { migrate } from '../migrate.mjs';
import { explain, Fault } from '../steps/fault.mjs';
import { acquireLock } from '../steps/lock.mjs';
import { checkFile } from '../steps/store-file.mjs';
import { forgetHeld, heldIn } from './held.mjs';
import { readLatest } from './source.mjs';

const TAKE = fileURLToPath(new URL('./take.mjs', import.meta.url));
/** A snapshot that is not in its place after so long is given up, until the next time. */
const LONGEST_MS = 900_000;

/** Runs take.mjs. @throws {Fault} with what it said, when the store is not that snapshot now */
async function takeApart(manifest, place, databasePath, signal) {
  const child = spawn(process.execPath, [TAKE, JSON.stringify(manifest), place, databasePath], {
    // It ends when the channel to this process does.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]),
    killSignal: 'SIGKILL',
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const code = await new Promise((resolve) => child.once('error', () => {}).once('close', resolve));
  if (code !== 0) throw new Fault(said.trim().split('\n')[0] || 'the copy could not be taken in time.');
}

/**
 * Keeps a store at the newest snapshot (README, SNAPSHOTS). Where there is no store yet, it waits for the first snapshot; else for one
 * attempt. What goes wrong is said once, the store stays as it is, and it is tried again. All instances ask at the same moments of
 * the clock, so that they change within moments of each other.
 * @param {{ snapshots?: string, snapshotEvery: number, databasePath: string, databaseUrl: string }} config
 * @param {{ said: (line: string) => void, trouble: (line: string) => void }} [log]
 * @returns {Promise<{ stop: () => void }>}
 * @throws {Fault} when another instance keeps the same file
 */
export async function followSnapshots(
  { snapshots: place, snapshotEvery, databasePath, databaseUrl },
  log = { said: console.log, trouble: console.error },
) {
  if (!place) return { stop: () => undefined };
  const lock = acquireLock(`${databasePath}.instance`);
  if ('holder' in lock)
    throw new Fault(
      `Another instance (process ${lock.holder}) keeps the database ${databasePath}: give each its own by DATABASE_URL.`,
    );
  const stopped = new AbortController();
  const { signal } = stopped;
  const every = snapshotEvery * 1000;
  let known;
  let lastTrouble;

  async function attempt() {
    try {
      known = await readLatest(place, known);
      const { manifest } = known;
      if (heldIn(databasePath) !== manifest.sha256) {
        await takeApart(manifest, place, databasePath, signal);
        log.said(`Snapshot of revision ${manifest.revision} (${manifest.file}) is in its place.`);
      } else if (lastTrouble) log.said('The snapshots can be followed again.');
      lastTrouble = undefined;
    } catch (error) {
      if (signal.aborted) return;
      const known = explain(error);
      const line = known instanceof Fault ? known.message : String(known?.stack);
      if (line !== lastTrouble)
        log.trouble(`No new snapshot: ${line} What is there is served, and it is tried again.`);
      lastTrouble = line;
    }
  }

  async function keepAt() {
    while (!signal.aborted) {
      await sleep(every - (Date.now() % every), undefined, { signal, ref: false }).catch(() => undefined);
      if (!signal.aborted) await attempt();
    }
  }

  /** Whether there is a store that can be served, with the migrations that an update of the program may have brought. */
  async function isSound() {
    try {
      if (checkFile(databasePath) === 0) return false;
      await migrate(databaseUrl);
      return true;
    } catch (error) {
      if (!(explain(error) instanceof Fault)) throw error;
      log.trouble(`${explain(error).message} The newest snapshot is taken in its place.`);
      forgetHeld(databasePath);
      return false;
    }
  }

  await attempt();
  while (!(await isSound())) {
    await attempt();
    if (!heldIn(databasePath)) await sleep(Math.min(every, 5000));
  }
  void keepAt();
  return {
    stop() {
      stopped.abort();
      lock.release();
    },
  };
}
