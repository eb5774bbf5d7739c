import { createClient } from '@libsql/client';
import { statSync } from 'node:fs';
import { databasePathOf, isPostgres } from '../config.mjs';
import { explain } from './fault.mjs';
import { isCutOff, READ_THROUGH_BYTES } from './store-file.mjs';

/** How long to wait for another writer, in milliseconds. */
const BUSY_MS = 5000;

/** One connection of the project's scripts to the store. */
export function openStore(databaseUrl) {
  return createClient({ url: databaseUrl, timeout: BUSY_MS });
}

/**
 * Reads through the store and fails when its pages do not hang together. Of a large one only the head and the schema are read: a
 * start should not take minutes, and `npm run doctor` reads it all.
 * @throws {Error} whose text `explain` knows
 */
export async function checkPages(client, path, most = READ_THROUGH_BYTES) {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > most) {
    if (isCutOff(path)) throw new Error('malformed: the file is shorter than it says');
    await client.execute('SELECT count(*) FROM sqlite_schema');
    return;
  }
  const { rows } = await client.execute('PRAGMA quick_check(1)');
  if (rows[0]?.quick_check !== 'ok') throw new Error(`malformed: ${rows[0]?.quick_check}`);
}

/**
 * Moves what was written from the write-ahead log into the file itself. Closing alone does not: the client's connection
 * lives until its statements are collected. Does nothing while others read.
 */
export async function settle(client) {
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
}

/** Runs `work` on a connection of its own; a database error becomes the Fault that it means. */
async function withStore(databaseUrl, work) {
  let client;
  try {
    client = openStore(databaseUrl);
    return await work(client);
  } catch (error) {
    throw explain(error, databasePathOf(databaseUrl));
  } finally {
    client?.close();
  }
}

/** The same for a database on a server; its driver is loaded where it is used. */
const postgresql = () => import('../engines/postgresql.mjs');

/** Fails with one clear line when another program keeps the store locked for longer than it takes to write. */
export async function checkWritable(databaseUrl) {
  if (isPostgres(databaseUrl)) return (await postgresql()).checkWritable(databaseUrl);
  return withStore(databaseUrl, (client) => client.executeMultiple('BEGIN IMMEDIATE; ROLLBACK;'));
}

/**
 * A note that the store keeps about itself (table Meta), or null.
 * @param {string} databaseUrl
 * @param {string} name
 * @returns {Promise<string | null>}
 */
export async function readNote(databaseUrl, name) {
  if (isPostgres(databaseUrl)) return (await postgresql()).readNote(databaseUrl, name);
  return withStore(databaseUrl, async (client) => {
    const { rows } = await client.execute({ sql: 'SELECT value FROM "Meta" WHERE name = ?', args: [name] });
    return rows[0] ? String(rows[0].value) : null;
  });
}

/** Writes such a note; null takes it away. */
export async function writeNote(databaseUrl, name, value) {
  if (isPostgres(databaseUrl)) return (await postgresql()).writeNote(databaseUrl, name, value);
  const statement =
    value === null
      ? { sql: 'DELETE FROM "Meta" WHERE name = ?', args: [name] }
      : {
          sql: 'INSERT INTO "Meta" (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
          args: [name, value],
        };
  return withStore(databaseUrl, async (client) => {
    await client.execute(statement);
    await settle(client);
  });
}
