import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTypeScript from 'eslint-config-next/typescript';
import importX from 'eslint-plugin-import-x';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const ROOT = import.meta.dirname ?? dirname(new URL(import.meta.url).pathname);

/** Who may import what, besides itself (README, "Working on it"). Whoever is not named here is not restricted. */
const TABLE = {
  app: [
    'components',
    'lib/queries',
    'lib/search.ts',
    'lib/sqlite-file.ts',
    'lib/view-state.ts',
    'lib/domain',
    'package.json',
  ],
  components: ['lib/view-state.ts', 'lib/domain'],
  'lib/queries': ['lib/db.ts', 'lib/domain', 'lib/generated/prisma'],
  'lib/search.ts': ['lib/db.ts', 'lib/engines', 'lib/domain', 'lib/generated/prisma'],
  'lib/view-state.ts': ['lib/domain'],
  'lib/domain': ['lib/generated/prisma/enums.ts'],
  // The one door to the engines: nobody else names one.
  'lib/db.ts': ['lib/engines', 'lib/generated/prisma'],
  'lib/engines': ['lib/domain', 'lib/generated'],
  // Writes files to be taken away, and reads no store.
  'lib/sqlite-file.ts': ['lib/domain'],
  // Scripts: a command line that writes makes sure first that the store has its tables, and that it is alone.
  'prisma/import': [
    'lib/db.ts',
    'lib/domain',
    'lib/generated/prisma',
    'scripts/migrate.mjs',
    'scripts/config.mjs',
    'scripts/engines',
    'scripts/steps/fault.mjs',
    'scripts/steps/lock.mjs',
  ],
};

const zones = [
  ...Object.entries(TABLE).map(([target, allowed]) => ({
    target: `./${target}`,
    from: './',
    except: [target, ...allowed].map((path) => `./${path}`),
    message: `${target} may import only itself${allowed.length > 0 ? `, ${allowed.join(', ')}` : ''} and packages.`,
  })),
  {
    target: ['./e2e', './bench', './scripts'],
    from: './prisma/import',
    // What tests print; it knows nothing of the reader.
    except: ['./made-pdf.ts'],
    message: 'Nothing imports prisma/import: run it as a command.',
  },
];

/** Finds files of this project by name alone, so that a forbidden import is reported before its target is written. */
const resolver = {
  interfaceVersion: 3,
  name: 'gradeline',
  resolve(source, file) {
    if (!/^(\.{1,2}\/|@\/)/.test(source)) return { found: true, path: null };
    const path = source.startsWith('@/') ? resolve(ROOT, source.slice(2)) : resolve(dirname(file), source);
    const ending = ['.ts', '.tsx', '.mjs', '.js', ''].find((end) => existsSync(path + end));
    return { found: true, path: path + (ending ?? '.ts') };
  },
};

const only = (name, place) => ({ regex: `^${name}(/|$)`, message: `Only ${place} imports ${name}.` });
const RECHARTS = only('recharts', 'components/interactive');
const PDFIUM = only('@embedpdf/pdfium', 'prisma/import/pdf/library.ts');
const UNPDF = only('unpdf', 'a test');
const LINK = {
  regex: '^next/link$',
  message: 'Links of the site are components/Link.tsx (docs/decisions/0145).',
};
const DATABASE = {
  regex: '^(@prisma/|@libsql/|libsql$)',
  message: 'Pages and components know no database: ask lib/queries.',
};
const PACKAGES = {
  regex: '^(?!\\.|@/|(?:simple-statistics|munkres)$)',
  message:
    'lib/domain is pure: it imports no Node module, and of packages only simple-statistics and munkres, which are pure too.',
};

const restrict = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const config = [
  {
    ignores: [
      '**/.next*/**',
      '.data/**',
      'lib/generated/**',
      '**/next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  ...nextVitals,
  ...nextTypeScript,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [resolver] },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: ROOT, zones }],
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.{ts,tsx,mts}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  restrict(['**/*.{ts,tsx,mjs,js}'], [RECHARTS, PDFIUM, UNPDF]),
  restrict(['{app,components}/**/*.{ts,tsx}'], [RECHARTS, PDFIUM, UNPDF, LINK, DATABASE]),
  restrict(['components/interactive/**/*.{ts,tsx}'], [PDFIUM, UNPDF, LINK, DATABASE]),
  // Tests look at the pages by another way than the reader's own.
  restrict(['prisma/import/**/*.test.ts'], [RECHARTS, PDFIUM]),
  restrict(['prisma/import/pdf/library.ts'], [RECHARTS, UNPDF]),
  restrict(['lib/domain/**/*.ts'], [PACKAGES], ['**/*.test.ts', 'lib/domain/fixtures/**']),
];

export default config;
