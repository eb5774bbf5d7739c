import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { onPostgres } from './scripts/engines/test-names.mjs';

/** In a fresh clone nothing tells what takes long; begun last, one of these alone would keep the rest waiting. */
const LONG = ['faults/faults', 'sync/main', 'import/shared', 'prisma/feeds'].map((name) => `${name}.test.ts`);

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
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
    sequence: { sequencer: LongFirst },
    // Two cores, shared with the build: more workers only wait for each other.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
