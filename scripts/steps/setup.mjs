import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Fault, saysDiskFull } from './fault.mjs';
import { clearMark, fingerprint, readMark, writeMark } from './fingerprint.mjs';
import { run } from './children.mjs';
import { SCHEMA, writeMadeSchema } from '../engines/schema.mjs';

/** The last line that says something, as the reason why a program failed. */
function lastWords({ stdout, stderr }) {
  const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.trim());
  return (
    lines.findLast((line) => line !== '' && !/^npm (error|ERR!) (A complete log|\s*$)|^at /.test(line)) ??
    'no reason given'
  );
}

/**
 * Runs a program of the set-up. Its output is kept for the case that it fails.
 * @param {{ root: string, onChild?: (pid: number) => void }} context
 * @param {string} name of the step, and of its log
 * @param {string} complaint beginning of the line that says it failed
 * @param {[string, ...string[]]} command
 * @param {NodeJS.ProcessEnv} [env] added to this process's own
 * @throws {Fault}
 */
export async function runStep({ root, onChild }, name, complaint, [command, ...args], env = {}) {
  const options = { cwd: root, env: { ...process.env, ...env }, onStart: onChild };
  const result = await run(command, args, options).catch((error) => {
    throw error.code === 'ENOENT' ? new Fault(`${complaint}: ${command} was not found`) : error;
  });
  if (result.code === 0) return result;
  if (saysDiskFull(result.stdout + result.stderr)) throw new Error('ENOSPC');
  const log = join(root, '.data/logs', `${name}.log`);
  mkdirSync(join(root, '.data/logs'), { recursive: true });
  writeFileSync(log, result.stdout + result.stderr);
  const ending = result.signal ? `ended by ${result.signal}` : lastWords(result);
  throw new Fault(`${complaint}: ${ending} (all of it: ${log})`);
}

const npm = () =>
  basename(process.env.npm_execpath ?? '').startsWith('npm')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm'];

/** Packages. The mark lies among them, so that removing them removes it. */
export function installStep(context) {
  const { root } = context;
  const mark = join(root, 'node_modules/.gradeline-installed');
  const begun = join(root, '.data/steps/install-begun');
  const inputs = () =>
    fingerprint(root, ['package.json', 'package-lock.json', '.npmrc'], {
      extra: [process.platform, process.arch, process.versions.modules],
    });
  return {
    name: 'packages',
    doing: 'installing',
    isDone: () => readMark(mark) === inputs(),
    async work() {
      const value = inputs();
      clearMark(mark);
      // npm takes a package that was cut off while unpacking for a whole one: after an interruption all begins anew.
      if (existsSync(begun)) rmSync(join(root, 'node_modules'), { recursive: true, force: true });
      writeMark(begun, process.pid);
      // Not `npm ci`, which fails where the registry lacks other platforms' packages; --no-save leaves the lock file alone.
      const flags = [
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--no-progress',
        '--loglevel=error',
        '--include=dev',
      ];
      await runStep(context, 'install', 'The packages could not be installed', [
        ...npm(),
        'install',
        ...flags,
      ]);
      writeMark(mark, value);
      clearMark(begun);
    },
  };
}

/** The database clients, one for each engine, and the types: all made from the one schema. */
export function generateStep(context) {
  const { root } = context;
  const mark = join(root, 'lib/generated/.made-from');
  const inputs = () => {
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules/prisma/package.json'), 'utf8'));
    return fingerprint(root, ['prisma/schema.prisma', 'prisma.config.ts', 'scripts/engines/schema.mjs'], {
      extra: [version],
    });
  };
  return {
    name: 'client',
    doing: 'generating',
    isDone: () =>
      ['prisma', 'postgresql'].every((name) => existsSync(join(root, `lib/generated/${name}/client.ts`))) &&
      readMark(mark) === inputs(),
    async work() {
      clearMark(mark);
      for (const schema of [SCHEMA, writeMadeSchema()]) {
        const command = [
          process.execPath,
          'node_modules/prisma/build/index.js',
          'generate',
          '--schema',
          schema,
        ];
        await runStep(context, 'generate', 'The database client could not be generated', command, {
          // Generating needs no schema engine; without this Prisma would try to download one.
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
          CHECKPOINT_DISABLE: '1',
        });
      }
      writeMark(mark, inputs());
    },
  };
}

/** Facts from the committed data. The mark lies in the store itself (table Meta). */
export function seedStep(context, config, { readNote, writeNote }) {
  const { root } = context;
  const inputs = fingerprint(
    root,
    [
      'prisma/data',
      'prisma/import',
      'prisma/migrations',
      'prisma/migrations-postgresql',
      'lib/domain',
      'lib/db.ts',
      'lib/engines',
    ],
    {
      leaveOut: ['prisma/import/golden'],
    },
  );
  return {
    name: 'facts',
    doing: 'seeding',
    isDone: async () => (await readNote(config.databaseUrl, 'seeded_from')) === inputs,
    async work() {
      await writeNote(config.databaseUrl, 'seeded_from', null);
      const command = [process.execPath, '--import', 'tsx', 'prisma/import/seed/main.ts'];
      await runStep(context, 'seed', 'The facts could not be stored', command, {
        DATABASE_URL: config.databaseUrl,
      });
      await writeNote(config.databaseUrl, 'seeded_from', inputs);
    },
  };
}
