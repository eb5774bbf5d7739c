/** `npm run import`: reads report files into the store. Exit 0 all read, 1 some refused, 2 wrong use. */
import { existsSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { openStore } from '@/lib/db';
import type { PrismaClient } from '@/lib/generated/prisma/client';
import { databaseOf } from '../../scripts/config.mjs';
import { explain } from '../../scripts/steps/fault.mjs';
import { committedAuthorities } from './data/committed';
import { findFiles, MissingPath } from './files';
import { jsonLine, type Outcome, refusedByStore } from './outcome';
import { isoDate } from './parse/dates';
import { defaultJobs, readAll } from './pool';
import { progress } from './progress';
import { type Stored, storeReport } from './store';
import { summary } from './summary';
import { type KnownAuthority, Refusal } from './types';

interface Flags {
  dryRun?: true;
  json?: true;
  published?: string;
  jobs: number;
}

const command = new Command('npm run import --')
  .description('Reads inspection reports (PDF) into the store. Folders are searched for *.pdf.')
  .argument('<path...>', 'files and folders')
  .option('--dry-run', 'read and report, store nothing')
  .option('--json', 'one JSON object a line for each file, and nothing else, on standard output')
  .option('--published <date>', 'publication date for files that state none, YYYY-MM-DD', day)
  .option('--jobs <n>', 'reading threads, 1 to 16', jobs, defaultJobs())
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

function day(text: string): string {
  const [year, month, date] = text.split('-').map(Number);
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(text) ? isoDate(year ?? 0, month ?? 0, date ?? 0) : null;
  if (!iso) throw new InvalidArgumentError('not a day of the form YYYY-MM-DD');
  return iso;
}

function jobs(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 16)
    throw new InvalidArgumentError('not a whole number from 1 to 16');
  return value;
}

/** @returns exit status */
async function main(paths: readonly string[], flags: Flags): Promise<number> {
  const known = committedAuthorities();
  const files = findFiles(paths);
  const store = flags.dryRun ? null : await openStore(storeAddress());
  const results: { outcome: Outcome; stored: Stored | null }[] = [];
  const bar = progress('reading', files.length);
  try {
    // Files of 1 to 3 MB are read in parallel; the store has one writer, so they are stored one after the other.
    let writing: Promise<unknown> = Promise.resolve();
    await readAll(
      files,
      { known, published: flags.published ?? null, dryRun: flags.dryRun ?? false },
      flags.jobs,
      (outcome) => {
        writing = writing.then(async () => {
          results.push(
            store ? await kept(store, outcome, known) : { outcome: withoutText(outcome), stored: null },
          );
          bar.step();
        });
        return writing.then(() => undefined);
      },
    );
  } finally {
    bar.stop();
    await store?.$disconnect();
  }
  results.sort((a, b) => (a.outcome.file.name < b.outcome.file.name ? -1 : 1));
  if (flags.json) for (const { outcome } of results) process.stdout.write(`${jsonLine(outcome)}\n`);
  process.stderr.write(summary(results, flags.dryRun ?? false));
  return results.some(({ outcome }) => outcome.status === 'refused') ? 1 : 0;
}

/** Stores an outcome. A report that the store cannot take is refused, and the others go on. */
async function kept(
  store: PrismaClient,
  outcome: Outcome,
  known: readonly KnownAuthority[],
): Promise<{ outcome: Outcome; stored: Stored | null }> {
  if (outcome.status !== 'read') return { outcome, stored: null };
  try {
    const stored = await storeReport(store, outcome, known);
    return { outcome: withoutText(outcome), stored };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { outcome: refusedByStore(outcome, error), stored: null };
  }
}

/** What the summary needs: the texts of hundreds of reports would fill the memory. */
function withoutText(outcome: Outcome): Outcome {
  if (outcome.status !== 'read') return outcome;
  return { ...outcome, report: { ...outcome.report, text: { sections: [], faults: [] }, remarks: [] } };
}

const database = () => databaseOf(process.env.DATABASE_URL || 'file:.data/gradeline.db');

/** @throws Error where no store has been made yet */
function storeAddress(): string {
  const { url, path } = database();
  if (path !== undefined && !existsSync(path))
    throw new Error('there is no store yet: run `npm start` once, or use --dry-run');
  return url;
}

command.parse();
main(command.args, command.opts<Flags>()).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const missing = error instanceof MissingPath;
    const known = missing ? error : explain(error, database().name);
    const said = known instanceof Error ? known.message.trim().split('\n').at(-1) : String(known);
    console.error(missing ? `import: there is no file or folder ${said}` : `import: ${said}`);
    process.exit(missing ? 2 : 1);
  },
);
