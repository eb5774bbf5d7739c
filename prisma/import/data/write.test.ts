import { copyFileSync, renameSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openStore } from '@/lib/db';
import { seededStore } from '../testing';
import { inTransaction } from './write';

it('writes nothing into a file whose place another store has taken', async () => {
  const { store, url, close } = await seededStore();
  const path = url.slice('file:'.length);
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
    await close();
  }
});
