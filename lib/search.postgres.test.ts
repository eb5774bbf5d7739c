/** Both engines find the same passages of real reports. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { databaseUrlOf, ROOT } from '@/scripts/config.mjs';
import { dropDatabase, emptyDatabase } from '@/scripts/engines/test-databases.mjs';
import { move } from '@/scripts/move/move.mjs';
import type { SearchFilters, SearchHit, SearchSort } from './domain/search';
import { searchQuery } from './domain/search-query';
import { searchReports, textCount } from './search';

const reports = join(ROOT, '../shared/reports');
const folders = ['doncaster', 'kirklees', 'surrey'];
const none: SearchFilters = {
  ...{ authorities: [], edition: null, areas: null, grade: null, from: null, to: null, asOf: null },
};

describe.skipIf(!existsSync(reports))('a search', () => {
  let folder: string;
  const store = { sqlite: '', postgresql: '' };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gradeline-search-'));
    const path = join(folder, 'store.db');
    copyFileSync(join(process.env.GRADELINE_TEST_RUN ?? '', 'base.db'), path);
    store.sqlite = databaseUrlOf(path);
    const chosen = readdirSync(reports).filter((name) => folders.some((one) => name.endsWith(`-${one}`)));
    const importer = [
      '--import',
      'tsx',
      'prisma/import/main.ts',
      ...chosen.map((name) => join(reports, name)),
    ];
    execFileSync(process.execPath, importer, {
      cwd: ROOT,
      stdio: 'ignore',
      env: { ...process.env, DATABASE_URL: store.sqlite },
    });
    store.postgresql = await emptyDatabase();
    await move(store.sqlite, store.postgresql);
  }, 120_000);
  afterAll(async () => {
    vi.unstubAllEnvs();
    await dropDatabase(store.postgresql);
    rmSync(folder, { recursive: true, force: true });
  });

  async function found(
    engine: keyof typeof store,
    input: string,
    filters = none,
    sort: SearchSort = 'newest',
  ) {
    vi.stubEnv('DATABASE_URL', store[engine]);
    const { asked } = searchQuery(input);
    const hits: SearchHit[] = [];
    for (let page = 1; ; page++) {
      const { total, hits: part } = await searchReports(asked, filters, sort, page, 200);
      hits.push(...part);
      if (part.length < 200) return { total, hits };
    }
  }
  const places = (hits: readonly SearchHit[]) =>
    hits.map(({ inspection, anchor }) => `${inspection}#${anchor}`);
  const plain = ({ snippet }: SearchHit) => snippet.map(({ text }) => text).join('');

  it('has texts in both', async () => {
    for (const engine of ['sqlite', 'postgresql'] as const) {
      vi.stubEnv('DATABASE_URL', store[engine]);
      expect((await textCount()).texts).toBeGreaterThan(4);
    }
  });

  it.each([
    ...[
      'children',
      'CHILDREN',
      'care leavers',
      '"care leavers"',
      'fost*',
      '"child prot"*',
      'child-protection',
      'cafe',
    ],
    ...[
      "children's",
      'children’s',
      'out-of-hours',
      '2022',
      '16',
      '18',
      '“looked after”',
      'the',
      'no',
      'neet',
      'sen*',
      'OR',
      'NOT',
    ],
    ...[
      'authority’s statutory',
      'Ofsted',
      'gov.uk',
      'www',
      '24-hour',
      'trafficked',
      'xyzzy',
      'résumé',
      '24',
      'a* b* c*',
      '£',
    ],
  ])('for %s finds the same passages', async (input) => {
    if (searchQuery(input).asked.length === 0) return;
    const [one, other] = [await found('sqlite', input), await found('postgresql', input)];
    expect(places(other.hits)).toEqual(places(one.hits));
    expect(other.total).toBe(one.total);
    const best = await found('postgresql', input, none, 'relevance');
    expect(places(best.hits).sort()).toEqual(places(one.hits).sort());
  });

  it.each<[string, Partial<SearchFilters>]>([
    ['an authority', { authorities: ['doncaster'] }],
    ['none that exists', { authorities: [''] }],
    ['an edition', { edition: 'ILACS_2018' }],
    ['areas', { areas: ['leadership', 'overall'] }],
    ['a grade', { grade: 'inadequate' }],
    ['years', { from: '2018', to: '2022' }],
    ['a day', { asOf: '2017-12-31' }],
  ])('within %s finds the same passages, in each order', async (_, filter) => {
    for (const sort of ['newest', 'oldest'] as const) {
      const of = (engine: keyof typeof store) => found(engine, 'children', { ...none, ...filter }, sort);
      const [one, other] = [await of('sqlite'), await of('postgresql')];
      expect(places(other.hits)).toEqual(places(one.hits));
    }
  });

  it('marks the words in a snippet of the text, and says where it is cut', async () => {
    const { hits } = await found('postgresql', 'fost* carers');
    expect(hits.length).toBeGreaterThan(3);
    for (const hit of hits) {
      const marked = hit.snippet.filter(({ marked }) => marked).map(({ text }) => text.toLowerCase());
      expect(marked.length).toBeGreaterThan(0);
      for (const word of marked) expect(word).toMatch(/^(fost\w*|carers)$/);
      expect(plain(hit).split(/\s+/).length).toBeLessThan(60);
    }
    expect(hits.some((hit) => plain(hit).endsWith(' …'))).toBe(true);
  });

  it('takes any input', async () => {
    vi.stubEnv('DATABASE_URL', store.postgresql);
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      // Letters and marks that may stand alone, as words and as beginnings of words.
      fc.stringMatching(/^["*' a\u0301\u0345\u093E\u2460\u00BD&|!:<>\\()-]{0,20}$/u),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (input) => {
        const { asked } = searchQuery(input);
        if (asked.length > 0) await searchReports(asked, none, 'relevance', 1, 1);
      }),
      { numRuns: 300, examples: [['\u0301*'], ['a \u0301*'], ['"\u0301 b"*']] },
    );
  });
});
