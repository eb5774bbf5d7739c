/** Memory under a steady load of pages that are each another one, and of pages from memory. */
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { mean } from 'simple-statistics';
import { LONGEST_WAIT } from '../scripts/serving/bounded.mjs';
import { oneByOne } from './serving/measured.mjs';
import { comparisons, histories, slugsOf } from './support/addresses.mjs';
import { startSite } from './support/servers.mjs';

/** Requests a second: half of what two cores make of new pages, mixed with as many from memory. */
const RATE = 30;
const EVERY_MS = 5000;
/** In seconds: longer than the server lets a reader wait. Who gives up sooner counts a slow machine as a wrong answer. */
const PATIENCE = LONGEST_WAIT / 1000 + 5;
/** Pages made before the load begins; from an address on that the load does not come to. */
const [WARM, WARM_FROM] = [12, 100_000];

/**
 * @param {{ databaseUrl: string, minutes: number, say: (text: string) => void }} context
 * @returns {Promise<import('./support/rows.mjs').Row[]>}
 */
export async function soak({ databaseUrl, minutes, say }) {
  const site = await startSite(databaseUrl, { TRUST_PROXY: '1' });
  const slugs = await slugsOf(site.url);
  // A start is not what this measures: by then all threads that make pages have begun.
  await oneByOne(site.url, histories(slugs, WARM, WARM_FROM));
  const many = RATE * 60 * minutes;
  const [pages, tens] = [histories(slugs, many), comparisons(slugs, many)];
  let at = 0;
  const path = () => {
    at += 1;
    if (at % 2 === 0) return `/authorities/${slugs[at % slugs.length]}`;
    return at % 10 === 1 ? tens[at] : pages[at];
  };
  const memory = [];
  const watch = setInterval(() => {
    memory.push(residentMB(site.pid));
    if (memory.length % 12 === 0) say(`minute ${memory.length / 12}: ${Math.round(memory.at(-1))} MB`);
  }, EVERY_MS);
  const { non2xx, errors, latency, requests } = await autocannon({
    ...{ url: site.url, connections: 20, duration: minutes * 60, overallRate: RATE, timeout: PATIENCE },
    headers: { 'accept-encoding': 'br' },
    requests: [
      {
        setupRequest: (request) => ({
          ...request,
          path: path(),
          headers: { ...request.headers, 'x-forwarded-for': `10.0.${at % 256}.1` },
        }),
      },
    ],
  });
  clearInterval(watch);
  await site.stop();
  // What is kept has filled by the middle; from then on nothing should grow.
  const half = memory.slice(Math.floor(memory.length / 2));
  const [third, last] = [half.slice(0, Math.ceil(half.length / 3)), half.slice(-Math.ceil(half.length / 3))];
  return [
    {
      what: `memory in the last sixth of ${minutes} minutes`,
      ...{ value: mean(last), unit: 'MB', beside: 'in the fourth sixth', reference: mean(third) },
      ...{ target: { most: 1.1, of: 'ratio' }, note: `highest ${Math.round(Math.max(...memory))} MB` },
    },
    {
      ...{ what: 'answers of the soak, 99th percentile', value: latency.p99, unit: 'ms' },
      note: `${requests.total} answers, ${RATE} a second; ${non2xx + errors} wrong`,
    },
  ];
}

/** Memory that a process holds, in MB. @throws where the system has no /proc */
export function residentMB(pid) {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}
