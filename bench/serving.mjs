/**
 * Answers a second and answer times: pages and files from memory beside nginx serving the same bytes, pages in the making beside the
 * framework's own server and beside a bare page of the framework.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { median } from 'simple-statistics';
import { comparisons, histories, slugsOf } from './support/addresses.mjs';
import { startBare, startNext, startNginx, startSite } from './support/servers.mjs';
import { load } from './support/wrk.mjs';

/** What is held in memory, and what nginx serves as files for it. */
const KEPT = [
  ['authority page', '/authorities/doncaster', 0.4],
  ['comparison of ten', null, 0.4],
  ['CSV file', '/authorities/doncaster.csv'],
  ['picture (PNG)', '/authorities/doncaster.png'],
  ['answer of the API', '/api/v1/judgements?limit=50'],
];
const IN_FLIGHT = 20;
/** Readers' addresses are believed, so that a load is not one reader. */
const ENV = { TRUST_PROXY: '1' };

/**
 * @param {{ databaseUrl: string, folder: string, seconds: number, say: (text: string) => void }} context
 * @returns {Promise<import('./support/rows.mjs').Row[]>}
 */
export async function serving({ databaseUrl, folder, seconds, say }) {
  const rows = [];
  const bare = await startBare();
  const bareRate = await measured(say, 'bare page', bare.url, { paths: ['/'], seconds });
  const bareTime = await oneByOne(
    bare.url,
    Array.from({ length: 60 }, () => '/'),
  );
  await bare.stop();

  const site = await startSite(databaseUrl, ENV);
  const slugs = await slugsOf(site.url);
  const [ten] = comparisons(slugs, 1);
  rows.push(...(await kept({ site, ten, folder, seconds, say })));
  rows.push(...(await others({ site, databaseUrl, slugs, bareRate, seconds, say })));
  for (const [what, path] of [
    ['new picture (SVG)', (slug) => `/authorities/${slug}.svg?theme=dark`],
    ['new picture (PNG)', (slug) => `/authorities/${slug}.png?theme=dark`],
    ['new CSV file', (slug) => `/authorities/${slug}.csv?clock=public`],
    ['new answer of the API', (slug) => `/api/v1/authorities/${slug}`],
  ]) {
    const value = await oneByOne(site.url, slugs.slice(0, 60).map(path));
    rows.push({ what, value, unit: 'ms', beside: 'bare page, one after the other', reference: bareTime });
  }
  await site.stop();
  return rows;
}

async function kept({ site, ten, folder, seconds, say }) {
  const files = join(folder, 'files');
  mkdirSync(files, { recursive: true });
  const found = [];
  for (const [index, [what, path, least]] of KEPT.entries()) {
    const answer = await fetch(site.url + (path ?? ten), { headers: { 'Accept-Encoding': 'identity' } });
    if (!answer.ok) throw new Error(`${path ?? ten} answers ${answer.status}`);
    writeFileSync(join(files, `${index}`), Buffer.from(await answer.arrayBuffer()));
    found.push({ what, path: path ?? ten, least, file: `/${index}` });
  }
  const nginx = await startNginx(
    join(folder, 'nginx'),
    (port) => `server { listen 127.0.0.1:${port}; root ${files}; }`,
  );
  const rows = [];
  // The same bytes from both: uncompressed, since nginx would compress at each request.
  const headers = { 'Accept-Encoding': 'identity' };
  for (const { what, path, least, file } of found) {
    const reference = await measured(say, `nginx, ${what}`, nginx.url, { paths: [file], seconds, headers });
    const value = await measured(say, `${what} from memory`, site.url, { paths: [path], seconds, headers });
    rows.push({
      what: `${what} from memory`,
      ...{
        value: value.perSecond,
        unit: 'answers/s',
        beside: 'nginx, a file',
        reference: reference.perSecond,
      },
      ...(least ? { target: { least, of: 'ratio' } } : {}),
      note: `p99 ${value.p99.toFixed(1)} ms; ${value.wrong} wrong`,
    });
  }
  await nginx.stop();
  const one = { paths: [ten], seconds };
  const cached = await measured(say, 'comparison of ten from memory, as browsers ask', site.url, one);
  rows.push({
    ...{ what: 'comparison of ten from memory, 95th percentile', value: cached.p95, unit: 'ms' },
    target: { most: 150, of: 'value' },
  });
  rows.push(await atHalf(say, 'authority page from memory', site.url, ['/authorities/doncaster'], seconds));
  return rows;
}

/** Pages that are each another one. */
async function others({ site, databaseUrl, slugs, bareRate, seconds, say }) {
  const many = 20_000;
  const headers = { 'Accept-Encoding': 'identity' };
  // Threads that have just begun read the store first: not what is measured here.
  await measured(say, 'warming', site.url, { paths: histories(slugs, many, 300_000), seconds });
  const next = await startNext(databaseUrl);
  await measured(say, 'warming next start', next.url, { paths: histories(slugs, many, 300_000), seconds });
  const paths = histories(slugs, many);
  const reference = await measured(say, 'authority pages, next start', next.url, { paths, seconds, headers });
  const value = await measured(say, 'authority pages, each another', site.url, { paths, seconds, headers });
  await next.stop();
  const rows = [
    {
      what: 'authority pages, each another address',
      ...{ value: value.perSecond, unit: 'answers/s', target: { least: 0.7, of: 'ratio' } },
      ...{ beside: 'the same under next start', reference: reference.perSecond, note: timesOf(value) },
    },
  ];
  const tens = await measured(say, 'comparisons of ten, each another', site.url, {
    paths: comparisons(slugs, many, 1),
    seconds,
  });
  rows.push(
    {
      what: 'comparisons of ten, each another address',
      ...{ value: tens.perSecond, unit: 'answers/s', target: { least: 0.3, of: 'ratio' } },
      ...{ beside: 'bare page, next start', reference: bareRate.perSecond, note: timesOf(tens) },
    },
    {
      ...{ what: 'comparisons of ten, each another address, 95th percentile', value: tens.p95, unit: 'ms' },
      target: { most: 600, of: 'value' },
    },
    await atHalf(
      say,
      'authority pages, each another',
      site.url,
      histories(slugs, many, 100_000),
      seconds,
      value,
    ),
  );
  return rows;
}

const timesOf = ({ p50, p99, wrong }) =>
  `median ${Math.round(p50)} ms, p99 ${Math.round(p99)} ms; ${wrong} wrong`;

async function measured(say, what, url, options) {
  say(what);
  return load(url, { connections: IN_FLIGHT, ...options });
}

/** Milliseconds of an answer when they are asked for one after the other. */
async function oneByOne(url, paths) {
  const times = [];
  for (const path of paths) {
    const began = performance.now();
    const answer = await fetch(url + path);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
    times.push(performance.now() - began);
  }
  return median(times);
}

/** The 99th percentile at half of the highest rate, with requests that come whether or not answers are out (wrk has no such mode). */
async function atHalf(say, what, url, paths, seconds, highest) {
  say(`${what}, at half of the highest rate`);
  const most = highest ?? (await load(url, { connections: IN_FLIGHT, paths, seconds }));
  let at = 0;
  const rate = Math.max(1, Math.round(most.perSecond / 2));
  const { latency, non2xx, errors } = await autocannon({
    ...{ url, connections: 50, duration: seconds, overallRate: rate },
    headers: { 'accept-encoding': 'br', 'x-forwarded-for': '10.0.0.1' },
    requests: [{ setupRequest: (request) => ({ ...request, path: paths[(at = at + 1) % paths.length] }) }],
  });
  return {
    ...{ what: `${what}, 99th percentile at half of the highest rate`, value: latency.p99, unit: 'ms' },
    ...{ target: { most: 250, of: 'value' }, note: `${rate} a second; ${non2xx + errors} wrong` },
  };
}
