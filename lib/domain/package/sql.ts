/** The tables of the package as SQLite has them: statements, in order. */
import type { RecordColumn } from '../records/record';
import type { Cell, Datatype } from '../tables/model';
import { wordsOfType } from './words';
import { dayOf, type PackageTable, type Release, TITLE, UNOFFICIAL } from './tables';

/** A table to be made and filled. */
export interface SqlTable {
  create: string;
  /** Takes all rows as JSON. */
  insert: string;
  rows: Cell[][];
}

/** "Grad" in ASCII: by it `file` and others can tell whose an SQLite file is. */
const APPLICATION = 0x47726164;

const types: Record<Datatype, string> = {
  ...{ text: 'TEXT', code: 'TEXT', date: 'TEXT', day: 'TEXT', url: 'TEXT' },
  ...{ integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER' },
};

/** Names without hyphens: they need no quotation marks. */
export const sqlName = (table: string): string => table.replaceAll('-', '_');

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** YYYY, YYYY-MM or YYYY-MM-DD, as `DATE_PATTERN` has it: SQLite has no regular expressions of its own. */
const dateShapes = ['YYYY', 'YYYY-MM', 'YYYY-MM-DD'].map((shape) => shape.replace(/[YMD]/g, '[0-9]'));

function checkOf({ name, datatype, values }: RecordColumn): string {
  const condition = values
    ? `${name} IN (${values.map(text).join(', ')})`
    : datatype === 'boolean'
      ? `${name} IN (0, 1)`
      : datatype === 'date'
        ? dateShapes.map((shape) => `${name} GLOB ${text(shape)}`).join(' OR ')
        : null;
  return condition === null ? '' : ` CHECK (${condition})`;
}

function tableOf({ kind, rows }: PackageTable): SqlTable {
  const { key, columns } = kind;
  const name = sqlName(kind.name);
  const lines = columns.map((one) => {
    const quoted = `"${one.name}"`;
    const own = `${quoted} ${types[one.datatype]}${one.required ? ' NOT NULL' : ''}`;
    const refers = one.refersTo
      ? ` REFERENCES "${sqlName(one.refersTo.record)}" ("${one.refersTo.column}")`
      : '';
    return `  ${own}${checkOf({ ...one, name: quoted })}${refers}`;
  });
  const primary = `  PRIMARY KEY (${key.map((one) => `"${one}"`).join(', ')})`;
  return insertInto(name, columns.length, {
    create: `CREATE TABLE "${name}" (\n${[...lines, primary].join(',\n')}\n)`,
    rows,
  });
}

/** All rows in one statement, as a list of lists in JSON: a call for each row would take ten times as long. */
const insertInto = (name: string, columns: number, parts: Pick<SqlTable, 'create' | 'rows'>): SqlTable => ({
  ...parts,
  insert: `INSERT INTO "${name}" SELECT ${Array.from({ length: columns }, (_, index) => `json_extract(value, '$[${index}]')`).join(', ')} FROM json_each(?)`,
});

const dictionaryColumns =
  '"table_name" TEXT NOT NULL, "column_name" TEXT NOT NULL, "position" INTEGER NOT NULL, "title" TEXT NOT NULL, "type" TEXT NOT NULL, "required" INTEGER NOT NULL, "description" TEXT NOT NULL, "allowed" TEXT, "refers_to" TEXT, PRIMARY KEY ("table_name", "column_name")';

/** What each column means: comments, in a table that can be queried. */
const dictionaryOf = (tables: readonly PackageTable[]): SqlTable =>
  insertInto('dictionary', 9, {
    create: `CREATE TABLE "dictionary" (${dictionaryColumns})`,
    rows: tables.flatMap(({ kind }) =>
      kind.columns.map(({ name, title, datatype, required, description, values, refersTo }, index) => [
        ...[
          sqlName(kind.name),
          name,
          index + 1,
          title,
          wordsOfType[datatype],
          required === true,
          description,
        ],
        values?.join(', ') ?? null,
        refersTo ? `${sqlName(refersTo.record)}.${refersTo.column}` : null,
      ]),
    ),
  });

function aboutOf(release: Release, tables: readonly PackageTable[]): SqlTable {
  const lines: [string, string][] = [
    ['title', TITLE],
    ['release', release.id],
    ['as_at', dayOf(release)],
    ['unofficial', UNOFFICIAL],
    ...tables.flatMap(({ kind }): [string, string][] => [
      [`${sqlName(kind.name)}: description`, kind.description],
      [`${sqlName(kind.name)}: licence`, kind.licence],
    ]),
  ];
  return insertInto('about', 2, {
    create: 'CREATE TABLE "about" ("name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL)',
    rows: lines,
  });
}

/** YYYYMMDDNN: a number that grows from release to release. */
export const versionOf = ({ id }: Release): number => {
  const [day = '', number = ''] = id.split('.');
  return Number(`${day.replaceAll('-', '')}${number.padStart(2, '0')}`);
};

export const sqlOf = (
  release: Release,
  tables: readonly PackageTable[],
): { pragmas: string[]; tables: SqlTable[] } => ({
  pragmas: [`application_id = ${APPLICATION}`, `user_version = ${versionOf(release)}`],
  tables: [...tables.map(tableOf), dictionaryOf(tables), aboutOf(release, tables)],
});
