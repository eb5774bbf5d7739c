import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { migrate } from '../migrate.mjs';
import { schemaSql } from '../schema-sql.mjs';
import { Fault } from '../steps/fault.mjs';
import { readNote, writeNote } from '../steps/store.mjs';
import { checkWritable, missingIn } from './postgresql.mjs';
import { copyOfTemplate, dropDatabase, emptyDatabase } from './test-databases.mjs';
import { databaseNamed } from './test-names.mjs';

const made = [];
afterEach(async () => {
  for (const url of made.splice(0)) await dropDatabase(url);
});

async function empty() {
  const url = await emptyDatabase();
  made.push(url);
  return url;
}

async function seeded() {
  const url = await copyOfTemplate();
  made.push(url);
  return url;
}

async function sql(url, text) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

async function refusal(url) {
  const error = await migrate(url).catch((error) => error);
  expect(error).toBeInstanceOf(Fault);
  expect(error.message).not.toContain('\n');
  return error.message;
}

describe('migrations of PostgreSQL', () => {
  it('bring an empty database to the one schema, once, also when several machines begin at once', async () => {
    const url = await empty();
    expect(await missingIn(url)).toBeGreaterThan(0);
    const done = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(done.map((names) => names.length).filter(Boolean)).toHaveLength(1);
    expect(await schemaSql(url)).toBe('');
    expect(await migrate(url)).toEqual([]);
    expect(await missingIn(url)).toBe(0);
  });

  it('are compared with the schema in earnest', async () => {
    const url = await empty();
    await migrate(url);
    await sql(url, 'ALTER TABLE "Visit" DROP COLUMN "topic"; DROP INDEX "Source_key_idx"');
    const difference = await schemaSql(url);
    expect(difference).toContain('ALTER TABLE "Visit" ADD COLUMN     "topic" TEXT');
    expect(difference).toContain('CREATE INDEX "Source_key_idx"');
  });

  it('leave every text column with the order of bytes', async () => {
    const url = await empty();
    await migrate(url);
    const rows = await sql(
      url,
      `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'text'
        AND collation_name IS DISTINCT FROM 'C' AND table_name NOT IN ('_prisma_migrations', 'StoreVersion')`,
    );
    expect(rows).toEqual([]);
  });

  it('are refused by what is no store, newer, changed, of another encoding, or away', async () => {
    const url = await empty();
    await sql(url, 'CREATE TABLE "Other" (a int)');
    expect(await refusal(url)).toMatch(/holds something other than Gradeline's store/);
    const newer = await seeded();
    await sql(
      newer,
      `UPDATE "_prisma_migrations" SET "migration_name" = '9000_later' WHERE "migration_name" = '0004_version'`,
    );
    expect(await refusal(newer)).toMatch(/newer version .*9000_later/);
    await sql(
      newer,
      `UPDATE "_prisma_migrations" SET "migration_name" = '0004_version', "checksum" = 'x' WHERE "migration_name" = '9000_later'`,
    );
    expect(await refusal(newer)).toMatch(/0004_version was changed/);
    await sql(databaseNamed('postgres'), `CREATE DATABASE "ascii" TEMPLATE template0 ENCODING 'SQL_ASCII'`);
    made.push(databaseNamed('ascii'));
    expect(await refusal(databaseNamed('ascii'))).toMatch(/has the encoding SQL_ASCII/);
    expect(await refusal(databaseNamed('nowhere'))).toMatch(/does not exist: make it/);
    expect(await refusal('postgresql://gradeline:secret@127.0.0.1:1/x')).toMatch(
      /^The database postgresql:\/\/127\.0\.0\.1:1\/x cannot be reached/,
    );
  });

  it('hold notes, and tell where nobody can write', async () => {
    const url = await seeded();
    await writeNote(url, 'a note', 'one');
    await writeNote(url, 'a note', 'two');
    expect(await readNote(url, 'a note')).toBe('two');
    await writeNote(url, 'a note', null);
    expect(await readNote(url, 'a note')).toBeNull();
    await checkWritable(url);
    await sql(
      url,
      `ALTER DATABASE "${new URL(url).pathname.slice(1)}" SET default_transaction_read_only = on`,
    );
    await expect(checkWritable(url)).rejects.toThrow(/is a replica, which cannot be written/);
  });
});

describe('rules of the store', () => {
  const rule = async (url, text) => (await sql(url, text).catch((error) => error)).message;

  it('hold against every writer', async () => {
    const url = await seeded();
    for (const [text, said] of [
      ['DELETE FROM "Judgement"', 'Judgement: facts are never deleted'],
      ['TRUNCATE "Judgement"', 'Judgement: facts are never deleted'],
      [`UPDATE "Judgement" SET "grade" = 'good'`, 'Judgement: a fact can only be retired, once'],
      [`UPDATE "Source" SET "title" = 'x'`, 'Source: a fact can only be retired, once'],
      [
        `INSERT INTO "AuthorityAlias" ("key", "authoritySlug", "alias", "sourceId", "addedIn")
          SELECT "key", "authoritySlug", "alias", "sourceId", "addedIn" || '' FROM "AuthorityAlias" WHERE "retiredIn" IS NULL LIMIT 1`,
        'AuthorityAlias: the fact has a current row already; retire it first',
      ],
    ])
      expect(await rule(url, text)).toBe(said);
  });

  it('allow no judgement without a grade or a reason, and none that the edition does not make', async () => {
    const url = await seeded();
    const judge = (area, grade, reason = 'NULL') =>
      rule(
        url,
        `INSERT INTO "Judgement" ("key", "inspectionKey", "areaCode", "grade", "reason", "order", "sourceId", "method", "confidence", "addedIn")
        SELECT "key" || '/made', "key", '${area}', ${grade}, ${reason}, 1, "sourceId", 'report_reader', 'exact', "addedIn"
        FROM "Inspection" WHERE "editionCode" = 'ILACS_2026' AND "retiredIn" IS NULL LIMIT 1`,
      );
    expect(await judge('overall', `'good'`)).toBe(
      'Judgement: the area is not part of the edition of the inspection',
    );
    expect(await judge('leadership', 'NULL')).toBe(
      'Judgement: needs a grade or a reason of the closed lists',
    );
    expect(await judge('leadership', `'good'`, `'not_judged'`)).toMatch(/needs a grade or a reason/);
    expect(await judge('leadership', `'satisfactory'`)).toMatch(/needs a grade or a reason/);
    expect(await judge('leadership', `'splendid'`)).toMatch(/invalid input value for enum/);
    expect(await judge('leadership', `'good'`)).toBeUndefined();
  });
});
