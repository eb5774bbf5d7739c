import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { framework } from '../fixtures/framework';
import { records } from '../records/all';
import type { Holdings } from '../records/holdings';
import type { RecordKind } from '../records/record';
import { changelogText } from './changelog';
import { fileAsked, savedAs } from './files';
import { datapackageText } from './frictionless';
import { licencesText, MIT_TEXT } from './licences';
import { sqlOf, versionOf } from './sql';
import { packageTables, type PackageTable, type Release } from './tables';
import { sizeInWords, vocabularies } from './words';

const releases: Release[] = [
  { id: '2026-11-26.1', time: '2026-11-26T00:00:00Z' },
  { id: '2026-11-23.1', time: '2026-11-23T00:00:00Z' },
];
const [newest] = releases as [Release];

const kindOf = (name: string): RecordKind => {
  const found = records.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('addresses', () => {
  it('name the newest release and each one, whole or a file of it', () => {
    expect(fileAsked('/data/latest.zip', releases)).toEqual({ release: newest.id, whole: 'zip' });
    expect(fileAsked('/data/2026-11-23.1.sqlite', releases)).toEqual({
      release: '2026-11-23.1',
      whole: 'sqlite',
    });
    expect(fileAsked('/data/latest/judgements.csv', releases)).toEqual({
      release: newest.id,
      table: 'judgements',
    });
    expect(fileAsked('/data/2026-11-23.1/datapackage.json', releases)).toEqual({
      release: '2026-11-23.1',
      beside: 'datapackage.json',
    });
    expect(savedAs(newest.id, '.zip')).toBe('gradeline-2026-11-26.1.zip');
  });

  it('name nothing otherwise', () => {
    for (const path of [
      '/data',
      '/data/',
      '/data/latest',
      '/data/zip',
      '/data/.zip',
      '/data/latest.tar',
      '/data/latest.toString',
      '/data/2026-11-24.1.zip',
      '/data/local.1.zip',
      '/data/latest/',
      '/data/latest/none.csv',
      '/data/latest/constructor',
      '/data/latest/judgements.csv/more',
      '/data/../etc/passwd',
      '/about/latest.zip',
    ]) {
      expect(fileAsked(path, releases), path).toBeNull();
    }
    expect(fileAsked('/data/latest.zip', [])).toBeNull();
  });
});

it('lists each table in the order of its key, whatever the order in the store', () => {
  const areas = [
    { code: 'b', label: 'B', order: 1 },
    { code: 'a', label: 'A', order: 2 },
  ];
  const held = {
    ...{ asAt: '2026-11-26', framework, areas, authorities: [], inspections: [], earlier: [], visits: [] },
    ...{ events: [], delivery: [], neighbours: [], sources: [], statements: [], revisions: [] },
    ...{ corrections: [], kinds: [] },
  } satisfies Holdings;
  const table = packageTables(held).find(({ kind }) => kind.name === 'judgement-areas');
  expect(table?.rows.map(([code]) => code)).toEqual(['a', 'b']);
});

describe('descriptions', () => {
  const tables: PackageTable[] = [{ kind: kindOf('judgements'), rows: [] }];

  it('tell programs types, rules, keys and references', () => {
    const weighed = tables.map((one) => ({ ...one, bytes: 12, sha256: 'ab' }));
    const { version, resources } = JSON.parse(datapackageText(newest, weighed));
    expect(version).toBe('2026-11-26.1');
    expect(resources[0]).toMatchObject({ path: 'judgements.csv', bytes: 12, hash: 'sha256:ab' });
    const { fields, primaryKey, foreignKeys } = resources[0].schema;
    const field = (name: string) => fields.find((one: { name: string }) => one.name === name);
    expect(primaryKey).toEqual(['key']);
    expect(field('key').constraints).toEqual({ required: true, unique: true });
    expect(field('grade').constraints.enum).toContain('requires_improvement');
    expect(field('end_date').constraints.pattern).toBe('^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$');
    expect(foreignKeys).toContainEqual({
      fields: 'inspection',
      reference: { resource: 'inspections', fields: 'inspection' },
    });
  });

  it('make tables for SQLite, whose version grows with each release', () => {
    const { pragmas, tables: made } = sqlOf(newest, tables);
    expect(pragmas).toContain('user_version = 2026112601');
    expect(versionOf({ id: '2026-11-26.12', time: '' })).toBeGreaterThan(versionOf(newest));
    expect(made.map(({ create }) => /"(\w+)"/.exec(create)?.[1])).toEqual([
      'judgements',
      'dictionary',
      'about',
    ]);
    expect(made[0]?.create).toContain('"grade" TEXT CHECK ("grade" IN (\'outstanding\', ');
  });

  it('tell what was corrected in which release', () => {
    const counts = { added: [], restated: [], withdrawn: [], corrections: 1 };
    const news = releases.map((one) => ({
      ...one,
      ...counts,
      kind: 'release' as const,
      reason: 'For a test',
    }));
    const correction = {
      ...{ key: 'x/inspections/2020-01-01', subject: 'X, report', field: 'grade', old: '', new: 'good' },
      ...{ page: 3, reason: 'Misread.', addedIn: '2026-11-23.1' },
    };
    const [before = '', after = ''] = changelogText(news, [correction]).split('## 2026-11-23.1');
    expect(before).not.toContain('Misread');
    expect(after).toContain(
      'the grade was empty and now says "good". Reason: Misread. Page 3 of the report.',
    );
  });

  it('give the licence of this project word for word', () => {
    const file = readFileSync(new URL('../../../LICENSE', import.meta.url), 'utf8');
    expect(MIT_TEXT).toBe(file);
    expect(licencesText(tables)).toContain(file.replace('MIT License\n\n', ''));
  });
});

it('knows which records are lists of codes: a code, then its words', () => {
  for (const name of vocabularies) {
    const [code, words] = kindOf(name).columns;
    expect(kindOf(name).key).toEqual([code?.name]);
    expect(words?.name).toMatch(/_(?:label|name)$/);
  }
});

it('writes sizes as file managers do', () => {
  expect([12, 336_143, 3_678_208].map(sizeInWords)).toEqual(['12 bytes', '336 KB', '3.7 MB']);
});
