/** A report made for a test, in the layout of 2026, and the real importer to read it. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { madeReport } from '@/prisma/import/made-pdf';
import { ROOT } from '@/scripts/config.mjs';
import { runFolder } from './store';

/** Writes a made report. @returns its path */
export async function makeReport(name: string, ...content: Parameters<typeof madeReport>): Promise<string> {
  const path = join(runFolder(), `${name}.pdf`);
  writeFileSync(path, await madeReport(...content));
  return path;
}

/** Runs `npm run import` on a store. @throws Error with what it printed, unless all files were read */
export async function importInto(databaseUrl: string, published: string, path: string): Promise<void> {
  await importFiles(databaseUrl, ['--published', published, path]);
}

/** Runs `npm run import` with these arguments. @throws Error with what it printed, unless all files were read */
export async function importFiles(databaseUrl: string, args: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'prisma/import/main.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
}
