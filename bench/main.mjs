/**
 * `npm run bench`: figures, each beside a reference of the same run (docs/benchmarks.md). Makes a store, a build and a bare page of the
 * framework of its own; prints a table and writes bench/results/PART.json. Exit 0 when it ran to the end, whatever the figures.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import cliProgress from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { ROOT } from '../scripts/config.mjs';
import { report } from '../scripts/steps/fault.mjs';
import { generateStep } from '../scripts/steps/setup.mjs';
import { baseStoreOf, makeBaseStore, makeTestBuild } from '../scripts/steps/test-run.mjs';
import { growth } from './growth.mjs';
import { importing, REPORTS, WITH_TEXTS } from './importing.mjs';
import { pages } from './pages.mjs';
import { searching } from './searching.ts';
import { serving } from './serving/main.mjs';
import { soak } from './soak.mjs';
import { SETTINGS as BROWSER } from './support/browser.mjs';
import { met, printRows, writeResult } from './support/rows.mjs';
import { fileStores, serverStores } from './support/stores.mjs';
import { buildBare } from './support/servers.mjs';

/** How much of each part: for figures, and to see only that it runs (`--quick`). */
const FULL = { runs: 9, seconds: 15, minutes: 10, imports: 3, rounds: 3, factors: [1, 10, 100], visits: 60 };
const QUICK = { runs: 1, seconds: 2, minutes: 0.2, imports: 1, rounds: 1, factors: [1, 3], visits: 6 };

const reports = { missing: () => (existsSync(REPORTS) ? null : 'the shared reports are not there') };
const program = (name, debian = name) => ({
  // They say their version in different ways: it is enough that they can be started.
  missing: () =>
    !spawnSync(name, ['-v'], { stdio: 'ignore' }).error
      ? null
      : `${name} is not there (Debian: apt-get install ${debian})`,
});

/** Parts in their order: what each needs, and how it is run. */
const PARTS = {
  pages: { needs: [], run: (c) => pages({ ...c, runs: c.size.runs }), settings: BROWSER },
  serving: {
    needs: [program('wrk'), program('nginx')],
    run: (c) => serving({ ...c, seconds: c.size.seconds }),
  },
  soak: { needs: [], run: (c) => soak({ ...c, minutes: c.size.minutes }) },
  import: {
    needs: [reports, program('pdftotext', 'poppler-utils')],
    run: (c) => importing({ ...c, runs: c.size.imports }),
  },
  search: {
    needs: [reports, program('pdftotext', 'poppler-utils')],
    async run(c) {
      if (!c.stores.find(WITH_TEXTS)) await importing({ ...c, runs: 1 });
      return searching({ ...c, store: c.stores.find(WITH_TEXTS), rounds: c.size.rounds });
    },
  },
  growth: { needs: [], run: (c) => growth({ ...c, factors: c.size.factors, visits: c.size.visits }) },
};

function partNamed(name, before = []) {
  if (!(name in PARTS)) throw new InvalidArgumentError(`Parts are ${Object.keys(PARTS).join(', ')}.`);
  return [...before, name];
}

const command = new Command('npm run bench --')
  .description('Measures pages, serving, memory, import, search and growth beside references.')
  .argument('[part...]', `of ${Object.keys(PARTS).join(', ')}; all where none is named`, partNamed)
  .option('--postgresql', 'on a PostgreSQL server of its own (Debian: postgresql) instead of files')
  .option('--quick', 'a minute or two for each part, to see that it runs; its figures say nothing')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();
const { quick, postgresql } = command.opts();
const size = quick ? QUICK : FULL;
const chosen = command.args.length > 0 ? [...new Set(command.args)] : Object.keys(PARTS);

const bar = new cliProgress.SingleBar({ format: '{part}  {what}', clearOnComplete: true, hideCursor: true });
const say = (part) => (what) => {
  if (process.stdout.isTTY) bar.update({ part, what });
  else console.log(`${part}  ${what}`);
};

async function prepare(folder) {
  const context = { root: ROOT };
  const client = generateStep(context);
  if (!(await client.isDone())) await client.work();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await makeBaseStore(context, folder);
  await makeTestBuild(context);
  await buildBare();
}

async function main() {
  const folder = join(ROOT, '.data/bench');
  console.log('Preparing a store, a build and a bare page …');
  await prepare(folder);
  const file = baseStoreOf(folder);
  const stores = postgresql ? await serverStores(file) : fileStores(folder, file);
  const ran = [];
  let failed = 0;
  for (const part of chosen) {
    const { needs, run, settings = {} } = PARTS[part];
    const missing = needs.flatMap((one) => one.missing() ?? []);
    if (missing.length > 0) {
      console.log(`${part}: not run, ${missing.join('; ')}`);
      continue;
    }
    if (process.stdout.isTTY) bar.start(1, 0, { part, what: '' });
    const began = Date.now();
    const rows = await run({ databaseUrl: stores.base, stores, file, folder, size, say: say(part) }).catch(
      report,
    );
    bar.stop();
    if (!rows) {
      // The others go on: each takes minutes.
      failed += 1;
      console.log(`${part}: did not run to its end`);
      continue;
    }
    console.log(`\n${part} (${Math.round((Date.now() - began) / 1000)} s)`);
    printRows(rows);
    writeResult(postgresql ? `${part}-postgresql` : part, { rows, settings: { ...size, ...settings } });
    ran.push(...rows);
  }
  await stores.end();
  rmSync(folder, { recursive: true, force: true });
  const judged = ran.filter((row) => row.target);
  console.log(`${judged.filter(met).length} of ${judged.length} targets met`);
  return failed;
}

main().then(
  // Clients of stores keep timers.
  (failed) => process.exit(failed > 0 ? 1 : 0),
  (error) => {
    report(error);
    process.exit(1);
  },
);
