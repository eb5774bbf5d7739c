import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { serverPrograms } from '../engines/server-programs.mjs';
import { Fault } from './fault.mjs';
import { runStep } from './setup.mjs';

const APT = '/usr/bin/apt-get';

/** Programs with which the tests run examples, read files as outsiders do, and stand before instances; the Debian package of each. */
const PROGRAMS = [
  { program: 'python3', asks: '--version', debian: 'python3' },
  { program: 'Rscript', asks: '--version', debian: 'r-base-core' },
  { program: '/usr/sbin/nginx', asks: '-v', debian: 'nginx' },
];

const isThere = ({ program, asks }) => spawnSync(program, [asks], { stdio: 'ignore' }).status === 0;

/**
 * Installs packages by apt-get where this user may.
 * @param {string[]} packages and options
 * @returns {Promise<boolean>} whether it was tried and went well
 */
export async function installByApt(context, packages) {
  if (process.getuid?.() !== 0 || !existsSync(APT)) return false;
  const command = [APT, 'install', '-y', '-q', ...packages];
  for (const args of [[APT, 'update', '-q'], command]) {
    try {
      await runStep(context, 'apt', `${packages.at(-1)} could not be installed`, args, {
        DEBIAN_FRONTEND: 'noninteractive',
      });
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      return false;
    }
  }
  return true;
}

/** Installs the programs that are missing, where it may; the tests of the others are counted as skipped. */
export async function ensurePrograms(context) {
  const missing = PROGRAMS.filter((one) => !isThere(one)).map(({ debian }) => debian);
  if (missing.length > 0) await installByApt(context, ['--no-install-recommends', ...missing]);
}

/** Whether there is a PostgreSQL server on this machine for the tests to start; installs it where it may. */
export async function ensureServer(context) {
  if (!serverPrograms()) await installByApt(context, ['--no-install-recommends', 'postgresql']);
  return serverPrograms() !== null;
}
