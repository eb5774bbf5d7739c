/** Search beside the bare full-text query, on a store into which reports were imported. Every address is asked for once: no page comes from memory. */
import { median, quantile } from 'simple-statistics';
import { searchQuery } from '../lib/domain/search-query';
import { searchReports } from '../lib/search';
import { startSite } from './support/servers.mjs';
import { type Bare, bareOf } from './support/vocabulary';

const none = { authorities: [], edition: null, areas: null, grade: null, from: null, to: null, asOf: null };

/** Between two searches, in milliseconds: the site lets nobody, and all together, look up more than ten a second (scripts/serving/limits.mjs). */
const PAUSE_MS = 120;

interface Seen {
  bare: number;
  ours: number;
  page: number;
}

/**
 * @param store address of a store with texts
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
  const bare = await bareOf(store);
  process.env.DATABASE_URL = store;
  const queries = await queriesOf(bare);
  const site = await startSite(store, { TRUST_PROXY: '1' });
  const all = queries.map((query) => searchQuery(query).asked);
  // Warm: the files are in the system's memory, as they are on a server that runs.
  for (const asked of all.slice(0, 20)) await searchReports(asked, none, 'relevance', 1);
  const seen: Seen[] = [];
  for (let round = 0; round < rounds; round++) {
    say(`search: round ${round + 1} of ${rounds}, ${queries.length} queries`);
    for (const [index, query] of queries.entries()) {
      const asked = all[index] ?? [];
      // Each as another reader: new searches are limited for one.
      const headers = { 'X-Forwarded-For': `10.0.${round}.${index}` };
      seen.push({
        bare: await timed(() => bare.find(asked)),
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
  const passages = await bare.count();
  await bare.end();
  return rowsOf(seen, passages, bare.name);
}

function rowsOf(seen: readonly Seen[], passages: number, beside: string) {
  const all = (name: keyof Seen) => seen.map((one) => one[name]);
  const sum = (name: keyof Seen) => all(name).reduce((total, one) => total + one, 0) / seen.length;
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

async function queriesOf(bare: Bare): Promise<string[]> {
  const single = words(await bare.words(), 40);
  return [
    ...single,
    ...single.slice(0, 20).map((word, index) => `${word} ${single[39 - index]}`),
    ...single.slice(10, 20).map((word) => `${word.slice(0, 4)}*`),
    ...(await bare.passages(30)).map(phrase),
  ];
}

/** Words from the most frequent to the rare ones, evenly by rank on a logarithmic scale. */
function words(all: readonly string[], count: number): string[] {
  const at = (index: number) => Math.floor(all.length ** ((index + 1) / (count + 1)));
  return Array.from({ length: count }, (_, index) => all[at(index)] ?? 'care');
}

/** Two words that stand side by side in a passage. */
const phrase = (text: string) => `"${(text.match(/[a-z]{4,} [a-z]{4,}/) ?? ['social workers'])[0]}"`;

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
