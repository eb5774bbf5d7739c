/** Where a fact that was withdrawn can still be seen: its address was given, and must lead somewhere. */
import type { Withdrawn } from '@/lib/domain/withdrawn';
import type { Visible } from './visible';

/** @param keys under which an inspection, visit or event may have stood; null where none was withdrawn */
export async function withdrawnIn({ store, ordinal }: Visible, keys: string[]): Promise<Withdrawn | null> {
  const query = {
    where: { key: { in: keys }, retired: { ordinal: { lte: ordinal } } },
    include: { added: true, retired: true },
    orderBy: { id: 'desc' },
  } as const;
  const [inspection, visit, event] = await Promise.all([
    store.inspection.findFirst(query),
    store.visit.findFirst(query),
    store.governanceEvent.findFirst(query),
  ]);
  const row = inspection ?? visit ?? event;
  if (!row?.retired) return null;
  // What a release added is shown by the release before the end; what only this server held, by the revision before it.
  const kind = row.added.kind === 'release' ? { kind: row.added.kind } : {};
  const last = await store.revision.findFirst({
    where: { ...kind, ordinal: { gte: row.added.ordinal, lt: row.retired.ordinal } },
    orderBy: { ordinal: 'desc' },
  });
  return last && { key: row.key, since: row.retired.id, reason: row.retired.reason, last: last.id };
}
