import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import initSqlJs from 'sql.js';
import type { SqlTable } from '@/lib/domain/package/sql';
import { sqliteFile } from './sqlite-file';

const table = (name: string, columns: string, count: number, rows: SqlTable['rows']): SqlTable => ({
  create: `CREATE TABLE ${name} (${columns})`,
  insert: `INSERT INTO ${name} SELECT ${Array.from({ length: count }, (_, at) => `json_extract(value, '$[${at}]')`).join(', ')} FROM json_each(?)`,
  rows,
});
const children = (rows: SqlTable['rows']) =>
  table('child', 'id TEXT PRIMARY KEY, of TEXT REFERENCES parent (id), yes INTEGER, size REAL', 4, rows);
const parents = table('parent', 'id TEXT PRIMARY KEY', 1, [['p']]);

const leftOver = () => readdirSync(tmpdir()).filter((name) => name.startsWith('gradeline-sqlite-'));

it('keeps types, whatever the order of the tables, and another reader reads them', async () => {
  const rows = [
    ["a “quote” and a 'quote' é", 'p', true, 1],
    ['two\nlines', null, false, -0.5],
  ];
  const bytes = sqliteFile({ pragmas: ['user_version = 7'], tables: [children(rows), parents] });
  const sql = await initSqlJs();
  const file = new sql.Database(bytes);
  expect(file.exec('PRAGMA integrity_check')[0]?.values).toEqual([['ok']]);
  expect(file.exec('PRAGMA user_version')[0]?.values).toEqual([[7]]);
  expect(file.exec('SELECT *, typeof(size) FROM child')[0]?.values).toEqual([
    ["a “quote” and a 'quote' é", 'p', 1, 1, 'real'],
    ['two\nlines', null, 0, -0.5, 'real'],
  ]);
});

it('gives the same bytes for the same input', () => {
  const make = () => sqliteFile({ pragmas: [], tables: [parents, children([['a', 'p', true, 1]])] });
  expect(make().equals(make())).toBe(true);
});

it('hands out no file with a row that refers to none, and leaves nothing behind', () => {
  const before = leftOver();
  expect(() => sqliteFile({ pragmas: [], tables: [parents, children([['a', 'lost', true, 1]])] })).toThrow(
    'A row refers to none',
  );
  expect(() => sqliteFile({ pragmas: [], tables: [table('x', 'id TEXT NOT NULL', 1, [[null]])] })).toThrow(
    'NOT NULL',
  );
  expect(leftOver()).toEqual(before);
});
