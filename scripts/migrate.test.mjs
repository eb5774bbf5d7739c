import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from './config.mjs';
import { migrate } from './migrate.mjs';
import { schemaSql } from './schema-sql.mjs';
import { Fault } from './steps/fault.mjs';
import { checkPages } from './steps/store.mjs';

let folder;
let path;
let url;
let migrations;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradeline-migrate-'));
  path = join(folder, 'store.db');
  url = `file:${path}`;
  migrations = join(folder, 'migrations');
  cpSync(join(ROOT, 'prisma/migrations'), migrations, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function sql(text) {
  const client = createClient({ url, timeout: 100 });
  try {
    return (await client.execute(text)).rows;
  } finally {
    client.close();
  }
}

function addMigration(name, text) {
  mkdirSync(join(migrations, name));
  writeFileSync(join(migrations, name, 'migration.sql'), text);
}

async function refusal() {
  const before = readFileSync(path);
  const error = await migrate(url, { folder: migrations }).catch((error) => error);
  expect(error).toBeInstanceOf(Fault);
  expect(error.message).not.toContain('\n');
  expect(readFileSync(path).equals(before)).toBe(true);
  return error.message;
}

describe('migrate', () => {
  it('brings an empty store to the schema, once', async () => {
    expect(await migrate(url)).not.toHaveLength(0);
    expect(await schemaSql(url)).toBe('');
    expect(await migrate(url)).toEqual([]);
    expect(await sql('PRAGMA journal_mode')).toMatchObject([{ journal_mode: 'wal' }]);
  });

  it('keeps triggers whole', async () => {
    await migrate(url);
    await sql(`INSERT INTO "Authority" (slug) VALUES ('somewhere')`);
    const [{ n }] = await sql(`SELECT count(*) AS n FROM sqlite_schema WHERE type = 'trigger'`);
    expect(n).toBeGreaterThan(0);
  });

  it('records each migration as Prisma does', async () => {
    const applied = await migrate(url);
    const rows = await sql('SELECT * FROM "_prisma_migrations" ORDER BY migration_name');
    expect(rows.map((row) => row.migration_name)).toEqual(applied);
    expect(rows[0]).toMatchObject({
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      applied_steps_count: 1,
      rolled_back_at: null,
    });
    expect(rows[0].finished_at).toBeGreaterThan(1.7e12);
  });

  it('applies a migration whole or not at all', async () => {
    await migrate(url, { folder: migrations });
    addMigration('9000_broken', 'CREATE TABLE "New" (a TEXT); INSERT INTO "Nowhere" VALUES (1);');
    await expect(migrate(url, { folder: migrations })).rejects.toThrow(/Nowhere/);
    expect(await sql(`SELECT name FROM sqlite_schema WHERE name = 'New'`)).toEqual([]);
    rmSync(join(migrations, '9000_broken'), { recursive: true });
    expect(await migrate(url, { folder: migrations })).toEqual([]);
  });

  it('refuses a store from a newer version', async () => {
    addMigration('9000_later', 'CREATE TABLE "Later" (a TEXT);');
    await migrate(url, { folder: migrations });
    rmSync(join(migrations, '9000_later'), { recursive: true });
    expect(await refusal()).toMatch(/newer version .*9000_later/);
  });

  it('refuses a migration that was changed afterwards', async () => {
    await migrate(url, { folder: migrations });
    writeFileSync(join(migrations, '0001_store', 'migration.sql'), '-- something else');
    expect(await refusal()).toMatch(/0001_store was changed/);
  });

  it('refuses a file that is not a database, and a damaged one', async () => {
    writeFileSync(path, 'This is a letter, not a database. '.repeat(100));
    expect(await refusal()).toMatch(/not an SQLite file/);
    rmSync(path);
    await migrate(url, { folder: migrations });
    truncateSync(path, Math.floor(statSync(path).size / 2));
    expect(await refusal()).toMatch(/is damaged/);
  });

  const overwrite = (from, to, by) => {
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(by, from, to));
  };

  it.each([
    ['pages of garbage', () => overwrite(4096 * 5, 4096 * 8, 0xa5), 'is damaged'],
    ['a page of zeros', () => overwrite(4096 * 3, 4096 * 4, 0), 'is damaged'],
    ['a header of zeros', () => overwrite(0, 100, 0), 'is not an SQLite file'],
    ['a broken schema', () => overwrite(100, 4096, 0xff), 'is damaged'],
  ])('refuses a store with %s, and says how to repair it', async (_, harm, words) => {
    await migrate(url, { folder: migrations });
    harm();
    const said = await refusal();
    expect(said).toContain(words);
    expect(said).toContain('npm run restore -- FILE');
    expect(said).toContain('with its -wal and -shm');
  });

  it('lets a log of garbage pass, which is none, and loses nothing', async () => {
    await migrate(url, { folder: migrations });
    await sql(`INSERT INTO "Authority" (slug) VALUES ('somewhere')`);
    await sql('PRAGMA wal_checkpoint(TRUNCATE)');
    rmSync(`${path}-shm`, { force: true });
    writeFileSync(`${path}-wal`, Buffer.alloc(9000, 7));
    expect(await migrate(url, { folder: migrations })).toEqual([]);
    expect(await sql('SELECT slug FROM "Authority"')).toMatchObject([{ slug: 'somewhere' }]);
  });

  it('sees by the head of a large store that it was cut off', async () => {
    await migrate(url, { folder: migrations });
    const client = createClient({ url });
    await checkPages(client, path, 1);
    truncateSync(path, statSync(path).size - 4096);
    await expect(checkPages(client, path, 1)).rejects.toThrow('malformed');
    client.close();
  });

  it('refuses the database of another program', async () => {
    await sql('CREATE TABLE photos (id INTEGER)');
    expect(await refusal()).toMatch(/something other than Gradeline/);
  });

  it('refuses a store that another program keeps locked', async () => {
    await sql('PRAGMA journal_mode = WAL');
    const other = createClient({ url });
    await other.execute('BEGIN IMMEDIATE');
    const error = await migrate(url).catch((error) => error);
    await other.execute('ROLLBACK');
    other.close();
    expect(error).toBeInstanceOf(Fault);
    expect(error.message).toMatch(/locked by another program/);
    expect(await migrate(url)).not.toHaveLength(0);
  });
});
