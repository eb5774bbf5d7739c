import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['{app,components,deploy,lib,prisma,scripts}/**/*.test.{ts,tsx,mjs}'],
    // Two cores, shared with the build: more workers only wait for each other.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
