import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyOfTemplate, dropDatabase, emptyDatabase } from '../engines/test-databases.mjs';
import { backups } from '../doctor/backups.mjs';
import { sha256Of } from './check.mjs';
import { writeChecksum } from './checksum.mjs';
import { checkDump, takeDump } from './dump.mjs';
import { restoreDump } from './restore-dump.mjs';

let folder;
let url;
let file;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gradeline-dumps-'));
  url = await copyOfTemplate();
  file = join(folder, 'store.dump');
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await dropDatabase(url);
});

async function sql(text, at = url) {
  const client = new pg.Client({ connectionString: at });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
const version = async (at = url) =>
  Number((await sql('SELECT "version" FROM "StoreVersion"', at))[0].version);
const addRevision = (id, ordinal) =>
  sql(`INSERT INTO "Revision" VALUES ('${id}', ${ordinal}, '2026-11-27T00:00:00Z', 'local', 'made')`);
const local = async (at = url) =>
  (await sql(`SELECT "id" FROM "Revision" WHERE "kind" = 'local'`, at)).map(({ id }) => id);

it('a copy is of one moment, and is put back in one transaction, with a version that goes on', async () => {
  await addRevision('local.1', 100);
  const copy = await takeDump(url, file);
  expect(copy).toMatchObject({ revision: 'local.1', counts: { authorities: expect.any(Number) } });
  expect(copy.counts.judgements).toBeGreaterThan(2000);
  await addRevision('local.2', 101);
  const before = await version();
  const heard = new pg.Client({ connectionString: url });
  await heard.connect();
  const told = new Promise((resolve) => heard.on('notification', ({ payload }) => resolve(Number(payload))));
  await heard.query('LISTEN gradeline_store');
  expect(await restoreDump(file, url)).toMatchObject({ revision: 'local.1', counts: copy.counts });
  expect(await local()).toEqual(['local.1']);
  expect(await version()).toBeGreaterThan(before);
  expect(await told).toBe(await version());
  await heard.end();
  // Its rules came with it.
  await expect(sql('DELETE FROM "Judgement"')).rejects.toThrow(/never deleted/);
  await addRevision('local.9', 109);
  expect(await version()).toBeGreaterThan(before + 1);
});

it('a copy makes a store of an empty database', async () => {
  const other = await emptyDatabase();
  await restoreDump(file, other);
  expect(await local(other)).toEqual(['local.1']);
  await dropDatabase(other);
});

it('what is damaged, a file of SQLite, newer or none of ours is refused, and the store is as it was', async () => {
  const state = async () => [await local(), await version()];
  const before = await state();
  const bytes = readFileSync(file);
  const spoilt = join(folder, 'spoilt.dump');
  const refused = async (content, words) => {
    writeFileSync(spoilt, content);
    await expect(restoreDump(spoilt, url)).rejects.toThrow(words);
    expect(await state()).toEqual(before);
  };
  await refused(bytes.subarray(0, bytes.length / 2), /is damaged/);
  await refused('SQLite format 3\0', /is no copy of a PostgreSQL store/);
  await expect(restoreDump(join(folder, 'none'), url)).rejects.toThrow(/There is no file/);
  const other = await emptyDatabase();
  await sql('CREATE TABLE "Other" (a int)', other);
  const foreign = join(folder, 'foreign.dump');
  await expect(takeDump(other, foreign)).rejects.toThrow(/holds no store yet/);
  await dropDatabase(other);
  const newer = await copyOfTemplate();
  await sql(
    `UPDATE "_prisma_migrations" SET "migration_name" = '9000_later' WHERE "migration_name" = '0004_version'`,
    newer,
  );
  await takeDump(newer, foreign);
  await dropDatabase(newer);
  await refused(readFileSync(foreign), /newer version .*9000_later/);
});

it('a copy needs a folder, and leaves nothing where it could not be made', async () => {
  await expect(takeDump(url, join(folder, 'nowhere/x'))).rejects.toThrow(/There is no folder/);
});

/** Puts programs of our own before PostgreSQL's while something runs. @param {Record<string, string>} programs lines of a shell, by name */
async function withPrograms(programs, work, { alone = false } = {}) {
  const place = mkdtempSync(join(folder, 'programs-'));
  for (const [name, lines] of Object.entries(programs))
    writeFileSync(join(place, name), `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  const { PATH } = process.env;
  process.env.PATH = alone ? place : `${place}:${PATH}`;
  try {
    return await work();
  } finally {
    process.env.PATH = PATH;
  }
}

it('a good copy is not called damaged where the programs that read it are missing or old', async () => {
  await withPrograms(
    {},
    () => expect(checkDump(file)).rejects.toThrow(/^pg_restore is not on this machine/),
    {
      alone: true,
    },
  );
  const old = 'echo "pg_restore: error: unsupported version (1.16) in file header" >&2; exit 1';
  await withPrograms({ pg_restore: old }, () =>
    expect(checkDump(file)).rejects.toThrow(/^pg_restore is too old: .* unsupported version \(1\.16\)/),
  );
});

it('says in the words of psql why a copy was not put back', async () => {
  const before = [await local(), await version()];
  await withPrograms({ psql: 'echo "psql: error: no entry" >&2; exit 2' }, () =>
    expect(restoreDump(file, url)).rejects.toThrow(/^psql ended with 2: psql: error: no entry/),
  );
  expect([await local(), await version()]).toEqual(before);
});

it('the doctor knows a dump among the backups, and says when it is damaged', async () => {
  writeChecksum(file, await sha256Of(file));
  expect(await backups(folder)).toMatchObject({
    state: 'ok',
    says: expect.stringMatching(/is sound, 0 days old, \d/),
  });
  writeFileSync(file, readFileSync(file).subarray(0, 100_000));
  expect(await backups(folder)).toMatchObject({
    state: 'trouble',
    says: expect.stringMatching(/is not what/),
  });
});
