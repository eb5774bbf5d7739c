import { execFile } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { databaseUrlOf, ROOT } from '@/scripts/config.mjs';
import { copyOfTemplate } from '@/scripts/engines/test-databases.mjs';
import { onPostgres } from '@/scripts/engines/test-names.mjs';

/** Folder of this run of the tests, where everything that they make goes. */
export function runFolder(): string {
  const folder = process.env.GRADELINE_TEST_RUN;
  if (!folder) throw new Error('The run has no folder: the global set-up did not run.');
  return folder;
}

/**
 * A copy of the seeded store for a test that writes, on the engine that is tested.
 * @returns its address
 */
export async function copyOfStore(): Promise<string> {
  return onPostgres() ? copyOfTemplate() : fileOfStore();
}

/**
 * The same as a file, whatever is tested: for what files alone can do. Nobody writes to the base store, so copying its file is enough.
 * @returns its `file:` address
 */
export function fileOfStore(): string {
  const path = join(runFolder(), `copy-${randomUUID()}.db`);
  copyFileSync(join(runFolder(), 'base.db'), path);
  return databaseUrlOf(path);
}

/**
 * Brings a store to what a folder of facts states, as `npm start` does from prisma/data.
 * @throws Error with what it printed, where the facts do not fit
 */
export async function seedFrom(folder: string, databaseUrl: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'prisma/import/seed/main.ts', folder], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
}
