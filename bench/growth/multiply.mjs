/** Makes a store many times larger: synthetic authorities, for measuring only. */
import Database from 'libsql';

/** Which columns of a table begin with the name of an authority, and which name a source. The order keeps references. */
const TABLES = [
  ['Authority', ['slug'], []],
  ['Source', [], ['id', 'key']],
  ['Reading', [], ['key', 'sourceId']],
  ['AuthorityProfile', ['key'], ['sourceId']],
  ['AuthorityCode', ['key', 'authoritySlug'], ['sourceId']],
  ['AuthorityAlias', ['key', 'authoritySlug'], ['sourceId']],
  ['Succession', ['key', 'predecessorSlug', 'successorSlug'], ['sourceId']],
  ['StatisticalNeighbour', ['key', 'authoritySlug', 'neighbourSlug'], ['sourceId']],
  ['Event', ['key', 'authoritySlug'], []],
  ['Inspection', ['key'], ['sourceId']],
  ['Judgement', ['key', 'inspectionKey'], ['sourceId']],
  ['EarlierJudgement', ['key', 'authoritySlug'], ['sourceId']],
  ['Visit', ['key'], ['sourceId']],
  ['GovernanceEvent', ['key'], ['sourceId']],
  ['DeliveryPeriod', ['key', 'authoritySlug'], ['sourceId']],
];
/** What a reader is shown by name says that it is made up. */
const MARKED = { AuthorityProfile: ['name', 'displayName'], AuthorityAlias: ['alias'] };

/**
 * Adds copies of every authority with its inspections, visits, events and sources, as "Doncaster (synthetic 1)" under
 * "doncaster-synthetic-1", and the word that the store is synthetic to its notes.
 * @param {string} path of a store that nobody else uses
 * @param {number} times so many times as much as before
 */
export function multiply(path, times) {
  const database = new Database(path);
  try {
    database.exec('PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN');
    const largest = new Map();
    for (const [table] of TABLES)
      largest.set(table, Number(database.prepare(`SELECT max(rowid) AS n FROM "${table}"`).get().n));
    for (let copy = 1; copy < times; copy++)
      for (const one of TABLES) database.exec(copyOf(database, one, { copy, upTo: largest.get(one[0]) }));
    database.exec(`INSERT INTO "Meta" (name, value) VALUES ('synthetic', '${times}')`);
    database.exec('COMMIT; ANALYZE');
    const [broken] = database.prepare('PRAGMA foreign_key_check').all();
    if (broken) throw new Error(`A copy refers to nothing: ${JSON.stringify(broken)}`);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
}

/** The statement that copies the first rows of a table. */
function copyOf(database, [table, named, sources], { copy, upTo }) {
  const columns = database
    .prepare(`PRAGMA table_info("${table}")`)
    .all()
    .map(({ name }) => name)
    .filter((name) => !(name === 'id' && table !== 'Source'));
  const value = (name) => {
    const column = `"${name}"`;
    if (named.includes(name))
      return `CASE instr(${column}, '/') WHEN 0 THEN ${column} || '-synthetic-${copy}'
        ELSE substr(${column}, 1, instr(${column}, '/') - 1) || '-synthetic-${copy}' || substr(${column}, instr(${column}, '/')) END`;
    if (sources.includes(name)) return `${column} || '-synthetic-${copy}'`;
    if (MARKED[table]?.includes(name)) return `${column} || ' (synthetic ${copy})'`;
    return column;
  };
  const list = columns.map((name) => `"${name}"`).join(', ');
  return `INSERT INTO "${table}" (${list}) SELECT ${columns.map(value).join(', ')} FROM "${table}" WHERE rowid <= ${upTo}`;
}
