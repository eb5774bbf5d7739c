/** `npm run data:build`: appends what ../shared states to prisma/data. With --check: fails where they disagree. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { current, dataFolder, knownAuthorities, readCommitted, writeCommitted } from '../data/committed';
import { writeRows } from '../data/csv';
import { fileOf, vocabularies } from '../data/vocabularies';
import type { Outcome } from '../outcome';
import { defaultJobs, readAll } from '../pool';
import { progress } from '../progress';
import { candidates } from './candidates';
import { findInputs, type Inputs } from './inputs';
import { placesFrom } from './places';
import { nextRelease } from './release';
import { SourceBook } from './sources';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const command = new Command('data:build')
  .description('Appends new facts from the report files and reference tables to prisma/data.')
  .option('--shared <folder>', 'folder with reports and reference tables', join(root, '../shared'))
  .option('--data <folder>', 'folder of the committed facts', dataFolder)
  .option('--date <day>', 'day of the release, YYYY-MM-DD', new Date().toISOString().slice(0, 10))
  .option('--reason <words>', 'why there is a release', 'New reports and reference tables')
  .option(
    '--check',
    'change nothing; fail where the recorded files give other facts than the committed ones',
  );

/** @returns exit status */
async function main(): Promise<number> {
  const { shared, data, date, reason, check } = command
    .parse()
    .opts<Record<'shared' | 'data' | 'date' | 'reason', string> & { check?: true }>();
  if (!existsSync(shared)) throw new Error(`there is no folder ${shared} to build from`);
  const committed = readCommitted(data);
  const inputs = findInputs(shared, committed);
  if (check && inputs.unrecorded.length > 0)
    console.warn(`warning: ${inputs.unrecorded.length} files are not yet recorded`);
  if (check && inputs.missing.length > 0) {
    throw new Error(
      `${inputs.missing.length} recorded files are not in ${shared}, the first: ${inputs.missing[0]}`,
    );
  }
  const known =
    authoritiesIn(inputs) ??
    knownAuthorities({ ...committed.facts, authorityProfile: current(committed.facts.authorityProfile) });
  const outcomes = await readFiles(check ? recordedOnly(inputs) : inputs, known);
  const { facts, bodies } = candidates(outcomes, inputs.reference, known, committed, data);
  const release = nextRelease(committed, facts, date, reason);
  if (check) {
    if (release.revision)
      throw new Error(`a rebuild would add ${release.added} rows and retire ${release.retired}`);
    console.log(`${outcomes.length} files rebuilt: the committed facts agree`);
    return 0;
  }
  if (release.revision) {
    writeRows(
      join(data, fileOf.deliveryBody),
      Object.keys(vocabularies.deliveryBody.shape),
      bodies.map((body) => ({ ...body })),
    );
    writeCommitted(release.committed, data);
  }
  console.log(
    release.revision
      ? `${release.revision}: ${release.added} rows added, ${release.retired} retired`
      : 'nothing new',
  );
  return 0;
}

function authoritiesIn({ reference }: Inputs) {
  const rows = reference.get('authorities')?.rows;
  return rows ? knownAuthorities(placesFrom(rows, new SourceBook([]))) : null;
}

function recordedOnly(inputs: Inputs): Inputs {
  const skip = new Set(inputs.unrecorded);
  return { ...inputs, files: inputs.files.filter(({ name }) => !skip.has(name)) };
}

/** Outcomes in the order of the files, so that the same input gives the same bytes. */
async function readFiles({ files }: Inputs, known: Parameters<typeof candidates>[2]): Promise<Outcome[]> {
  const bar = progress('reading reports', files.length);
  const found = new Map<string, Outcome>();
  await readAll(files, { known, published: null, dryRun: false }, defaultJobs(), (outcome) => {
    found.set(outcome.file.name, outcome);
    bar.step();
  });
  bar.stop();
  return files.flatMap(({ name }) => found.get(name) ?? []);
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(`data:build: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  },
);
