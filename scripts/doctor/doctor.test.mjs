import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { ROOT } from '../config.mjs';
import { writeChecksum } from '../copies/checksum.mjs';
import { faultOf, madeBase, madeStore, overwrite, sql } from '../copies/made-stores.mjs';
import { verifyChecksum } from '../copies/checksum.mjs';
import { swapIn } from '../copies/swap.mjs';
import { takeCopy } from '../copies/take.mjs';
import { locks } from './around.mjs';
import { backups } from './backups.mjs';
import { store } from './store.mjs';

let base;
let made;
beforeAll(async () => (base = await madeBase()));
afterAll(() => base.remove());
beforeEach(() => (made = madeStore(base.path)));
afterEach(() => made.remove());

const look = async () => {
  const before = made.files();
  const found = Object.fromEntries((await store(made.store)).map((one) => [one.name, one]));
  expect(made.files()).toEqual(before);
  return found;
};
const states = (found) => Object.fromEntries(Object.entries(found).map(([name, { state }]) => [name, state]));

it('finds a sound store sound, at work and at rest, and leaves nothing beside it', async () => {
  const sound = {
    ...{
      store: 'ok',
      pages: 'ok',
      references: 'ok',
      migrations: 'ok',
      facts: 'ok',
      imports: 'ok',
      search: 'ok',
      log: 'ok',
    },
  };
  const found = await look();
  expect(states(found)).toEqual(sound);
  expect(found.facts.says).toContain('revision local.1');
  expect(found.imports.says).toContain('local.1: a test');
  sql(made.store, 'PRAGMA wal_checkpoint(TRUNCATE)');
  made.closeAll();
  for (const end of ['-wal', '-shm']) rmSync(made.store + end, { force: true });
  expect(states(await look())).toEqual(sound);
});

it.each([
  ['pages', () => overwrite(made.store, 4096 * 5, 4096 * 9), 'pages'],
  [
    'references',
    () =>
      sql(made.store, `PRAGMA foreign_keys = OFF; INSERT INTO "Event" VALUES ('a/b/c', 'nowhere', 'b', 'c')`),
    'references',
  ],
  ['a header', () => truncateSync(made.store, 50), 'pages'],
])('says how to mend damage in %s', async (_, harm, name) => {
  sql(made.store, 'PRAGMA wal_checkpoint(TRUNCATE)');
  made.closeAll();
  for (const end of ['-wal', '-shm']) rmSync(made.store + end, { force: true });
  harm();
  const found = await look();
  expect(found[name]).toMatchObject({ state: 'trouble', todo: expect.stringContaining('npm run restore') });
});

it('sees a passage that search does not find', async () => {
  sql(
    made.store,
    `DROP TRIGGER "ReportPassage_indexed";
     INSERT INTO "Authority" VALUES ('a'); INSERT INTO "Event" VALUES ('a/inspections/c', 'a', 'inspections', 'c');
     INSERT INTO "Source" (id, key, kind, title, licence, "addedIn") VALUES ('s', 's', 'web', 's', 's', 'local.1');
     INSERT INTO "ReportSection" ("id", "sourceId", "inspectionKey", "order", "part", "kind", "title", "page") VALUES (1, 's', 'a/inspections/c', 1, 'x', 'x', 'x', 1);
     INSERT INTO "ReportPassage" ("id", "sectionId", "order", "kind", "anchor", "page", "lastPage", "text") VALUES (1, 1, 1, 'x', 'p1', 1, 1, 'lost')`,
  );
  expect((await look()).search).toMatchObject({
    state: 'trouble',
    says: expect.stringContaining('lacks 1 passages'),
  });
});

it('tells of former stores that take room', async () => {
  const copy = join(made.folder, 'copy');
  await takeCopy(made.url, copy);
  await swapIn(copy, made.store);
  expect((await look())['former stores'].says).toMatch(/^1 beside it, .*B/);
});

it('looks at the newest backup: its age, its checksum, its pages', async () => {
  const folder = join(made.folder, 'backups');
  mkdirSync(folder);
  expect(await backups(folder)).toMatchObject({
    state: 'trouble',
    todo: expect.stringContaining('npm run backup'),
  });
  const file = join(folder, 'monday.db');
  writeChecksum(file, (await takeCopy(made.url, file)).sha256);
  expect(await verifyChecksum(file)).toBe(true);
  expect(await backups(folder)).toMatchObject({ state: 'ok', says: expect.stringContaining('local.1') });
  utimesSync(file, new Date(), new Date(Date.now() - 10 * 86_400_000));
  expect(await backups(folder)).toMatchObject({
    state: 'warning',
    says: expect.stringContaining('10 days old'),
  });
  copyFileSync(base.path, file);
  expect(await backups(folder)).toMatchObject({
    state: 'trouble',
    says: expect.stringContaining('is not what'),
  });
  expect(await faultOf(verifyChecksum(file))).toMatch(/damaged or changed/);
  writeFileSync(`${file}.sha256`, 'nothing');
  expect(await faultOf(verifyChecksum(file))).toMatch(/holds no SHA-256/);
});

it('tells a lock that was left by a killed program, and leaves it', () => {
  const folder = join(made.folder, 'sync');
  mkdirSync(folder);
  writeFileSync(join(folder, 'sync.lock'), JSON.stringify({ pid: 2 ** 22 + 1, identity: 'x' }));
  expect(locks(made.store)).toMatchObject({ state: 'warning', says: expect.stringContaining('sync.lock') });
  expect(locks(made.store)).toMatchObject({ state: 'warning' });
});

it('ends with 1 at a wrong configuration and with 2 at wrong use', () => {
  const run = (args, env) =>
    spawnSync(process.execPath, [join(ROOT, 'scripts/doctor.mjs'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
  const wrong = run(['--json'], { PORT: 'x' });
  expect([wrong.status, JSON.parse(wrong.stdout).good]).toEqual([1, false]);
  expect(wrong.stdout).toContain('PORT=x is not valid');
  expect(run(['--yes'], {}).status).toBe(2);
  expect(run(['more'], {}).status).toBe(2);
});
