import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { onPostgres } from './scripts/engines/test-names.mjs';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['{components,lib/domain}/**/*.test.{ts,tsx}'],
          // These keep no state and touch nothing: loaded once for all, they take a quarter of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'others',
          include: ['{app,components,deploy,lib,prisma,scripts}/**/*.test.{ts,tsx,mjs}'],
          // Those of PostgreSQL need its server: npm run test:postgres.
          exclude: ['{components,lib/domain}/**', ...(onPostgres() ? [] : ['**/*.postgres.test.*'])],
        },
      },
    ],
    // Two cores, shared with the build: more workers only wait for each other.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
