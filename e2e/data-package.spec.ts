/** What is in the data package, by readers that know nothing of our code: zip, Frictionless, CSV on the Web, SQLite. */
import { expect, test } from '@playwright/test';
import { Package } from 'datapackage';
import initSqlJs from 'sql.js';
import { csvwFaults } from './support/csvw';
import { bytesOf, committed, rowsIn, sha256, unzipped, writtenTo } from './support/package';
import { printedBy } from './support/programs';

test.describe.configure({ timeout: 120_000 });

const releases = ['2026-11-23.1', '2026-11-26.1'];
const [first = '', latest = ''] = releases;
const packageFrom = async (baseURL: string | undefined, release: string) =>
  unzipped(await bytesOf(`${baseURL}/data/${release}.zip`));

/** What the Frictionless library says of a package in a folder, table by table, or of one table and what it points at. */
async function frictionless(
  folder: string,
  only?: string,
): Promise<{ counts: [string, number][]; faults: string[] }> {
  const found = await Package.load(`${folder}/datapackage.json`);
  const faults = found.errors.map(({ message }) => message);
  const counts: [string, number][] = [];
  for (const resource of found.resources.filter(({ name }) => name === (only ?? name))) {
    try {
      counts.push([resource.name, (await resource.read({ relations: true })).length]);
    } catch (error) {
      faults.push(`${resource.name}: ${messagesOf(error).join('; ')}`);
    }
  }
  return { counts, faults };
}

/** An error of the library holds those of the cells of a row. */
function messagesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const inner = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return [error.message, ...inner.flatMap(messagesOf)];
}

/** A file with one text in place of another, which must be there. */
function changed(files: ReadonlyMap<string, Buffer>, file: string, from: RegExp, to: string) {
  const text = files.get(file)?.toString('utf8') ?? '';
  expect(text).toMatch(from);
  return new Map([...files, [file, Buffer.from(text.replace(from, to))]]);
}

for (const release of releases) {
  test(`release ${release} is what its descriptions say, by Frictionless and CSV on the Web`, async ({
    baseURL,
  }) => {
    const files = await packageFrom(baseURL, release);
    const { counts, faults } = await frictionless(writtenTo(`package-${release}`, files));
    expect(faults).toEqual([]);
    expect(counts).toHaveLength([...files.keys()].filter((name) => name.endsWith('.csv')).length);
    expect(counts.map(([name, count]) => [name, count])).toEqual(
      counts.map(([name]) => [name, rowsIn(files, name).length]),
    );
    expect(csvwFaults(files)).toEqual([]);

    const { version, resources } = JSON.parse(files.get('datapackage.json')?.toString('utf8') ?? '');
    expect(version).toBe(release);
    for (const { path, bytes, hash, licenses } of resources) {
      const content = files.get(path) ?? Buffer.alloc(0);
      expect([bytes, hash], path).toEqual([content.length, `sha256:${sha256(content)}`]);
      expect(licenses.length, path).toBeGreaterThan(0);
    }
  });

  test(`release ${release} holds as many facts as the committed files`, async ({ baseURL }) => {
    const files = await packageFrom(baseURL, release);
    for (const [table, file] of [
      ['authorities', 'authorities'],
      ['inspections', 'inspections'],
      ['judgements', 'judgements'],
      ['earlier-judgements', 'earlier_judgements'],
      ['visits', 'visits'],
      ['events', 'governance_events'],
      ['delivery-periods', 'delivery_periods'],
      ['statistical-neighbours', 'statistical_neighbours'],
      ['sources', 'sources'],
      ['statements', 'statements'],
    ] as const) {
      const facts = committed(file, release);
      expect(facts.length, table).toBeGreaterThan(5);
      expect(rowsIn(files, table).length, table).toBe(facts.length);
    }
    const grades = (rows: Record<string, string>[], key: string) =>
      rows.map((row) => `${row[key]} ${row.grade} ${row.page}`).sort();
    expect(grades(rowsIn(files, 'judgements'), 'key')).toEqual(
      grades(committed('judgements', release), 'key'),
    );
  });

  test(`release ${release} as SQLite holds the same, sound and with its keys`, async ({ baseURL }) => {
    const files = await packageFrom(baseURL, release);
    const bytes = await bytesOf(`${baseURL}/data/${release}.sqlite`);
    const file = new (await initSqlJs()).Database(bytes);
    const asked = (query: string) => file.exec(query)[0]?.values ?? [];
    expect(asked('PRAGMA integrity_check')).toEqual([['ok']]);
    expect(asked('PRAGMA foreign_key_check')).toEqual([]);
    expect(asked('PRAGMA foreign_key_list(judgements)').map(([, , table]) => table)).toContain('inspections');
    for (const name of [...files.keys()].filter((one) => one.endsWith('.csv'))) {
      const table = name.replace('.csv', '');
      const rows = rowsIn(files, table);
      const stored = asked(`SELECT * FROM "${table.replaceAll('-', '_')}"`);
      const printed = stored.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
      // True and false are 1 and 0 there.
      const plain = rows.map((row) =>
        Object.values(row).map((cell) => (cell === 'true' ? '1' : cell === 'false' ? '0' : cell)),
      );
      expect(printed, table).toEqual(plain);
    }
    expect(() => file.run("UPDATE judgements SET grade = 'excellent'")).toThrow(/CHECK/);
    const undescribed = `SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c
      LEFT JOIN dictionary d ON d.table_name = m.name AND d.column_name = c.name
      WHERE m.type = 'table' AND m.name NOT IN ('dictionary', 'about') AND d.description IS NULL`;
    expect(asked(undescribed)).toEqual([]);
    // Programs of this machine, where there are any: other builds of SQLite than ours.
    const [path] = [`${writtenTo(`sqlite-${release}`, new Map([['data.sqlite', bytes]]))}/data.sqlite`];
    const script =
      "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); print(c.execute('pragma integrity_check').fetchone()[0], len(c.execute('pragma foreign_key_check').fetchall()), c.execute('select count(*) from judgements').fetchone()[0])";
    const said = await printedBy('python3', ['-c', script, path], 'python3');
    expect(said).toBe(`ok 0 ${rowsIn(files, 'judgements').length}`);
  });
}

test('the validators find what is wrong', async ({ baseURL }) => {
  const files = await packageFrom(baseURL, latest);
  const grade = /(?<=^doncaster\/[^\r\n]*,overall,[^\r\n]*),good,/m;
  // Where one table points at a broken one, it is the first that is at fault.
  for (const [name, file, from, to, said, table] of [
    ['value', 'judgements.csv', grade, ',excellent,', /enum/, 'judgements'],
    ['date', 'inspections.csv', /2025-01-31/, '31 January 2025', /pattern/, 'inspections'],
    ['empty', 'grades.csv', /^good,Good,/m, 'good,,', /required/, 'grades'],
    ['reference', 'kinds.csv', /^full,/m, 'whole,', /Foreign key/, 'inspections'],
    ['type', 'grades.csv', /(?<=^good,.*),\d+(?=\r$)/m, ',second', /type|integer/, 'grades'],
    ['key', 'grades.csv', /^inadequate,/m, 'good,', /unique|duplicate/i, 'grades'],
  ] as const) {
    const broken = changed(files, file, from, to);
    const { faults } = await frictionless(writtenTo(`broken-${name}`, broken), table);
    expect(faults.join('\n'), name).toMatch(said);
    expect(csvwFaults(broken), name).not.toEqual([]);
  }
});

test('Doncaster: the overall judgements that its reports state', async ({ baseURL }) => {
  for (const release of releases) {
    const rows = rowsIn(await packageFrom(baseURL, release), 'judgements');
    const overall = rows.filter(({ authority, area }) => authority === 'doncaster' && area === 'overall');
    expect(overall.map(({ grade, end_date, page }) => [end_date, grade, Number(page) > 0])).toEqual([
      ['2015-10-08', 'inadequate', true],
      ['2017-11-24', 'good', true],
      ['2022-02-25', 'requires_improvement', true],
      ['2025-01-31', 'good', true],
    ]);
  }
});

test('an older release holds what it held, and the newer one tells what was mended', async ({ baseURL }) => {
  const [before, after] = [await packageFrom(baseURL, first), await packageFrom(baseURL, latest)];
  const city = (files: typeof before) =>
    rowsIn(files, 'authorities').find(({ authority }) => authority === 'city-of-london');
  expect(city(before)?.authority_type).toBe('London Borough');
  expect(city(after)?.authority_type).toBe('City Corporation');
  expect(rowsIn(before, 'corrections')).toEqual([]);
  expect(rowsIn(after, 'corrections').map(({ about }) => about)).toEqual([
    'city-of-london',
    'slough/inspections/2014-02-14',
  ]);
  expect(rowsIn(before, 'revisions').map(({ revision }) => revision)).toEqual([first]);
  expect([...new Set(rowsIn(before, 'inspections').map(({ added_in }) => added_in))]).toEqual([first]);
  const text = (files: typeof before, name: string) => files.get(name)?.toString('utf8') ?? '';
  expect(text(before, 'CHANGELOG.md')).not.toContain(latest);
  expect(text(after, 'CHANGELOG.md')).toContain('not one of the 32 London boroughs');
  expect(text(after, 'CHANGELOG.md')).toContain(
    'It added 158 authorities, 463 inspections, 2,433 judgements',
  );
  expect(text(before, 'README.md')).toContain(`Data as at 23 November 2026, release ${first}`);
});
