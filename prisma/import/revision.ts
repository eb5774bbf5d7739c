/** Revisions that this machine makes. */
import type { Transaction } from './data/write';

/** Adds the next local revision, `local.N`. @returns its id */
export async function newRevision(tx: Transaction, reason: string): Promise<string> {
  const ordinal = ((await tx.revision.aggregate({ _max: { ordinal: true } }))._max.ordinal ?? 0) + 1;
  const id = `local.${(await tx.revision.count({ where: { kind: 'local' } })) + 1}`;
  await tx.revision.create({ data: { id, ordinal, time: new Date().toISOString(), kind: 'local', reason } });
  return id;
}
