/** The store's clients: one for the site, and those that commands open. The address alone tells which engine it is. */
import type { PrismaClient } from '@/lib/generated/prisma/client';

/** What an engine's own file offers; each is loaded only where it is used. */
interface Engine {
  openStore(url: string): PrismaClient;
  siteStore(url: string): Promise<PrismaClient>;
  isReplaced(store: PrismaClient): boolean;
  versionOf(store: PrismaClient): number | null;
}

export type EngineName = 'sqlite' | 'postgresql';

/** Which engine an address of a store names. */
export const engineOf = (url: string): EngineName =>
  /^postgres(?:ql)?:/i.test(url) ? 'postgresql' : 'sqlite';

const loaded = (url: string): Promise<Engine> =>
  engineOf(url) === 'postgresql' ? import('./engines/postgresql') : import('./engines/sqlite');

/** Of what engine a client is, or the client of a transaction. */
const known = new WeakMap<object, { name: EngineName; engine: Engine }>();

/** Opens a store. @param url its address: `file:/...`, absolute, or `postgresql://...` */
export async function openStore(url: string): Promise<PrismaClient> {
  const engine = await loaded(url);
  const client = engine.openStore(url);
  known.set(client, { name: engineOf(url), engine });
  return client;
}

/** Which engine a client writes to, for the little SQL that differs. @param client as `openStore` and `db` give it, or `knownAs` */
export const engineOfClient = (client: object): EngineName => known.get(client)?.name ?? 'sqlite';

/** Tells of the client of a transaction whose it is. @returns it */
export function knownAs<T extends object>(transaction: T, store: PrismaClient): T {
  const of = known.get(store);
  if (of) known.set(transaction, of);
  return transaction;
}

/** Whether another store has taken the place of an opened one by now: what is written would be lost. Ask while no other can write. */
export const isReplaced = (store: PrismaClient): boolean =>
  known.get(store)?.engine.isReplaced(store) ?? false;

/**
 * A number that changes with every commit to the store, where that is known without a query: what was read at the same number of the
 * same client is what there is. Null elsewhere.
 */
export const versionOf = (store: PrismaClient): number | null =>
  known.get(store)?.engine.versionOf(store) ?? null;

/**
 * The site's client: of the store as it is now. A page asks once and keeps it (lib/queries/visible.ts), so that a store
 * that is swapped meanwhile does not mix two states on one page.
 * @throws Error where DATABASE_URL is not set (the start command sets it, absolute) or the store is away
 */
export async function db(): Promise<PrismaClient> {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set; start the site by `npm start`');
  const engine = await loaded(url);
  const client = await engine.siteStore(url);
  known.set(client, { name: engineOf(url), engine });
  return client;
}
