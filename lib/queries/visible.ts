/** Which rows a view holds: those added by its revision and not retired by then (docs/decisions/0002). */
import type { RevisionRef } from '@/lib/domain/history';
import { db, versionOf } from '@/lib/db';
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

/** How revisions are named: a release by its day, what was imported here as local. Nothing else that an address says reaches the store. */
const NAMED = /^(?:\d{4}-\d\d-\d\d|local)\.\d+$/;

/**
 * The newest revision of this store, or the one asked for. Rows are append-only, so a revision that is fixed once
 * shows the same facts for the length of a page, whatever is imported meanwhile.
 * A release shows releases only: the same on every server, whatever was imported on this one.
 * @param asItWas as this store showed the revision while it was the newest, with what had been imported here before
 * @returns null for a revision that does not exist
 */
export async function visibleAt(rev: string | undefined, asItWas = false): Promise<Visible | null> {
  if (rev !== undefined && !NAMED.test(rev)) return null;
  const store = await db();
  const found = await (rev === undefined ? newest(store) : store.revision.findUnique({ where: { id: rev } }));
  if (!found) return null;
  const { id, time, kind, ordinal } = found;
  const releasesOnly = rev !== undefined && kind === 'release' && !asItWas;
  const live = memoOf(store, `${id} ${time}`);
  // Where nothing was imported here before it, a release is the same frozen and live, and what is read of it is read once.
  const frozen = releasesOnly && (await live('local before', () => hasLocalBefore(store, ordinal)));
  return {
    store,
    revision: { id, time, kind },
    ordinal,
    releasesOnly,
    memo: frozen ? memoOf(store, `${id} ${time} frozen`) : live,
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

type Row = Awaited<ReturnType<PrismaClient['revision']['findFirst']>>;

const newestOf = new WeakMap<PrismaClient, { version: number; row: Promise<Row> }>();

/** Every page asks for the newest revision: it is read once for each state of the store. */
function newest(store: PrismaClient): Promise<Row> {
  const read = () => store.revision.findFirst({ orderBy: { ordinal: 'desc' } });
  // Before the row: what is committed in between is read again with the next page at worst.
  const version = versionOf(store);
  if (version === null) return read();
  const known = newestOf.get(store);
  if (known?.version === version) return known.row;
  const row = read();
  newestOf.set(store, { version, row });
  row.catch(() => newestOf.delete(store));
  return row;
}

async function hasLocalBefore(store: PrismaClient, ordinal: number): Promise<boolean> {
  const before = await store.revision.findFirst({ where: { kind: 'local', ordinal: { lt: ordinal } } });
  return before !== null;
}
