// Search beside the bare full-text query, on a store into which reports were imported.
// Usage: DATABASE_URL=file:/absolute/store.db SITE=http://localhost:3000 node --import tsx bench/search.ts [ROUNDS]
// The site must serve the same store; every address is asked for once, so no page comes from memory.
import { mkdirSync, writeFileSync } from 'node:fs';
import Database from 'libsql';
import { searchQuery } from '../lib/domain/search-query';
import { searchReports } from '../lib/search';

const site = process.env.SITE ?? 'http://localhost:3000';
const rounds = Number(process.argv[2] ?? 3);
const file = (process.env.DATABASE_URL ?? '').replace(/^file:/, '');
const database = new Database(file, { readonly: true });
const none = { authorities: [], edition: null, areas: null, grade: null, from: null, to: null, asOf: null };

/** Words of the index from the most frequent to the rare ones, evenly by rank on a logarithmic scale. */
function words(count: number): string[] {
  database.exec('CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab("main", "PassageSearch", "row")');
  const rows = database
    .prepare(
      "SELECT term FROM temp.vocabulary WHERE length(term) > 3 AND doc > 5 AND term GLOB '[a-z]*' ORDER BY doc DESC",
    )
    .all() as { term: string }[];
  const at = (index: number) => Math.floor(rows.length ** ((index + 1) / (count + 1)));
  return Array.from({ length: count }, (_, index) => rows[at(index)]?.term ?? 'care');
}

/** Two words that stand side by side in a passage. */
function phrases(count: number): string[] {
  const rows = database
    .prepare('SELECT text FROM ReportPassage WHERE length(text) > 200 AND id % 977 = 0 LIMIT ?')
    .all(count) as { text: string }[];
  return rows.map(({ text }) => `"${(text.match(/[a-z]{4,} [a-z]{4,}/) ?? ['social workers'])[0]}"`);
}

const single = words(40);
const queries = [
  ...single,
  ...single.slice(0, 20).map((word, index) => `${word} ${single[39 - index]}`),
  ...single.slice(10, 20).map((word) => `${word.slice(0, 4)}*`),
  ...phrases(30),
];

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const bare = database.prepare(
  'SELECT rowid, snippet("PassageSearch", 0, \'<\', \'>\', \'…\', 40) FROM "PassageSearch" WHERE "PassageSearch" MATCH ? ORDER BY rank LIMIT 20',
);
const seen: { query: string; bare: number; ours: number; page: number }[] = [];
// Warm: the files are in the system's memory, as they are on a server that runs.
for (const query of queries.slice(0, 20))
  await searchReports(searchQuery(query).expression ?? '"care"', none, 'relevance', 1);
for (let round = 0; round < rounds; round++) {
  for (const query of queries) {
    const expression = searchQuery(query).expression ?? '"care"';
    seen.push({
      query,
      bare: await timed(() => bare.all(expression)),
      ours: await timed(() => searchReports(expression, none, 'relevance', 1)),
      page: await timed(async () =>
        (await fetch(`${site}/search?q=${encodeURIComponent(query)}&from=${1990 + round}`)).text(),
      ),
    });
  }
}

const quantile = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
const figures = (name: 'bare' | 'ours' | 'page') => {
  const values = seen.map((one) => one[name]);
  return { median: quantile(values, 0.5), p95: quantile(values, 0.95), highest: Math.max(...values) };
};
const sum = (name: 'bare' | 'ours') => seen.reduce((total, one) => total + one[name], 0);
const result = {
  queries: queries.length,
  rounds,
  passages: (database.prepare('SELECT count(*) AS n FROM ReportPassage').get() as { n: number }).n,
  bare: figures('bare'),
  search: figures('ours'),
  page: figures('page'),
  ratioOfSums: sum('ours') / sum('bare'),
  ratioOfP95: figures('ours').p95 / figures('bare').p95,
};
console.log(JSON.stringify(result, null, 2));
mkdirSync(new URL('./results/', import.meta.url), { recursive: true });
writeFileSync(new URL('./results/search.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
process.exit(0);
