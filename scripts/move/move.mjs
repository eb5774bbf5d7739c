import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { databaseOf } from '../config.mjs';
import { migrate } from '../migrate.mjs';
import { explain, Fault } from '../steps/fault.mjs';
import { openEnd } from './ends.mjs';
import { tablesOf } from './tables.mjs';

/** Rows that are held in memory at once. */
const PART = 2000;

async function* partsOf(end, table) {
  for (let from = 0; ; from += PART) {
    const rows = await end.rows(table, from, PART);
    if (rows.length > 0) yield rows;
    if (rows.length < PART) return;
  }
}

/** What tells the content of a table from any other: rows in the order of their key, as JSON. */
async function contentOf(end, table) {
  const hash = createHash('sha256');
  let count = 0;
  for await (const rows of partsOf(end, table)) {
    for (const row of rows) hash.update(`${JSON.stringify(row)}\n`);
    count += rows.length;
  }
  return { count, sha256: hash.digest('hex') };
}

/** Runs `work` with an end that is closed afterwards, whatever happens. */
async function withEnd(url, work) {
  let end;
  try {
    end = await openEnd(url);
    return await work(end);
  } catch (error) {
    throw explain(error, databaseOf(url).name);
  } finally {
    await end?.close();
  }
}

/**
 * Copies a store with everything in it (facts, revisions, texts, notes) into an empty one, and compares all tables of the two. What is
 * written while it runs is not taken along.
 * @param {string} from address of a store @param {string} to address of a database without facts; it gets its tables here
 * @param {(table: string) => void} [say]
 * @returns {Promise<{ table: string, rows: number, sha256: string }[]>}
 * @throws {Fault} where there is no store, the other holds facts, or they differ afterwards; the other is empty then, as it was
 */
export async function move(from, to, say = () => undefined) {
  const [source, target] = [databaseOf(from), databaseOf(to)];
  if (source.path && !existsSync(source.path)) throw new Fault(`There is no store ${source.path}.`);
  if (source.url === target.url) throw new Fault('The two addresses are the same.');
  await migrate(to);
  const tables = tablesOf();
  const moved = await withEnd(from, (reading) =>
    withEnd(to, async (writing) => {
      await reading.begin(false);
      await writing.begin(true);
      const contents = new Map();
      for (const table of tables) {
        if ((await writing.rows(table, 0, 1)).length > 0)
          throw new Fault(
            `The database ${target.name} holds something already (${table.name}): name an empty one.`,
          );
        say(table.name);
        for await (const rows of partsOf(reading, table)) await writing.insert(table, rows);
        contents.set(table.name, await contentOf(reading, table));
        // Before it is kept: what is not the same is not kept.
        const { sha256 } = await contentOf(writing, table);
        if (sha256 !== contents.get(table.name).sha256)
          throw new Fault(`${table.name} is not the same in ${target.name}: nothing was kept there.`);
      }
      await writing.end(tables);
      return contents;
    }),
  );
  say('once more');
  return withEnd(to, async (end) => {
    await end.begin(false);
    const found = [];
    for (const table of tables) {
      const { count, sha256 } = await contentOf(end, table);
      if (sha256 !== moved.get(table.name).sha256)
        throw new Fault(
          `${table.name} changed in ${target.name} while it was looked through: do not use it.`,
        );
      found.push({ table: table.name, rows: count, sha256 });
    }
    return found;
  });
}
