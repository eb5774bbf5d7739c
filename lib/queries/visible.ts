/** Which rows a view holds: those added by its revision and not retired by then (docs/decisions/0002). */
import type { RevisionRef } from '@/lib/domain/history';
import { db } from '@/lib/db';
import { type Memo, memoOf } from './memo';
import type { PrismaClient } from '@/lib/generated/prisma/client';

export interface Visible {
  /** The client to read with: one for the whole page. */
  store: PrismaClient;
  revision: RevisionRef;
  /** Place of the revision in the order in which this store took them in. */
  ordinal: number;
  /** Whether it holds rows of releases only, the same on every server. */
  releasesOnly: boolean;
  /** Remembers what is read of this revision (memo.ts). */
  memo: Memo;
  /** Filter for every table of facts. */
  where: { added: object; OR: object[] };
}

/**
 * The newest revision of this store, or the one asked for. Rows are append-only, so a revision that is fixed once
 * shows the same facts for the length of a page, whatever is imported meanwhile.
 * A release shows releases only: the same on every server, whatever was imported on this one.
 * @param asItWas as this store showed the revision while it was the newest, with what had been imported here before
 * @returns null for a revision that does not exist
 */
export async function visibleAt(rev: string | undefined, asItWas = false): Promise<Visible | null> {
  // No text of PostgreSQL holds a NUL, so it refuses to look for one; SQLite finds nothing.
  if (rev?.includes('\0')) return null;
  const store = await db();
  const found =
    rev === undefined
      ? await store.revision.findFirst({ orderBy: { ordinal: 'desc' } })
      : await store.revision.findUnique({ where: { id: rev } });
  if (!found) return null;
  const { id, time, kind, ordinal } = found;
  const frozen = rev !== undefined && kind === 'release' && !asItWas;
  return {
    store,
    revision: { id, time, kind },
    ordinal,
    releasesOnly: frozen,
    memo: memoOf(store, `${id} ${time}${frozen ? ' frozen' : ''}`),
    where: {
      added: { ordinal: { lte: ordinal }, ...(frozen ? { kind } : {}) },
      OR: [
        { retiredIn: null },
        { retired: { ordinal: { gt: ordinal } } },
        ...(frozen ? [{ retired: { kind: 'local' } }] : []),
      ],
    },
  };
}
