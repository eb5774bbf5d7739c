import { ROOT } from '@/scripts/config.mjs';
import { baseAddressOf, makeBaseStore, makeTestBuild, newRun } from '@/scripts/steps/test-run.mjs';
import { startServer } from './server';

/**
 * Before all browser tests: a seeded store, a build (`npm test` has made both already; alone, Playwright makes them
 * here) and one server on a free port that all tests read from.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  let run = process.env.GRADELINE_TEST_RUN;
  if (!run) {
    run = newRun(ROOT);
    await makeBaseStore({ root: ROOT }, run);
    await makeTestBuild({ root: ROOT });
    process.env.GRADELINE_TEST_RUN = run;
  }
  const server = await startServer(baseAddressOf(run), { PAGE_THREADS: '2' });
  // Workers inherit the environment and read playwright.config.ts again.
  process.env.GRADELINE_TEST_URL = server.url;
  return () => server.stop();
}
