// Answer times of one address asked again and again (cached) and of addresses that are each another one (uncached), with some requests
// in flight. Usage: node bench/serving.mjs [IN FLIGHT] [SECONDS]   (needs a running site: SITE=http://localhost:3000)
import { mkdirSync, writeFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { quantile } from 'simple-statistics';

const site = process.env.SITE ?? 'http://localhost:3000';
const connections = Number(process.argv[2] ?? 20);
const duration = Number(process.argv[3] ?? 20);

/** Slugs of all authorities, from the site's own list. */
async function slugs() {
  const html = await (await fetch(`${site}/authorities`)).text();
  return [...new Set([...html.matchAll(/href="\/authorities\/([a-z-]+)"/g)].map(([, slug]) => slug))];
}

/** Ten other authorities each time: without chance, so that two runs ask the same. */
function* tens(all) {
  for (let start = 0; ; start += 1) {
    const step = 1 + (Math.floor(start / all.length) % 13);
    const ten = Array.from({ length: 10 }, (_, index) => all[(start + index * step) % all.length]);
    yield `/compare?la=${ten.join('~')}`;
  }
}

async function measure(name, next) {
  const times = [];
  let wrong = 0;
  const run = autocannon({
    url: site,
    // As every browser asks.
    headers: { 'accept-encoding': 'br' },
    connections,
    duration,
    requests: [{ setupRequest: (request) => ({ ...request, path: next() }) }],
  });
  run.on('response', (_client, status, _bytes, time) => {
    if (status !== 200) wrong += 1;
    times.push(time);
  });
  const { requests, throughput } = await run;
  const of = (share) => Math.round(quantile(times, share) * 10) / 10;
  return {
    name,
    answers: times.length,
    wrong,
    perSecond: Math.round(requests.average),
    p50: of(0.5),
    p95: of(0.95),
    p99: of(0.99),
    MBs: Math.round(throughput.average / 1e5) / 10,
  };
}

const all = await slugs();
const other = tens(all);
const one = other.next().value;
await fetch(site + one);
const rows = [
  await measure('compare of ten, cached', () => one),
  await measure('compare of ten, each another address', () => other.next().value),
];
console.table(rows);
mkdirSync('bench/results', { recursive: true });
writeFileSync('bench/results/serving.json', `${JSON.stringify({ connections, duration, rows }, null, 2)}\n`);
