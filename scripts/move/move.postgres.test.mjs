import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseUrlOf } from '../config.mjs';
import { dropDatabase, emptyDatabase } from '../engines/test-databases.mjs';
import { move } from './move.mjs';

const base = join(process.env.GRADELINE_TEST_RUN ?? '', 'base.db');
let folder;
let there;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gradeline-move-'));
  there = await emptyDatabase();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await dropDatabase(there);
});

describe('a store', () => {
  it('comes back from PostgreSQL as it went there', async () => {
    const tables = await move(databaseUrlOf(base), there);
    expect(tables.map(({ table }) => table)).toContain('Meta');
    expect(tables.find(({ table }) => table === 'Judgement')?.rows).toBeGreaterThan(2000);
    const back = databaseUrlOf(join(folder, 'back.db'));
    expect(await move(there, back)).toEqual(tables);
  });

  it('goes on counting where it stood', async () => {
    const client = new pg.Client({ connectionString: there });
    await client.connect();
    const { rows } = await client.query(
      `SELECT nextval(pg_get_serial_sequence('"Judgement"', 'id')) > max("id") AS "on" FROM "Judgement"`,
    );
    await client.end();
    expect(rows).toEqual([{ on: true }]);
  });

  it('goes nowhere where something is already, and not from where nothing is', async () => {
    const from = databaseUrlOf(base);
    await expect(move(from, there)).rejects.toThrow(
      /holds something already \(Revision\): name an empty one/,
    );
    const kept = readFileSync(base);
    await expect(move(databaseUrlOf(join(folder, 'none.db')), there)).rejects.toThrow(/There is no store/);
    await expect(move(from, from)).rejects.toThrow(/are the same/);
    const letter = join(folder, 'letter.db');
    writeFileSync(letter, 'This is a letter. '.repeat(99));
    await expect(move(databaseUrlOf(letter), there)).rejects.toThrow(/not an SQLite file/);
    expect(readFileSync(base).equals(kept)).toBe(true);
  });
});
