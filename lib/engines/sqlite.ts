/** Clients of stores that are SQLite files. */
import { statSync } from 'node:fs';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import Database from 'libsql';
import { PrismaClient } from '@/lib/generated/prisma/client';

/** How long a statement waits for another writer, in milliseconds; the adapter's own default is not to wait. */
const PATIENCE = 5000;
/** How long a client of a swapped file stays open for the pages that still read from it, in milliseconds. */
const FAREWELL = 30_000;

/** What the path of an opened store led to then. */
const opened = new WeakMap<PrismaClient, { path: string; identity: string | null }>();

/** @param url address of the database file, absolute: `file:/...` */
export function openStore(url: string): PrismaClient {
  const path = pathOf(url);
  // Looked at before the file is opened: at worst a store that is replaced in between is refused.
  const identity = identityOf(path);
  const client = new PrismaClient({ adapter: new PrismaLibSql({ url, timeout: PATIENCE }) });
  opened.set(client, { path, identity });
  return client;
}

/** Whether the path of an opened store leads to another file by now. */
export function isReplaced(store: PrismaClient): boolean {
  const known = opened.get(store);
  return known != null && known.identity !== null && known.identity !== identityOf(known.path);
}

const pathOf = (url: string) => decodeURIComponent(url.slice('file:'.length));

/** As `fileIdentity` of the scripts: the number of an inode alone is given again to a new file. */
function identityOf(path: string): string | null {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat ? `${stat.dev}.${stat.ino}.${stat.birthtimeNs}` : null;
}

interface Open {
  client: PrismaClient;
  identity: string;
  /** A connection that is only asked for the version: it tells of the commits of all others. */
  watch: Database.Database;
  version: Database.Statement;
}

let open: Open | null = null;

/** The client of the file that is there now. @throws Error where there is none */
export async function siteStore(url: string): Promise<PrismaClient> {
  const identity = identityOf(pathOf(url));
  if (identity === null) throw new Error(`there is no database ${url}`);
  if (open?.identity !== identity) {
    const gone = open;
    gone?.watch.close();
    if (gone) setTimeout(() => void gone.client.$disconnect(), FAREWELL).unref();
    const watch = new Database(pathOf(url), { timeout: PATIENCE, readonly: true });
    open = { client: openStore(url), identity, watch, version: watch.prepare('PRAGMA data_version') };
  }
  return open.client;
}

/** A number that changes with every commit to the store of the site; null for other clients, and for one that was swapped. */
export function versionOf(store: PrismaClient): number | null {
  return open?.client === store ? (open.version.get() as { data_version: number }).data_version : null;
}
