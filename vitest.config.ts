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
          name: 'common',
          include: ['{app,components,deploy,lib,prisma,scripts}/**/*.test.{ts,tsx,mjs}'],
          exclude: ['**/*.postgres.test.*'],
          // Loading the project anew for each file took a fifth of the time. What a test sets of its process it takes back.
          isolate: false,
        },
      },
      // Those of PostgreSQL need its server: npm run test:postgres. Which of its servers was seen last is a matter of the process.
      ...(onPostgres()
        ? [{ extends: true as const, test: { name: 'postgres', include: ['**/*.postgres.test.{ts,mjs}'] } }]
        : []),
    ],
    // Two cores, shared with the build: more workers only wait for each other.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
