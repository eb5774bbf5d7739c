import {
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databaseUrlOf } from '../config.mjs';
import { migrate } from '../migrate.mjs';
import { StoreVersion } from '../serving/store-version.mjs';
import { MIGRATIONS } from '../steps/migrations.mjs';
import { checkCopy } from './check.mjs';
import { addRevision, madeBase, madeStore, overwrite, sql } from './made-stores.mjs';
import { swapIn } from './swap.mjs';
import { takeCopy } from './take.mjs';

let base;
let made;
beforeAll(async () => (base = await madeBase()));
afterAll(() => base.remove());
beforeEach(() => (made = madeStore(base.path)));
afterEach(() => made.remove());

describe('swapIn', () => {
  let copy;
  beforeEach(async () => {
    copy = join(made.folder, 'copy.db');
    await takeCopy(made.url, copy);
    addRevision(made.open(), 'local.2');
  });

  it('puts the copy in the place of the store, and keeps the former whole', async () => {
    const reader = made.open();
    const version = new StoreVersion(made.store);
    const [word, state] = [version.get(), version.state()];
    expect(state.revision).toBe('local.2');
    const { former, store: file, ...said } = await swapIn(copy, made.store);
    expect(said).toEqual(await checkCopy(copy));
    expect(version.get()).not.toBe(word);
    expect(version.state().revision).toBe('local.1');
    // Who reads the former store may go on.
    expect(reader.prepare('SELECT count(*) AS n FROM "Revision"').get().n).toBe(2);
    addRevision(made.open(), 'local.new');
    expect(version.state().revision).toBe('local.new');
    reader.close();
    version.close();
    expect(made.revisions()).toEqual(['local.1', 'local.new']);
    expect(made.revisions(file)).toEqual(['local.1', 'local.new']);
    expect(made.revisions(former)).toEqual(['local.1', 'local.2']);
  });

  it('works again and again, and can drop the former ones', async () => {
    for (let time = 0; time < 3; time += 1) {
      const { former } = await swapIn(copy, made.store, { keepFormer: false });
      expect(former).toBe(null);
      addRevision(made.open(), `local.at-${time}`);
      expect(made.revisions()).toEqual(['local.1', `local.at-${time}`]);
    }
    expect(made.files().filter((name) => /(restored|former)-\w+-\w+$/.test(name))).toHaveLength(1);
    const kept = await swapIn(copy, made.store);
    expect(made.revisions(kept.former)).toEqual(['local.1', 'local.at-2']);
    // And back.
    made.closeAll();
    await swapIn(kept.former, made.store);
    expect(made.revisions()).toEqual(['local.1', 'local.at-2']);
  });

  it('gives a former file that is put back another version, though its number and its commits are the same', async () => {
    const version = new StoreVersion(made.store);
    const words = [version.get()];
    const { former } = await swapIn(copy, made.store);
    words.push(version.get());
    await turn();
    sql(former, 'PRAGMA wal_checkpoint(TRUNCATE)');
    rmSync(made.store);
    copyFileSync(former, `${made.store}.back`);
    rmSync(former);
    renameSync(`${made.store}.back`, made.store);
    words.push(version.get());
    expect(new Set(words).size).toBe(3);
    expect(version.state().revision).toBe('local.2');
    version.close();
  });

  it('waits for a writer, so that what it committed is in the former store', async () => {
    const writer = made.open();
    writer.exec('BEGIN IMMEDIATE');
    addRevision(writer, 'local.3');
    setTimeout(() => writer.exec('COMMIT'), 300);
    const { former } = await swapIn(copy, made.store);
    expect(made.revisions(former)).toEqual(['local.1', 'local.2', 'local.3']);
    expect(made.revisions()).toEqual(['local.1']);
  });

  it('brings an older copy to the schema of this checkout', async () => {
    const older = join(made.folder, 'older.db');
    cpSync(join(MIGRATIONS, '0001_store'), join(made.folder, 'migrations/0001_store'), { recursive: true });
    await migrate(databaseUrlOf(older), { folder: join(made.folder, 'migrations') });
    const before = readFileSync(older);
    expect((await swapIn(older, made.store)).migrations).toEqual(['0001_store']);
    expect(await migrate(made.url)).toEqual([]);
    expect(made.revisions()).toEqual([]);
    expect(readFileSync(older).equals(before)).toBe(true);
  });

  it.each([
    ['is missing', () => ['', '-wal', '-shm'].forEach((end) => rmSync(made.store + end, { force: true }))],
    ['is missing, but its log is not', () => rmSync(made.store)],
    ['has a header of zeros', () => overwrite(made.store, 0, 100, 0)],
    ['has pages of garbage', () => overwrite(made.store, 4096, 4096 * 30)],
    ['has a log of garbage', () => writeFileSync(`${made.store}-wal`, Buffer.alloc(9000, 7))],
    ['is empty', () => truncateSync(made.store, 0)],
  ])('repairs a store that %s', async (_, harm) => {
    made.closeAll();
    harm();
    await swapIn(copy, made.store);
    expect(made.revisions()).toEqual(['local.1']);
    expect(await migrate(made.url)).toEqual([]);
    expect(existsSync(`${made.store}-wal`)).toBe(false);
    expect(lstatSync(made.store).isSymbolicLink()).toBe(true);
  });
});
