import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sha256Of } from '../copies/check.mjs';
import { faultOf, later, madeBase, overwrite, photos } from '../copies/made-stores.mjs';
import { heldIn } from './held.mjs';
import { madeSnapshots } from './made-snapshots.mjs';
import { fileOf, MANIFEST, parseManifest, printManifest } from './manifest.mjs';
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

/** Publishes a file of any kind, with a manifest that fits it. */
async function publishDamaged(change) {
  const { manifest } = await readLatest(place);
  const path = join(place, manifest.file);
  await change(path);
  const sha256 = await sha256Of(path);
  const bytes = readFileSync(path).length;
  writeFileSync(join(place, fileOf(sha256)), readFileSync(path));
  writeFileSync(join(place, MANIFEST), printManifest({ ...manifest, sha256, bytes, file: fileOf(sha256) }));
}

async function newer() {
  const { manifest } = await readLatest(place);
  rmSync(join(place, manifest.file));
  writeFileSync(join(place, MANIFEST), printManifest({ ...manifest, schema: '9000_later' }));
}

/** The copy changes after its manifest was written. */
const spoilt = (change) => async () => change(join(place, (await readLatest(place)).manifest.file));
const TROUBLES = [
  ['cut off', spoilt((path) => truncateSync(path, 5000)), /is cut off: 5000 of/],
  ['longer', spoilt((path) => appendFileSync(path, 'more')), /longer than its manifest says/],
  ['another content', spoilt((path) => overwrite(path, 5000, 5001)), /checksum differs/],
  ['not there', spoilt((path) => rmSync(path)), /could not be fetched \(ENOENT\)/],
  [
    'damaged before it was published',
    () => publishDamaged((path) => overwrite(path, 9000, 30_000)),
    /damaged/,
  ],
  ['of a newer version', () => publishDamaged(later), /newer version of Gradeline/],
  ['of a newer version, as its manifest says', () => newer(), /newer version of Gradeline \(migration 9000/],
  ['another database', () => publishDamaged(photos), /no copy of Gradeline/],
  ['without a manifest', () => rmSync(join(place, MANIFEST)), /cannot be read \(ENOENT\)/],
  ['with half a manifest', () => truncateSync(join(place, MANIFEST), 20), /is no JSON/],
  [
    'with a book for a manifest',
    () => writeFileSync(join(place, MANIFEST), '"'.padEnd(20_000, 'x')),
    /too long/,
  ],
];

describe('take', () => {
  it('takes a snapshot in the place of the store, and knows it again', async () => {
    await made.takeNewest();
    const first = heldIn(databasePath);
    expect([made.has(), first]).toEqual(['local.1', (await readLatest(place)).manifest.sha256]);
    const { sha256 } = await made.next('local.2');
    await made.takeNewest();
    expect([made.has(), heldIn(databasePath)]).toEqual(['local.2', sha256]);
    // A backup that was restored, for example.
    rmSync(databasePath);
    writeFileSync(databasePath, readFileSync(base.path));
    expect(heldIn(databasePath)).toBeNull();
  });

  it.each(TROUBLES)('%s: the store stays as it is', async (_, spoil, says) => {
    mkdirSync(dirname(databasePath));
    copyFileSync(base.path, databasePath);
    await spoil();
    expect(await faultOf(made.takeNewest())).toMatch(says);
    expect(readFileSync(databasePath).equals(readFileSync(base.path))).toBe(true);
    expect(readdirSync(dirname(databasePath))).toEqual(['gradeline.db']);
  });

  // One in ten did, a moment after the fault, when the stream opened its own file.
  it('leaves no empty file behind, however often it fails', async () => {
    rmSync(join(place, (await readLatest(place)).manifest.file));
    const left = [];
    for (let time = 0; time < 100; time++) {
      expect(await faultOf(made.takeNewest())).toMatch(/ENOENT/);
      await pause(2);
      left.push(...readdirSync(dirname(databasePath)));
    }
    expect(left).toEqual([]);
  });

  it.each(['../gradeline.db', '/etc/passwd', 'gradeline-000000000000.db', 'http://example.org/x.db'])(
    'refuses a manifest whose file is %s',
    async (file) => {
      const { manifest } = await readLatest(place);
      expect(() => parseManifest(JSON.stringify({ ...manifest, file }))).toThrow(/not named by its checksum/);
    },
  );

  it('clears what one that was killed has left', async () => {
    await made.takeNewest();
    const left = [`${databasePath}.arriving`, `${databasePath}.restored-20200101T000000-aaaa`];
    for (const path of left) writeFileSync(path, 'half');
    await made.next('local.2');
    await made.takeNewest();
    expect([made.has(), ...left.map((path) => existsSync(path))]).toEqual(['local.2', false, false]);
  });
});
