import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { madeBase, overwrite } from '../copies/made-stores.mjs';
import { followSnapshots } from './follow.mjs';
import { madeSnapshots } from './made-snapshots.mjs';
import { readLatest } from './source.mjs';

let base;
let made;
let place;
let databasePath;
beforeAll(async () => (base = await madeBase()));
afterAll(() => base.remove());
beforeEach(async () => {
  made = await madeSnapshots(base.path);
  ({ place, databasePath } = made);
});
afterEach(() => made.remove());

describe('followSnapshots', () => {
  it('waits for a first snapshot, says each trouble once, and takes what comes', async () => {
    const lines = [];
    const log = { said: (line) => lines.push(line), trouble: (line) => lines.push(line) };
    const { manifest } = await readLatest(place);
    rmSync(join(place, manifest.file));
    const config = {
      ...{ snapshots: place, snapshotEvery: 0.1, databasePath },
      databaseUrl: `file:${encodeURI(databasePath)}`,
    };
    const following = followSnapshots(config, log);
    while (lines.length === 0) await sleep(20);
    // Three more attempts say nothing new.
    await sleep(1000);
    expect(lines).toEqual([
      expect.stringMatching(/^No new snapshot: gradeline-\w+\.db could not be fetched/),
    ]);
    await made.next('local.2');
    const follower = await following;
    try {
      expect(made.has()).toBe('local.2');
      await expect(followSnapshots(config, log)).rejects.toThrow(/give each its own/);
      await made.next('local.3');
      while (lines.length < 3) await sleep(50);
      expect(made.has()).toBe('local.3');
    } finally {
      follower.stop();
    }
    expect(lines.slice(1)).toEqual([
      expect.stringContaining('revision local.2'),
      expect.stringContaining('revision local.3'),
    ]);
  });

  it.each([
    ['damaged in its pages', 8192],
    ['that is no database any more', 0],
  ])('takes the snapshot again in the place of a store %s', async (_, from) => {
    await made.takeNewest();
    overwrite(databasePath, from, 40_000);
    const lines = [];
    const log = { said: (line) => lines.push(line), trouble: (line) => lines.push(line) };
    const config = { snapshots: place, snapshotEvery: 30, databasePath };
    const follower = await followSnapshots(
      { ...config, databaseUrl: `file:${encodeURI(databasePath)}` },
      log,
    );
    follower.stop();
    expect(made.has()).toBe('local.1');
    expect(lines).toEqual([
      expect.stringMatching(/^The database .* The newest snapshot is taken in its place\.$/),
      expect.stringContaining('revision local.1'),
    ]);
  });

  it('without SNAPSHOTS it does nothing', async () => {
    (await followSnapshots({ snapshotEvery: 30, databasePath, databaseUrl: '' })).stop();
    expect(existsSync(databasePath)).toBe(false);
  });
});
