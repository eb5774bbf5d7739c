import { expect, it } from 'vitest';
import { framework } from '../fixtures/framework';
import { records } from './all';
import type { Holdings } from './holdings';
import { recordOf } from './record';

it('refers only to keys of records that there are', () => {
  for (const { name, columns } of records) {
    for (const { name: column, refersTo } of columns) {
      if (!refersTo) continue;
      const other = records.find((one) => one.name === refersTo.record);
      expect(other?.key, `${name}.${column}`).toEqual([refersTo.column]);
    }
  }
});

it('names each column once, and dates records by columns that they have', () => {
  for (const { name, columns, key, clocks } of records) {
    const names = columns.map((one) => one.name);
    expect(new Set(names).size, name).toBe(names.length);
    for (const one of [...key, ...(clocks?.happened ?? []), ...(clocks?.public ?? [])]) {
      expect(names, name).toContain(one);
    }
    expect(names.every((one) => /^[a-z][a-z0-9_]*$/.test(one))).toBe(true);
    expect(columns.filter((one) => key.includes(one.name)).every(({ required }) => required)).toBe(true);
  }
});

it('calls a column the same and of one type in all records', () => {
  const types = new Map<string, string>();
  for (const { columns } of records) {
    for (const { name, datatype } of columns) {
      // A date of a source and of an inspection are both as exact as they are known.
      expect(types.get(name) ?? datatype, name).toBe(datatype);
      types.set(name, datatype);
    }
  }
});

it('makes a record’s name of its key, and writes what each edition judges', () => {
  const areas = records.find(({ name }) => name === 'edition-areas');
  const held = { framework } as Holdings;
  const rows = areas?.rows(held) ?? [];
  expect(rows).toHaveLength(framework.areas.length);
  const [combined] = rows.filter(({ id }) => id === 'ILACS_2018/care_and_care_leavers');
  expect(combined?.cells.slice(0, 5)).toEqual([
    'ILACS_2018',
    'care_and_care_leavers',
    expect.any(String),
    'in_care',
    'care_leavers',
  ]);
});

it('has no kind of record without the columns of its key', () => {
  const parts = { name: 'none', title: '', description: '', licence: '', viewed: false };
  expect(() => recordOf({ ...parts, key: ['lost'], columns: [], of: () => [] })).toThrow('none');
});
