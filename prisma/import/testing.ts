/** For tests: a store of its own with the committed facts, in a temporary folder; and whether the shared reports are there. */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '@/lib/db';
import type { PrismaClient } from '@/lib/generated/prisma/client';
import { databaseUrlOf } from '../../scripts/config.mjs';
import { copyOfTemplate, dropDatabase } from '../../scripts/engines/test-databases.mjs';
import { onPostgres } from '../../scripts/engines/test-names.mjs';
import { migrate } from '../../scripts/migrate.mjs';
import { dataFolder } from './data/committed';
import { seed } from './seed/seed';

export const sharedFolder = fileURLToPath(new URL('../../../shared/', import.meta.url));
export const hasShared = existsSync(join(sharedFolder, 'reports', 'index.csv'));

/**
 * Makes a file with the committed facts. `npm test` has seeded one already, which nobody writes to: then this is its copy.
 * @param path of a file that is not there yet
 * @returns its `file:` address
 */
export async function seededFile(path: string): Promise<string> {
  const url = databaseUrlOf(path);
  const made = join(process.env.GRADELINE_TEST_RUN ?? '', 'base.db');
  if (process.env.GRADELINE_TEST_RUN && existsSync(made)) {
    copyFileSync(made, path);
    return url;
  }
  await migrate(url);
  const store = await openStore(url);
  await store.$transaction((tx) => seed(tx, dataFolder), { timeout: 120_000 });
  await store.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)');
  await store.$disconnect();
  return url;
}

/** A store with the committed facts and its address, on the engine that is tested; `close` removes it. */
export async function seededStore(): Promise<{
  store: PrismaClient;
  url: string;
  close: () => Promise<void>;
}> {
  const { url, remove } = onPostgres() ? await seededDatabase() : await seededInFolder();
  const store = await openStore(url);
  return {
    store,
    url,
    close: async () => {
      await store.$disconnect();
      await remove();
    },
  };
}

async function seededDatabase() {
  const url = await copyOfTemplate();
  return { url, remove: () => dropDatabase(url) };
}

async function seededInFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'gradeline-'));
  return {
    url: await seededFile(join(folder, 'store.db')),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
