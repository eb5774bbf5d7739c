/** One client of the store. */
import { statSync } from 'node:fs';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaClient } from '@/lib/generated/prisma/client';

/** How long a statement waits for another writer, in milliseconds; the adapter's own default is not to wait. */
const PATIENCE = 5000;
/** How long a client of a swapped file stays open for the pages that still read from it, in milliseconds. */
const FAREWELL = 30_000;

/** Opens a store. @param url address of the database file, absolute: `file:/...` */
export function openStore(url: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaLibSql({ url, timeout: PATIENCE }) });
}

let open: { client: PrismaClient; inode: bigint } | null = null;

/**
 * The site's client: of the file that is there now. A page asks once and keeps it (lib/queries/visible.ts), so that a
 * file that is swapped meanwhile does not mix two states on one page.
 * @throws Error where DATABASE_URL is not set (the start command sets it, absolute) or the file is away
 */
export function db(): PrismaClient {
  const url = process.env.DATABASE_URL;
  if (!url?.startsWith('file:')) throw new Error('DATABASE_URL is not set; start the site by `npm start`');
  const inode = statSync(decodeURIComponent(url.slice('file:'.length)), { bigint: true }).ino;
  if (open?.inode !== inode) {
    const gone = open?.client;
    if (gone) setTimeout(() => void gone.$disconnect(), FAREWELL).unref();
    open = { client: openStore(url), inode };
  }
  return open.client;
}
