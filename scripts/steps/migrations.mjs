import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../config.mjs';
import { Fault } from './fault.mjs';

export const MIGRATIONS = join(ROOT, 'prisma/migrations');

/**
 * The migrations of this checkout, in order.
 * @param {string} [folder]
 * @returns {{ name: string, sql: string, checksum: string }[]}
 */
export function migrationsIn(folder = MIGRATIONS) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Checksums by name of the migrations that a store has had; null for a store without the record.
 * @param {(sql: string) => object[] | Promise<object[]>} ask gives the rows of a query
 * @returns {Promise<{ applied: Map<string, string> | null, tables: string[] }>}
 */
export async function recordedIn(ask) {
  const rows = await ask(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`);
  const tables = rows.map((row) => String(row.name));
  if (!tables.includes('_prisma_migrations')) return { applied: null, tables };
  const record = await ask(
    'SELECT migration_name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  return {
    applied: new Map(record.map((row) => [String(row.migration_name), String(row.checksum)])),
    tables,
  };
}

/**
 * Refuses a store that this checkout must not touch.
 * @throws {Fault}
 */
export function refuseStrangers({ applied, tables }, migrations, store) {
  if (!applied && tables.length > 0) {
    throw new Fault(
      `The database ${store} holds something other than Gradeline's store: set DATABASE_URL to another one.`,
    );
  }
  for (const [name, checksum] of applied ?? []) {
    const ours = migrations.find((migration) => migration.name === name);
    if (!ours) {
      throw new Fault(
        `The database ${store} is from a newer version of Gradeline (migration ${name}): update this checkout, or set DATABASE_URL to another one.`,
      );
    }
    if (ours.checksum !== checksum) {
      throw new Fault(
        `Migration ${name} was changed after the database ${store} had it: restore its file in this checkout, or move the database away and a new store is made.`,
      );
    }
  }
}
