/** For tests: a store of its own, migrated, in a temporary folder; and whether the shared reports are there. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '@/lib/db';
import type { PrismaClient } from '@/lib/generated/prisma/client';
import { migrate } from '../../scripts/migrate.mjs';

export const sharedFolder = fileURLToPath(new URL('../../../shared/', import.meta.url));
export const hasShared = existsSync(join(sharedFolder, 'reports', 'index.csv'));

/** A migrated store and its address; `close` removes it. */
export async function temporaryStore(): Promise<{
  store: PrismaClient;
  url: string;
  close: () => Promise<void>;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'gradeline-'));
  const url = `file:${join(folder, 'store.db')}`;
  await migrate(url);
  const store = openStore(url);
  return {
    store,
    url,
    close: async () => {
      await store.$disconnect();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
