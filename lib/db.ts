/** One client of the store. */
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaClient } from '@/lib/generated/prisma/client';

/** How long a statement waits for another writer, in milliseconds; the adapter's own default is not to wait. */
const PATIENCE = 5000;

/** Opens a store. @param url address of the database file, absolute: `file:/...` */
export function openStore(url: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaLibSql({ url, timeout: PATIENCE }) });
}

let client: PrismaClient | null = null;

/**
 * The site's client, opened at the first call.
 * @throws Error where DATABASE_URL is not set: the start command sets it, absolute
 */
export function db(): PrismaClient {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set; start the site by `npm start`');
  client ??= openStore(url);
  return client;
}
