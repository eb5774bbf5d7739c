import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { onPostgres } from './scripts/engines/test-names.mjs';

/** In a fresh clone nothing tells what takes long; begun last, this one alone would keep the rest waiting. */
const LONGEST = 'prisma/import/faults/faults.test.ts';

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification) => Number(moduleId.endsWith(LONGEST));
    return (await super.sort(files)).sort((a, b) => isLongest(b) - isLongest(a));
  }
}

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
    sequence: { sequencer: LongestFirst },
    // Two cores, shared with the build: more workers only wait for each other.
    maxWorkers: 2,
    // Guards against what never ends, not measures: the first tests run beside a build.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
