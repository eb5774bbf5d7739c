import { readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databaseUrlOf } from '../config.mjs';
import { checkCopy } from './check.mjs';
import { addRevision, faultOf, later, lost, madeBase, madeStore, overwrite, photos } from './made-stores.mjs';
import { swapIn } from './swap.mjs';
import { takeCopy } from './take.mjs';

let base;
let made;
beforeAll(async () => (base = await madeBase()));
afterAll(() => base.remove());
beforeEach(() => (made = madeStore(base.path)));
afterEach(() => made.remove());

describe('takeCopy', () => {
  it('copies what is committed, also what only the log holds, while another writes and reads', async () => {
    const writer = made.open();
    expect(statSync(`${made.store}-wal`).size).toBeGreaterThan(0);
    writer.exec('BEGIN IMMEDIATE');
    addRevision(writer, 'local.2');
    const copy = await takeCopy(made.url, join(made.folder, 'copy.db'));
    writer.exec('COMMIT');
    expect(copy).toMatchObject({ revision: 'local.1', bytes: statSync(join(made.folder, 'copy.db')).size });
    expect(copy.migrations).toContain('0001_store');
    expect(copy.counts).toEqual({ authorities: 0, inspections: 0, judgements: 0, visits: 0 });
    expect(await checkCopy(join(made.folder, 'copy.db'))).toEqual(copy);
    expect(made.revisions()).toEqual(['local.1', 'local.2']);
    expect(made.files().filter((name) => name.startsWith('copy') || name.startsWith('.'))).toEqual([
      'copy.db',
    ]);
  });

  it('refuses where it cannot be, and leaves nothing', async () => {
    writeFileSync(join(made.folder, 'mine'), 'mine');
    const before = made.files();
    expect(await faultOf(takeCopy(made.url, join(made.folder, 'mine'), { replace: false }))).toMatch(
      /there already/,
    );
    expect(await faultOf(takeCopy(made.url, join(made.folder, 'no/made.folder')))).toMatch(/no folder/);
    expect(await faultOf(takeCopy(made.url, made.folder))).toMatch(/cannot be written/);
    expect(await faultOf(takeCopy(made.url, made.store))).toMatch(/the store itself/);
    // After a restore the store's name is a link: what it leads to is the store, too.
    const link = join(made.folder, 'link.db');
    symlinkSync(made.store, link);
    for (const [from, to] of [
      [made.url, link],
      [databaseUrlOf(link), made.store],
    ])
      expect(await faultOf(takeCopy(from, to))).toMatch(/the store itself/);
    rmSync(link);
    expect(
      await faultOf(takeCopy(databaseUrlOf(join(made.folder, 'none.db')), join(made.folder, 'copy'))),
    ).toMatch(/npm start/);
    expect(made.files()).toEqual(before);
    expect(readFileSync(join(made.folder, 'mine'), 'utf8')).toBe('mine');
  });

  it('makes no copy of a damaged store', async () => {
    const file = join(made.folder, 'damaged.db');
    await takeCopy(made.url, file);
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4096 * 3, 4096 * 9);
    writeFileSync(file, bytes);
    expect(await faultOf(takeCopy(databaseUrlOf(file), join(made.folder, 'copy')))).toMatch(/damaged/);
    expect(made.files().filter((name) => name.includes('copy'))).toEqual([]);
  });
});

describe('checkCopy', () => {
  it.each([
    ['no file', (file) => rmSync(file), /no file/],
    ['an empty one', (file) => truncateSync(file, 0), /is empty/],
    ['a truncated one', (file) => truncateSync(file, Math.floor(statSync(file).size / 2)), /is damaged/],
    ['one cut within its last page', (file) => truncateSync(file, statSync(file).size - 100), /is damaged/],
    ['pages of garbage', (file) => overwrite(file, 4096 * 5, 4096 * 7), /is damaged/],
    ['a header of zeros', (file) => overwrite(file, 0, 100, 0), /not an SQLite file/],
    ['a letter', (file) => writeFileSync(file, 'a letter '.repeat(999)), /not an SQLite file/],
    ['photos', (file) => photos(file), /no copy of Gradeline's store/],
    ['a later store', (file) => later(file), /newer version .*9000_later/],
    ['a row that refers to none', (file) => lost(file), /refers to a row/],
    ['a store at work', (file) => writeFileSync(`${file}-wal`, 'frames'), /a log beside it/],
  ])('refuses %s', async (_, harm, words) => {
    const file = join(made.folder, 'copy.db');
    await takeCopy(made.url, file);
    harm(file);
    const before = made.files();
    expect(await faultOf(checkCopy(file))).toMatch(words);
    expect(await faultOf(swapIn(file, made.store))).toMatch(words);
    expect(made.files()).toEqual(before);
    expect(made.revisions()).toEqual(['local.1']);
  });
});
