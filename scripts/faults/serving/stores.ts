/** Two revisions of the store, and the folder in which they are published. */
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { madeReport } from '@/prisma/import/made-pdf';
import { databaseUrlOf, ROOT } from '../../config.mjs';

const run = promisify(execFile);

export interface Stores {
  /** Paths of the committed facts, and of those with one more report on Doncaster, published on 20 November 2026. */
  before: string;
  after: string;
}

/** @param base path of a seeded store that nobody writes to. @throws Error when the import fails */
export async function twoStores(base: string, folder: string): Promise<Stores> {
  mkdirSync(folder, { recursive: true });
  const [before, after] = [join(folder, 'before.db'), join(folder, 'after.db')];
  for (const path of [before, after]) copyFileSync(base, path);
  const report = join(folder, 'report.pdf');
  const grades = ['Good', 'Good', 'Outstanding', 'Inadequate'] as const;
  writeFileSync(report, await madeReport('Doncaster', '5 to 9 October 2026', [...grades]));
  const args = ['--import', 'tsx', 'prisma/import/main.ts', '--published', '2026-11-20', report];
  await run(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: databaseUrlOf(after) },
  });
  return { before, after };
}

/** As the importer's machine does it: `npm run publish`, a process of its own. */
export async function publishBy(store: string, snapshots: string): Promise<void> {
  await run(process.execPath, ['scripts/snapshots/publish.mjs', snapshots], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: databaseUrlOf(store) },
  });
}
