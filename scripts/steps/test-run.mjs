import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { databaseUrlOf } from '../config.mjs';
import { BASE, databaseNamed, onPostgres } from '../engines/test-names.mjs';
import { buildStep } from './build.mjs';
import { seedStep } from './setup.mjs';

/** The tests' own build folder: `.next` belongs to `npm start`. */
export const TEST_BUILD_DIR = '.next-test';

/**
 * Makes the folder of a new run of the tests and removes those of earlier runs.
 * @param {string} root
 * @returns {string} absolute path
 */
export function newRun(root) {
  const all = join(root, '.data/test');
  mkdirSync(all, { recursive: true });
  for (const name of readdirSync(all)) rmSync(join(all, name), { recursive: true, force: true });
  const run = join(all, `${new Date().toISOString().replace(/[:.]/g, '-')}-${process.pid}`);
  mkdirSync(run);
  return run;
}

/** Address of the file that every test of a run may read; one that writes copies it. */
export const baseStoreOf = (run) => databaseUrlOf(join(run, 'base.db'));

/** Address of the store that every browser test of a run may read, on the engine that is tested. */
export const baseAddressOf = (run) => (onPostgres() ? databaseNamed(BASE) : baseStoreOf(run));

/** Makes and seeds the base store of a run. */
export async function makeBaseStore(context, run) {
  const databaseUrl = baseStoreOf(run);
  const { migrate } = await import('../migrate.mjs');
  const notes = await import('./store.mjs');
  await migrate(databaseUrl);
  await seedStep(context, { databaseUrl }, notes).work();
}

/** Builds the site for the tests, unless it is built from the same sources already. */
export async function makeTestBuild(context) {
  const step = buildStep(context, TEST_BUILD_DIR);
  if (!(await step.isDone())) await step.work();
}
