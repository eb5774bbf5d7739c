/** Rows of facts into the store. The importer's only way to write: rows are added or retired, nothing else. */
import pRetry from 'p-retry';
import { engineOfClient, isReplaced, knownAs } from '@/lib/db';
import type { Prisma, PrismaClient } from '@/lib/generated/prisma/client';
import { TAKE_TURN } from '../../../scripts/engines/one-writer.mjs';
import { Fault, saysLocked } from '../../../scripts/steps/fault.mjs';
import { nameOf } from './append';
import type { FactTable } from './tables';

export type Transaction = Prisma.TransactionClient;

/** How often a transaction is begun anew while other programs write; each try waits five seconds for its turn. */
const TRIES = 12;

/**
 * Takes the place of the one writer with the first statement. SQLite: a transaction that begins by reading does not wait for another
 * writer, it fails, since what it has read is no longer true. PostgreSQL: the lock is ours alone, and ends with the transaction.
 */
const takingTurns = {
  sqlite: 'UPDATE "Revision" SET "reason" = "reason" WHERE 0',
  postgresql: TAKE_TURN,
};

/**
 * Runs `work` in one transaction, alone among the writers of the store.
 * @param seconds it may take
 * @throws Error of the database (locked for a minute, full, damaged); the store is then as it was
 * @throws Fault where another store has taken its place
 */
export function inTransaction<T>(
  store: PrismaClient,
  work: (tx: Transaction) => Promise<T>,
  seconds = 30,
): Promise<T> {
  const alone = async (plain: Transaction) => {
    const tx = knownAs(plain, store);
    await tx.$executeRawUnsafe(takingTurns[engineOfClient(store)]);
    // While it waited, a restored store may have taken the file's place; from now on none can (scripts/copies/swap.mjs).
    if (isReplaced(store))
      throw new Fault('another store was put in the place of this one meanwhile: run the same command again');
    return work(tx);
  };
  return pRetry(() => store.$transaction(alone, { timeout: 1000 * seconds, maxWait: 10_000 }), {
    retries: TRIES,
    minTimeout: 50,
    maxTimeout: 1000,
    shouldRetry: ({ error }) => saysLocked(error),
  });
}

/** What the delegates of all tables of facts have in common. */
interface Delegate {
  findMany(query: {
    where?: object;
    orderBy?: object;
  }): Promise<{ key: string; id: string | number; addedIn: string; retiredIn: string | null }[]>;
  createMany(query: { data: object[] }): Promise<unknown>;
  updateMany(query: { where: object; data: { retiredIn: string } }): Promise<{ count: number }>;
}

/** The delegate of a table; the generated types cannot be picked by a type parameter. */
export function delegate(tx: Transaction, table: FactTable): Delegate {
  return tx[table] as unknown as Delegate;
}

/** SQLite binds at most 32,766 values in one statement, PostgreSQL 65,535. */
const CHUNK = 1000;

/** Adds rows with their versions, and the identities of authorities and events that their keys name. */
export async function addRows(tx: Transaction, table: FactTable, rows: readonly object[]): Promise<void> {
  await addIdentities(
    tx,
    table,
    (rows as readonly { key: string }[]).map(({ key }) => key),
  );
  for (let at = 0; at < rows.length; at += CHUNK) {
    await delegate(tx, table).createMany({ data: rows.slice(at, at + CHUNK) });
  }
}

/** Retires the current row of each name. */
export async function retireRows(
  tx: Transaction,
  table: FactTable,
  names: readonly string[],
  revision: string,
): Promise<void> {
  for (let at = 0; at < names.length; at += CHUNK) {
    const within = { in: names.slice(at, at + CHUNK) };
    await delegate(tx, table).updateMany({
      where: { ...(table === 'source' ? { id: within } : { key: within }), retiredIn: null },
      data: { retiredIn: revision },
    });
  }
}

/** All rows of a table by name and revision, to see what a store has already. */
export async function namesIn(tx: Transaction, table: FactTable): Promise<Map<string, string | null>> {
  const rows = await delegate(tx, table).findMany({});
  return new Map(rows.map((row) => [`${nameOf(row)} ${row.addedIn}`, row.retiredIn]));
}

async function addIdentities(tx: Transaction, table: FactTable, keys: readonly string[]): Promise<void> {
  if (table === 'authorityProfile') {
    const known = new Set((await tx.authority.findMany()).map(({ slug }) => slug));
    await tx.authority.createMany({
      data: [...new Set(keys)].filter((slug) => !known.has(slug)).map((slug) => ({ slug })),
    });
  }
  if (table === 'inspection' || table === 'visit' || table === 'governanceEvent') {
    const known = new Set((await tx.event.findMany({ select: { key: true } })).map(({ key }) => key));
    const events = [...new Set(keys)].filter((key) => !known.has(key)).map(eventOf);
    for (let at = 0; at < events.length; at += CHUNK)
      await tx.event.createMany({ data: events.slice(at, at + CHUNK) });
  }
}

/** `doncaster/inspections/2022-04-08` as an event. @throws Error for a key of another form. */
function eventOf(key: string) {
  const [authoritySlug, collection, name, ...more] = key.split('/');
  if (!authoritySlug || !collection || !name || more.length > 0)
    throw new Error(`"${key}" is no key of an event`);
  return { key, authoritySlug, collection, name };
}
