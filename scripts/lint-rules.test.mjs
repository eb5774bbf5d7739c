import { ESLint } from 'eslint';
import { expect, it } from 'vitest';
import { ROOT } from './config.mjs';

const eslint = new ESLint({ cwd: ROOT });

/** Rules that a file with one import of `source` breaks at `path`. */
async function broken(path, source) {
  const text = `import { something } from '${source}';\n\nexport const used = something;\n`;
  const [result] = await eslint.lintText(text, { filePath: `${ROOT}/${path}` });
  return result.messages.map(({ ruleId }) => ruleId);
}

it.each([
  ['components/card.tsx', '@/lib/queries/facts'],
  ['components/card.tsx', '@/lib/db'],
  ['components/card.tsx', '../lib/generated/prisma/client'],
  ['app/page.tsx', '@/lib/db'],
  ['app/page.tsx', '../prisma/import/read'],
  ['lib/queries/facts.ts', '@/prisma/import/types'],
  ['lib/queries/facts.ts', '@/components/card'],
  ['lib/view-state.ts', '@/lib/queries/facts'],
  ['lib/domain/grades.ts', '@/lib/generated/prisma/client'],
  ['prisma/import/store.ts', '@/lib/queries/facts'],
  ['e2e/home.spec.ts', '@/prisma/import/types'],
])('%s may not import %s', async (path, source) => {
  expect(await broken(path, source)).toEqual(['import-x/no-restricted-paths']);
});

it.each([
  ['app/page.tsx', 'recharts'],
  ['components/charts/line.tsx', 'recharts'],
  ['prisma/import/parse/report.ts', '@embedpdf/pdfium'],
  ['prisma/import/read.ts', 'unpdf'],
  ['components/card.tsx', '@prisma/client'],
  ['lib/domain/grades.ts', 'node:fs'],
])('%s may not import the package %s', async (path, source) => {
  expect(await broken(path, source)).toEqual(['no-restricted-imports']);
});

it.each([
  ['app/page.tsx', '@/lib/queries/facts'],
  ['components/card.tsx', '@/lib/domain/grades'],
  ['components/interactive/line.tsx', 'recharts'],
  ['lib/domain/grades.ts', '@/lib/generated/prisma/enums'],
  ['lib/queries/facts.ts', '@/lib/db'],
  ['prisma/import/pdf/library.ts', '@embedpdf/pdfium'],
  ['prisma/import/shared.test.ts', 'unpdf'],
  ['prisma/import/store.ts', '@/lib/db'],
])('%s may import %s', async (path, source) => {
  expect(await broken(path, source)).toEqual([]);
});
