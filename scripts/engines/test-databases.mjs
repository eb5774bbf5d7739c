/** Databases for the tests on PostgreSQL. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { databaseNamed, TEMPLATE } from './test-names.mjs';

async function ask(sql) {
  const client = new pg.Client({ connectionString: databaseNamed('postgres') });
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A new database with the committed facts. @returns {Promise<string>} its address */
export async function copyOfTemplate() {
  const name = `copy_${randomUUID().replaceAll('-', '_')}`;
  await ask(`CREATE DATABASE "${name}" TEMPLATE "${TEMPLATE}"`);
  return databaseNamed(name);
}

/** An empty one. @returns {Promise<string>} its address */
export async function emptyDatabase() {
  const name = `empty_${randomUUID().replaceAll('-', '_')}`;
  await ask(`CREATE DATABASE "${name}" TEMPLATE template0`);
  return databaseNamed(name);
}

/** Removes one, whoever is connected. @param {string} url */
export const dropDatabase = (url) =>
  ask(`DROP DATABASE IF EXISTS "${decodeURIComponent(new URL(url).pathname.slice(1))}" WITH (FORCE)`);
