/** What befalls snapshots on their way, and stores under the instances. */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { databaseUrlOf, ROOT } from '../../config.mjs';
import { fileOf, MANIFEST, parseManifest, printManifest } from '../../snapshots/manifest.mjs';
import { until } from './instance';
import type { Rig } from './rig';
import { AFTER, BEFORE, type Fault } from './under-load';

const manifestOf = (folder: string) => parseManifest(readFileSync(join(folder, MANIFEST), 'utf8'));

/** A manifest that fits a file, as if that had been published. */
function publishFile(folder: string, path: string) {
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  copyFileSync(path, join(folder, fileOf(sha256)));
  const manifest = { ...manifestOf(folder), sha256, bytes: bytes.length, file: fileOf(sha256) };
  writeFileSync(join(folder, MANIFEST), printManifest(manifest));
  return join(folder, fileOf(sha256));
}

/** A copy that begins as one of ours. */
function spoil(rig: Rig, how: (path: string) => void): string {
  const path = join(dirname(rig.snapshots), 'spoilt.db');
  copyFileSync(rig.stores.after, path);
  // Each another file.
  appendFileSync(path, String(performance.now()));
  how(path);
  return publishFile(rig.snapshots, path);
}

const WAYS: [string, (rig: Rig) => void][] = [
  [
    'cut off',
    (rig) =>
      truncateSync(
        spoil(rig, () => {}),
        100_000,
      ),
  ],
  [
    'damaged on the way',
    (rig) =>
      appendFileSync(
        spoil(rig, () => {}),
        'x',
      ),
  ],
  [
    'damaged before',
    (rig) => void spoil(rig, (path) => writeFileSync(path, readFileSync(path).fill(7, 9000, 90_000))),
  ],
  [
    'no database',
    (rig) => void spoil(rig, (path) => writeFileSync(path, `no database ${performance.now()}`)),
  ],
  ['not there', (rig) => rmSync(spoil(rig, () => {}))],
  ['half a manifest', (rig) => truncateSync(join(rig.snapshots, MANIFEST), 20)],
];

/** Each instance must say it, and stay where it is; then a good one is published. */
export const spoilt = (rig: Rig, rounds: number): Fault => ({
  ...{ name: `a spoilt snapshot (${WAYS.map(([name]) => name).join(', ')})`, runs: rounds * WAYS.length },
  found: 'each instance said so and stayed as it was, then took the next good one',
  async once(run) {
    await rig.roll('before', BEFORE);
    const said = rig.instances.map(({ printed }) => printed.length);
    WAYS[run % WAYS.length]?.[1](rig);
    const told = () =>
      rig.instances.every(({ printed }, index) => printed.slice(said[index]).includes('No new snapshot'));
    await until('all instances have refused it', () => Promise.resolve(told()), 60);
    for (const instance of rig.instances)
      if ((await instance.state()).revision !== BEFORE) throw new Error('a spoilt snapshot is served');
    return rig.roll('after', AFTER);
  },
});

/** Killed between its first byte and its last, evenly: what is there must be whole. */
export const publisherKilled = (rig: Rig, runs: number): Fault => ({
  ...{ name: 'the publishing machine is killed (kill -9)', runs },
  found: 'the folder named a whole copy each time, and a rerun published',
  async once(run) {
    const [store, revision] = run % 2 === 0 ? (['before', BEFORE] as const) : (['after', AFTER] as const);
    const child = spawn(process.execPath, ['scripts/snapshots/publish.mjs', rig.snapshots], {
      cwd: ROOT,
      stdio: 'ignore',
      env: { ...process.env, DATABASE_URL: databaseUrlOf(rig.stores[store]) },
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    await sleep(300 + ((run * 37) % 100) * 10);
    child.kill('SIGKILL');
    await ended;
    const { file, sha256 } = manifestOf(rig.snapshots);
    const sum = createHash('sha256')
      .update(readFileSync(join(rig.snapshots, file)))
      .digest('hex');
    if (sum !== sha256) throw new Error('the manifest names a copy that is not whole');
    return rig.roll(store, revision);
  },
});

/** The instance follows what is published, and so takes it again. */
export const restored = (rig: Rig, runs: number): Fault => ({
  ...{ name: 'a backup is restored under an instance (npm run restore)', runs },
  found: 'readers noticed nothing, and it took what is published again',
  async once(run) {
    await rig.roll('after', AFTER);
    const instance = rig.at(run);
    const backup = join(dirname(rig.snapshots), 'backup.db');
    copyFileSync(join(rig.snapshots, manifestOf(rig.snapshots).file), backup);
    const before = instance.printed.length;
    await promisify(execFile)(process.execPath, ['scripts/restore.mjs', backup], {
      cwd: ROOT,
      env: { ...process.env, DATABASE_URL: databaseUrlOf(instance.databasePath) },
    });
    const began = performance.now();
    const taken = () => Promise.resolve(instance.printed.slice(before).includes('is in its place'));
    await until('it has taken what is published', taken, 60);
    await instance.ready(AFTER);
    return (performance.now() - began) / 1000;
  },
});

/** The disk of one instance has no room for one more copy; null where no small disk can be mounted. */
export function diskFull(rig: Rig, runs: number): Fault | null {
  const instance = rig.at(2);
  const disk = dirname(instance.databasePath);
  const size = (bytes: number) =>
    execFileSync('mount', ['-o', `remount,size=${bytes}`, disk], { stdio: 'ignore' });
  try {
    size(200_000_000);
  } catch {
    return null;
  }
  return {
    ...{ name: "an instance's disk is full when a snapshot comes", runs },
    found: 'it said so and stayed as it was, and took it once there was room',
    async once() {
      await rig.roll('before', BEFORE);
      const before = instance.printed.length;
      const used = Number(
        execFileSync('df', ['--output=used', '-B1', disk], { encoding: 'utf8' }).split('\n')[1],
      );
      size(used + 1_000_000);
      const rolling = rig.roll('after', AFTER);
      const told = () => Promise.resolve(instance.printed.slice(before).includes('The disk is full'));
      await until('it says that the disk is full', told).finally(() => size(200_000_000));
      const began = performance.now();
      await rolling;
      return (performance.now() - began) / 1000;
    },
  };
}
