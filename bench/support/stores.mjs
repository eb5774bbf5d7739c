/** Stores to measure, on either engine: each part asks for copies and does not know where they are. */
import { copyFileSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { databasePathOf, databaseUrlOf } from '../../scripts/config.mjs';
import { privateServer } from '../../scripts/engines/private-server.mjs';
import { withClient } from '../../scripts/engines/postgresql.mjs';
import { move } from '../../scripts/move/move.mjs';

/**
 * @typedef {object} Stores
 * @property {'sqlite' | 'postgresql'} engine
 * @property {string} base address of a seeded store that nobody writes to
 * @property {(name: string) => Promise<string>} copy a new copy of it in the place of any of that name; its address
 * @property {(path: string, name: string) => Promise<string>} bring a file's content as a store of the engine; its address
 * @property {(name: string) => string | null} find address of what `copy` or `bring` has made
 * @property {(url: string) => Promise<number>} bytes
 * @property {() => Promise<void>} end
 */

/** @param {string} folder @param {string} base address of a seeded file @returns {Stores} */
export function fileStores(folder, base) {
  const path = (name) => join(folder, `${name}.db`);
  return {
    ...{ engine: 'sqlite', base },
    async copy(name) {
      copyFileSync(databasePathOf(base), path(name));
      return databaseUrlOf(path(name));
    },
    bring: async (from) => databaseUrlOf(from),
    find: (name) => (existsSync(path(name)) ? databaseUrlOf(path(name)) : null),
    bytes: async (url) => statSync(databasePathOf(url)).size,
    end: async () => undefined,
  };
}

/** With the settings of a server that keeps what it was told. @param {string} file address of a seeded file @returns {Promise<Stores>} */
export async function serverStores(file) {
  const server = await privateServer({ fsync: 'on', full_page_writes: 'on' });
  const made = new Map();
  const template = 'template_of_all';
  await move(file, await server.create(template));
  const base = await server.create('base', template);
  return {
    ...{ engine: 'postgresql', base },
    async copy(name) {
      await server.drop(name);
      made.set(name, await server.create(name, template));
      return made.get(name);
    },
    async bring(path, name) {
      await server.drop(name);
      made.set(name, await server.create(name));
      await move(databaseUrlOf(path), made.get(name));
      await withClient(made.get(name), (client) => client.query('ANALYZE'));
      return made.get(name);
    },
    find: (name) => made.get(name) ?? null,
    bytes: (url) =>
      withClient(url, async (client) => {
        const { rows } = await client.query('SELECT pg_database_size(current_database())::float AS "bytes"');
        return rows[0].bytes;
      }),
    end: () => server.remove(),
  };
}
