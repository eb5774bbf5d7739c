/** Clients of stores in PostgreSQL: one for writing, and for the site the replica where it is far enough, else the primary. */
import { PrismaPg } from '@prisma/adapter-pg';
import type { PoolConfig } from 'pg';
import { PrismaClient as PostgresClient } from '@/lib/generated/postgresql/client';
import type { PrismaClient } from '@/lib/generated/prisma/client';
import { raiseFloor, servedFloor } from './served-floor';

/** How long to wait for a connection, in milliseconds. */
const CONNECTING = 5000;
/** How long a statement of a page may take, in milliseconds: a server that went away without a word answers none. */
const ANSWERING = 15_000;
/** How long a replica that could not be asked is left alone, in milliseconds. */
const PAUSE = 1000;

function clientOf(options: PoolConfig): PrismaClient {
  const adapter = new PrismaPg(
    { connectionTimeoutMillis: CONNECTING, keepAlive: true, application_name: 'gradeline', ...options },
    // A connection that breaks while nobody uses it is taken out of the pool: whoever asks next gets another.
    { onPoolError: () => undefined, onConnectionError: () => undefined },
  );
  // Both clients are made from the one schema, and differ only in what each engine has besides (docs/decisions/0137).
  return new PostgresClient({ adapter }) as unknown as PrismaClient;
}

/** @param url `postgresql://...` */
export const openStore = (url: string): PrismaClient => clientOf({ connectionString: url });

/** Asking for it would cost what asking for the newest revision does. */
export const versionOf = (): null => null;

/** A database is restored in a transaction of its own, which waits for ours. */
export const isReplaced = (): boolean => false;

const forPages = (connectionString: string): PrismaClient =>
  clientOf({
    connectionString,
    max: Number(process.env.DATABASE_CONNECTIONS || 4),
    query_timeout: ANSWERING,
  });

/** One for each address: tests change it, a server does not. */
const clients = new Map<string, PrismaClient>();

function siteClient(url: string): PrismaClient {
  const client = clients.get(url) ?? forPages(url);
  clients.set(url, client);
  return client;
}

let replicaAwayUntil = 0;

/**
 * Where a page reads: the replica, unless it is away or behind what this instance has served before (`served-floor.ts`).
 * @throws Error where neither can be asked
 */
export async function siteStore(url: string): Promise<PrismaClient> {
  const primary = siteClient(url);
  const replicaUrl = process.env.DATABASE_REPLICA_URL;
  if (!replicaUrl) return primary;
  if (Date.now() >= replicaAwayUntil) {
    const replica = siteClient(replicaUrl);
    const floor = servedFloor();
    const version = await storeVersion(replica).catch(() => null);
    if (version === null) replicaAwayUntil = Date.now() + PAUSE;
    else if (version >= floor) {
      raiseFloor(version);
      return replica;
    }
  }
  raiseFloor(await storeVersion(primary));
  return primary;
}

async function storeVersion(client: PrismaClient): Promise<bigint> {
  const rows = await client.$queryRaw<{ version: bigint }[]>`SELECT "version" FROM "StoreVersion"`;
  const [row] = rows;
  if (!row) throw new Error('the store has no version');
  return row.version;
}
