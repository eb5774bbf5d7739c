/** Search beside the bare full-text query, on a store into which reports were imported. Every address is asked for once: no page comes from memory. */
import Database from 'libsql';
import { median, quantile } from 'simple-statistics';
import { databaseUrlOf } from '../scripts/config.mjs';
import { fts5Of } from '../lib/domain/search-expression';
import { searchQuery } from '../lib/domain/search-query';
import { searchReports } from '../lib/search';
import { startSite } from './support/servers.mjs';

const none = { authorities: [], edition: null, areas: null, grade: null, from: null, to: null, asOf: null };

/** Between two searches, in milliseconds: the site lets nobody, and all together, look up more than ten a second (scripts/serving/limits.mjs). */
const PAUSE_MS = 120;

interface Seen {
  bare: number;
  ours: number;
  page: number;
}

/**
 * @param store path of a database with texts
 * @returns rows as bench/support/rows.mjs has them
 */
export async function searching({
  store,
  rounds,
  say,
}: {
  store: string;
  rounds: number;
  say: (text: string) => void;
}) {
  const database = new Database(store, { readonly: true });
  process.env.DATABASE_URL = databaseUrlOf(store);
  const queries = queriesOf(database);
  const site = await startSite(databaseUrlOf(store), { TRUST_PROXY: '1' });
  const bare = database.prepare(
    'SELECT rowid, snippet("PassageSearch", 0, \'<\', \'>\', \'…\', 40) FROM "PassageSearch" WHERE "PassageSearch" MATCH ? ORDER BY rank LIMIT 20',
  );
  const all = queries.map((query) => searchQuery(query).asked);
  // Warm: the files are in the system's memory, as they are on a server that runs.
  for (const asked of all.slice(0, 20)) await searchReports(asked, none, 'relevance', 1);
  const seen: Seen[] = [];
  for (let round = 0; round < rounds; round++) {
    say(`search: round ${round + 1} of ${rounds}, ${queries.length} queries`);
    for (const [index, query] of queries.entries()) {
      const asked = all[index] ?? [];
      const expression = fts5Of(asked);
      // Each as another reader: new searches are limited for one.
      const headers = { 'X-Forwarded-For': `10.0.${round}.${index}` };
      seen.push({
        bare: await timed(() => bare.all(expression)),
        ours: await timed(() => searchReports(asked, none, 'relevance', 1)),
        page: await timed(async () => {
          const answer = await fetch(
            // As the site itself prints it: any other form is another request, to be sent to this one.
            `${site.url}/search?${new URLSearchParams({ from: String(1990 + round), q: query })}`,
            { headers, redirect: 'manual' },
          );
          if (answer.status !== 200) throw new Error(`The search for ${query} answers ${answer.status}`);
          await answer.text();
        }),
      });
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
  await site.stop();
  const passages = (database.prepare('SELECT count(*) AS n FROM ReportPassage').get() as { n: number }).n;
  return rowsOf(seen, passages);
}

function rowsOf(seen: readonly Seen[], passages: number) {
  const all = (name: keyof Seen) => seen.map((one) => one[name]);
  const sum = (name: keyof Seen) => all(name).reduce((total, one) => total + one, 0) / seen.length;
  const beside = 'bare FTS5 query';
  const [mean, p95] = [sum('bare'), quantile(all('bare'), 0.95)];
  return [
    {
      ...{ what: 'search, mean of all queries', value: sum('ours'), unit: 'ms', beside, reference: mean },
      ...{ target: { most: 3, of: 'ratio' }, note: `${passages} passages` },
    },
    {
      ...{
        what: 'search, 95th percentile',
        value: quantile(all('ours'), 0.95),
        unit: 'ms',
        beside,
        reference: p95,
      },
      target: { most: 30, of: 'value' },
    },
    { what: 'page of results, not from memory, median', value: median(all('page')), unit: 'ms' },
  ];
}

function queriesOf(database: Database.Database): string[] {
  const single = words(database, 40);
  return [
    ...single,
    ...single.slice(0, 20).map((word, index) => `${word} ${single[39 - index]}`),
    ...single.slice(10, 20).map((word) => `${word.slice(0, 4)}*`),
    ...phrases(database, 30),
  ];
}

/** Words of the index from the most frequent to the rare ones, evenly by rank on a logarithmic scale. */
function words(database: Database.Database, count: number): string[] {
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
function phrases(database: Database.Database, count: number): string[] {
  const rows = database
    .prepare('SELECT text FROM ReportPassage WHERE length(text) > 200 AND id % 977 = 0 LIMIT ?')
    .all(count) as { text: string }[];
  return rows.map(({ text }) => `"${(text.match(/[a-z]{4,} [a-z]{4,}/) ?? ['social workers'])[0]}"`);
}

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
