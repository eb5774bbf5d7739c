/** `npm run sync`: finds, downloads and imports new publications. Exit status: contracts in docs/operations.md. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { openStore } from '@/lib/db';
import { readConfig } from '../../../scripts/config.mjs';
import { explain, Fault } from '../../../scripts/steps/fault.mjs';
import { acquireLock } from '../../../scripts/steps/lock.mjs';
import { committedAuthorities } from '../data/committed';
import { progress } from '../progress';
import { Client, politeness } from './client';
import { UnknownMarkup } from './site';
import { SyncState } from './state';
import { sync, type SyncCounts } from './sync';

const DONE = { all: 0, some: 1, use: 2, markup: 3, locked: 4 } as const;

const command = new Command('npm run sync --')
  .description('Finds new publications on the reports site, downloads and imports them.')
  .option('--json', 'one JSON line with the counts at the end of standard output, and nothing else there')
  .option('--days <n>', 'ask again for reports published in the last N days, in case they have changed', '90')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? DONE.all : DONE.use));

/** @returns exit status */
async function main(): Promise<number> {
  const { json = false, days } = command.parse().opts<{ json?: true; days: string }>();
  if (command.args.length > 0 || !/^\d{1,5}$/.test(days)) {
    console.error('sync: usage: npm run sync -- [--json] [--days N]');
    return DONE.use;
  }
  const config = readConfig();
  if (config.databasePath !== undefined && !existsSync(config.databasePath))
    throw new Fault('there is no store yet: run `npm start` once');
  const folder = join(config.besideDatabase, 'sync');
  const lock = acquireLock(join(folder, 'sync.lock'));
  if ('holder' in lock) {
    console.error(`sync: another run (process ${lock.holder}) is at work on this store`);
    return DONE.locked;
  }
  const store = await openStore(config.databaseUrl);
  // With --json standard output holds the counts alone.
  const log = (line: string) => (json ? console.error(line) : console.log(line));
  let bar = progress('providers', 0);
  const counts: SyncCounts = { new: 0, changed: 0, refused: 0, failed: 0 };
  let status: number = DONE.all;
  try {
    const options = {
      store,
      client: new Client({ ...politeness, ...hurry(), log }),
      state: SyncState.open(folder),
      known: committedAuthorities(),
      reports: config.ofstedReportsUrl ?? 'https://reports.ofsted.gov.uk',
      files: config.ofstedFilesUrl ?? 'https://files.ofsted.gov.uk',
      folder,
      recheck: new Date(Date.now() - Number(days) * 86_400_000).toISOString().slice(0, 10),
      log,
      each: (done: number, of: number) => {
        if (done === 0) bar = progress('providers', of);
        else bar.step();
      },
    };
    await sync(options, counts);
    if (counts.failed + counts.refused > 0) status = DONE.some;
  } catch (error) {
    const markup = error instanceof UnknownMarkup;
    console.error(
      `sync: ${markup ? 'the site is not made as we know it: ' : ''}${told(error, config.databaseName)}`,
    );
    status = markup ? DONE.markup : DONE.some;
    if (!markup) counts.failed += 1;
  } finally {
    bar.stop();
    lock.release();
  }
  const newest = await store.revision.findFirst({ orderBy: { ordinal: 'desc' } });
  await store.$disconnect();
  const result = { ...counts, revision: newest?.id ?? null };
  if (json) console.log(JSON.stringify(result));
  else
    console.log(
      `${result.new} new, ${result.changed} changed, ${result.refused} refused, ${result.failed} failed; revision ${result.revision}`,
    );
  return status;
}

function told(error: unknown, store: string): string {
  const explained: unknown = explain(error, store);
  return explained instanceof Error ? explained.message : String(explained);
}

/** For tests against a site of their own: no pauses. Never for a host that is not this machine. */
function hurry(): Partial<typeof politeness> {
  const { OFSTED_REPORTS_URL = '', GRADELINE_SYNC_HURRY } = process.env;
  const here = /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?(?:\/|$)/.test(OFSTED_REPORTS_URL);
  return GRADELINE_SYNC_HURRY && here ? { pause: 0, wait: 20, patience: 2000 } : {};
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(`sync: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(DONE.some);
  },
);
