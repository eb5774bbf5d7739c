// `npm test`: everything from a fresh clone to a verdict. `npm run test:postgres` (--postgres): the tests once more, on a real
// PostgreSQL server of their own. Only node: modules until the packages are installed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './config.mjs';
import { ensureBrowser } from './steps/browser.mjs';
import { run, stopChildren } from './steps/children.mjs';
import { Fault, Stopped, explain, report } from './steps/fault.mjs';
import { acquireLock } from './steps/lock.mjs';
import { ensurePrograms } from './steps/programs.mjs';
import { lockSetup, refuseToDisturb, runFolder } from './steps/perform.mjs';
import { generateStep, installStep } from './steps/setup.mjs';
import { runTasks } from './steps/tasks.mjs';
import { startPostgres, whyNoPostgres } from './steps/test-postgres.mjs';
import { TEST_BUILD_DIR, baseStoreOf, makeBaseStore, makeTestBuild, newRun } from './steps/test-run.mjs';
import { countBrowser, verdict } from './steps/verdict.mjs';

const undo = [];
let stopping;
const POSTGRES = process.argv.includes('--postgres');

/** Colours are for terminals; a log keeps their codes as dirt. */
const PLAIN = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };

/** A check by another program: passes when that exits with 0; what it printed is shown when it does not. */
async function check(args, env = {}) {
  const { code, stdout, stderr } = await run(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...PLAIN, ...env },
  });
  return { ok: code === 0, output: `${stdout}${stderr}`.trim() };
}

/** A suite that leaves a JSON report: its tests are counted one by one. */
async function suite(args, env, file, count) {
  const { ok, output } = await check(args, env);
  if (!existsSync(file)) return { ok, output, count: { passed: 0, failed: 1, skipped: [] } };
  const counted = count(JSON.parse(readFileSync(file, 'utf8')));
  // A suite can fail as a whole, with every test passed.
  if (!ok && counted.failed === 0) counted.failed = 1;
  return { ok, output, count: counted };
}

/** Installs or generates where needed, with the lock that npm start takes for it. */
async function setUp(makeStep, { disturbs = false } = {}) {
  const lock = lockSetup(ROOT);
  undo.push(lock.release);
  const step = makeStep({ root: ROOT, onChild: lock.note });
  if (!(await step.isDone())) {
    if (disturbs) refuseToDisturb(ROOT);
    await step.work();
  }
  lock.release();
}

/** What looks at the sources is the same for all engines. */
const ofSources = new Set(['types', 'lint', 'format']);

function tasksOf(folder) {
  const context = { root: ROOT };
  const env = {
    DATABASE_URL: baseStoreOf(folder),
    GRADELINE_BUILD_DIR: TEST_BUILD_DIR,
    GRADELINE_TEST_RUN: folder,
  };
  const unitReport = join(folder, 'unit.json');
  const browserReport = join(folder, 'browser.json');
  const needs = ['client'];
  const tool = (path) => `node_modules/${path}`;
  return [
    { name: 'packages', work: () => setUp(installStep, { disturbs: true }) },
    { name: 'client', needs: ['packages'], work: () => setUp(generateStep) },
    {
      name: 'store',
      needs,
      async work() {
        await makeBaseStore(context, folder);
        if (POSTGRES) undo.push(await startPostgres(folder));
      },
    },
    { name: 'site', needs, work: () => makeTestBuild(context) },
    {
      name: 'unit',
      needs,
      after: ['store'],
      work: () =>
        suite(
          [
            tool('vitest/vitest.mjs'),
            'run',
            '--reporter=dot',
            '--reporter=./scripts/steps/unit-reporter.mjs',
          ],
          { ...env, NODE_ENV: 'test', GRADELINE_UNIT_REPORT: unitReport },
          unitReport,
          (count) => count,
        ),
    },
    { name: 'types', needs, work: () => check([tool('typescript/bin/tsc'), '--noEmit']) },
    { name: 'lint', needs, work: () => check([tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0']) },
    {
      name: 'format',
      needs,
      work: () => check([tool('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']),
    },
    {
      name: 'browser',
      needs: ['packages'],
      work: async () => {
        process.env.CHROMIUM_PATH = await ensureBrowser(context);
        await ensurePrograms(context);
      },
    },
    {
      name: 'journeys',
      needs: ['store', 'site', 'browser'],
      // Alone, so that times measured in the browser are not those of a busy machine.
      after: ['unit', 'types', 'lint', 'format'],
      work: () =>
        suite(
          [tool('@playwright/test/cli.js'), 'test', '--reporter=dot,json'],
          { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
          browserReport,
          countBrowser,
        ),
    },
  ]
    .filter(({ name }) => !POSTGRES || !ofSources.has(name))
    .map((task) => ({ ...task, after: task.after?.filter((name) => !POSTGRES || !ofSources.has(name)) }));
}

/** What a task counts for, and what is printed about it when it ends. */
function judge({ name, ms, value, error, missing }) {
  const ok = !error && !missing && value?.ok !== false;
  const count = value?.count ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] };
  const figures = value?.count
    ? `  ${count.passed} passed, ${count.failed} failed, ${count.skipped.length} skipped`
    : '';
  const verdictWord = missing ? `not run: ${missing} failed` : ok ? 'passed' : 'FAILED';
  console.log(
    `  ${name.padEnd(10)} ${verdictWord.padEnd(8)} ${(ms / 1000).toFixed(1).padStart(6)} s${figures}`,
  );
  if (error) report(explain(error));
  if (!ok && value?.output) console.log(`${value.output}\n`);
  return count;
}

async function test() {
  const lock = acquireLock(join(runFolder(ROOT), 'test.lock'));
  if ('holder' in lock)
    throw new Fault(`Another npm test (process ${lock.holder}) is at work in this folder: wait for it.`);
  undo.push(lock.release);
  const missing = POSTGRES ? await whyNoPostgres({ root: ROOT }) : null;
  if (missing) {
    const skipped = [`all tests on PostgreSQL: ${missing}`];
    console.log(verdict([{ passed: 0, failed: 0, skipped }]).join('\n'));
    return 0;
  }
  const counts = [];
  const began = Date.now();
  await runTasks(tasksOf(newRun(ROOT)), { lanes: 2, onEnd: (outcome) => counts.push(judge(outcome)) });
  console.log(`  all        ${((Date.now() - began) / 1000).toFixed(1)} s`);
  console.log(verdict(counts).join('\n'));
  return counts.every((count) => count.failed === 0) ? 0 : 1;
}

function end(code) {
  for (const action of undo.splice(0)) action();
  process.exitCode = code;
}

function stop() {
  stopping ??= stopChildren().then(() => {
    end(1);
    process.exit(1);
  });
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);

test().then(end, (error) => {
  if (stopping || error instanceof Stopped) return;
  report(error);
  console.log('0 skipped\n0 passed, 1 failed');
  end(1);
});
