/** The two ends of a move: a store as tables of rows, whatever its engine. */
import Database from 'libsql';
import pg from 'pg';
import { databaseOf } from '../config.mjs';
import { TAKE_TURN } from '../engines/one-writer.mjs';

const list = (names) => names.map((name) => `"${name}"`).join(', ');
const select = ({ name, columns, key }) => `SELECT ${list(columns)} FROM "${name}" ORDER BY ${list(key)}`;

/**
 * @typedef {import('./tables.mjs').tablesOf extends () => (infer T)[] ? T : never} Table
 * @typedef {object} End
 * @property {string} name for people
 * @property {(write: boolean) => Promise<void>} begin one state of the store, until `end`
 * @property {(table: Table, from: number, most: number) => Promise<unknown[][]>} rows in the order of their key
 * @property {(table: Table, rows: unknown[][]) => Promise<void>} insert
 * @property {(tables: Table[]) => Promise<void>} end keeps what was written
 * @property {() => Promise<void>} close whatever is not kept is gone
 */

/** @param {string} url `file:` and an absolute path, or `postgresql://...` @returns {Promise<End>} */
export async function openEnd(url) {
  return databaseOf(url).engine === 'postgresql' ? openPostgres(url) : openSqlite(url);
}

/** SQLite has figures for true and false. */
const mapTruths = ({ columns, truths }, rows, to) => {
  const at = truths.map((name) => columns.indexOf(name));
  if (at.length > 0)
    for (const row of rows) for (const place of at) if (row[place] !== null) row[place] = to(row[place]);
  return rows;
};

function openSqlite(url) {
  const { path } = databaseOf(url);
  const database = new Database(path, { timeout: 5000 });
  return {
    name: path,
    async begin(write) {
      database.exec(write ? 'BEGIN IMMEDIATE' : 'BEGIN');
      // Without it the file is looked at only when the first row is asked for.
      database.prepare('SELECT count(*) FROM sqlite_schema').get();
    },
    async rows(table, from, most) {
      const rows = database
        .prepare(`${select(table)} LIMIT ${most} OFFSET ${from}`)
        .raw()
        .all();
      return mapTruths(table, rows, Boolean);
    },
    async insert(table, rows) {
      const { name, columns } = table;
      const insert = database.prepare(
        `INSERT INTO "${name}" (${list(columns)}) VALUES (${columns.map(() => '?').join(', ')})`,
      );
      for (const row of mapTruths(table, structuredClone(rows), Number)) insert.run(...row);
    },
    // Numbers go on from the highest that is there.
    async end() {
      database.exec('COMMIT');
    },
    async close() {
      database.close();
    },
  };
}

async function openPostgres(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  await client.connect();
  return {
    name: databaseOf(url).name,
    async begin(write) {
      await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ ${write ? '' : 'READ ONLY'}`);
      if (write) await client.query(TAKE_TURN);
    },
    async rows(table, from, most) {
      const text = `${select(table)} LIMIT ${most} OFFSET ${from}`;
      return (await client.query({ text, rowMode: 'array' })).rows;
    },
    async insert({ name, columns }, rows) {
      const objects = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
      await client.query(
        `INSERT INTO "${name}" (${list(columns)}) SELECT ${list(columns)} FROM json_populate_recordset(NULL::"${name}", $1::json)`,
        [JSON.stringify(objects)],
      );
    },
    async end(tables) {
      for (const { name } of tables.filter(({ numbered }) => numbered))
        await client.query(
          `SELECT setval(pg_get_serial_sequence('"${name}"', 'id'), greatest(1, (SELECT max("id") FROM "${name}")))`,
        );
      await client.query('COMMIT');
    },
    close: () => client.end().catch(() => {}),
  };
}
