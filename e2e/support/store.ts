import { copyFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { databaseUrlOf } from '@/scripts/config.mjs';

/** Folder of this run of the tests, where everything that they make goes. */
export function runFolder(): string {
  const folder = process.env.GRADELINE_TEST_RUN;
  if (!folder) throw new Error('The run has no folder: the global set-up did not run.');
  return folder;
}

/**
 * A copy of the seeded store for a test that writes. Nobody writes to the base store, so copying its file is enough.
 * @returns its `file:` address
 */
export function copyOfStore(): string {
  const path = join(runFolder(), `copy-${randomUUID()}.db`);
  copyFileSync(join(runFolder(), 'base.db'), path);
  return databaseUrlOf(path);
}
