import { defineConfig, devices } from '@playwright/test';
import { onPostgres } from './scripts/engines/test-names.mjs';
import { findBrowser } from './scripts/steps/browser.mjs';

const executablePath = process.env.CHROMIUM_PATH ?? (await findBrowser());
if (executablePath) process.env.CHROMIUM_PATH = executablePath;

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/global-setup.ts',
  outputDir: process.env.GRADELINE_TEST_RUN ? `${process.env.GRADELINE_TEST_RUN}/browser` : 'test-results',
  // Those of PostgreSQL need its server: npm run test:postgres.
  testIgnore: onPostgres() ? [] : ['**/*.postgres.spec.ts'],
  fullyParallel: true,
  forbidOnly: true,
  // One more than cores: tests wait for servers and timers a quarter of the time.
  workers: 3,
  // A guard against what never ends, not a measure: a slow machine takes half a minute for a test that starts two servers.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    // The global set-up starts the server and says where.
    baseURL: process.env.GRADELINE_TEST_URL,
    locale: 'en-GB',
    // A trace of every test costs a tenth of the run: `npx playwright test e2e/X.spec.ts --trace on` makes one.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { ...(executablePath && { executablePath }) },
  },
});
