import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '@/lib/db';
import { seededFile } from '../testing';
import { inTransaction } from './write';

it('writes nothing into a file whose place another store has taken', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gradeline-'));
  const path = join(folder, 'store.db');
  const url = await seededFile(path);
  const store = await openStore(url);
  const revision = (id: string) => ({
    ...{
      id,
      ordinal: 1000 + Number(id.slice(6)),
      time: '2026-11-27T00:00:00Z',
      kind: 'local' as const,
      reason: '',
    },
  });
  try {
    await inTransaction(store, (tx) => tx.revision.create({ data: revision('local.1') }));
    copyFileSync(path, `${path}.other`);
    renameSync(`${path}.other`, path);
    let worked = false;
    const late = inTransaction(store, async () => (worked = true));
    await expect(late).rejects.toThrow('another store was put in the place of this one');
    expect(worked).toBe(false);
    // Who opens it now writes to the new one.
    const now = await openStore(url);
    await inTransaction(now, (tx) => tx.revision.create({ data: revision('local.2') }));
    await now.$disconnect();
  } finally {
    await store.$disconnect();
    rmSync(folder, { recursive: true, force: true });
  }
});
