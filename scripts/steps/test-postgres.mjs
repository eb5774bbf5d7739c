/** The server of `npm run test:postgres`. What needs packages is loaded when they are there. */
import { BASE, TEMPLATE } from '../engines/test-names.mjs';
import { ensureServer } from './programs.mjs';
import { baseStoreOf } from './test-run.mjs';

/**
 * Starts a server of the tests' own, brings the run's base store to it (once to copy from, once to read), and tells all tests where it is.
 * @param {string} run folder of the run, with its base store
 * @returns {Promise<() => void>} what ends it
 */
export async function startPostgres(run) {
  const { privateServer } = await import('../engines/private-server.mjs');
  const { move } = await import('../move/move.mjs');
  const server = await privateServer();
  process.env.GRADELINE_TEST_POSTGRES = server.url();
  await move(baseStoreOf(run), await server.create(TEMPLATE));
  await server.create(BASE, TEMPLATE);
  return server.end;
}

/** Why the tests on PostgreSQL cannot run here; null where they can. */
export async function whyNoPostgres(context) {
  if (await ensureServer(context)) return null;
  return 'there is no PostgreSQL server on this machine, and it could not be installed (Debian: postgresql)';
}
