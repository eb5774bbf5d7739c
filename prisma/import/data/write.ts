/** Rows of facts into the store. The importer's only way to write: rows are added or retired, nothing else. */
import type { Prisma } from '@/lib/generated/prisma/client';
import { nameOf } from './append';
import type { FactTable } from './tables';

export type Transaction = Prisma.TransactionClient;

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

/** SQLite binds at most 32,766 values in one statement. */
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
