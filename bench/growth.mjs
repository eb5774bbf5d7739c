/** What ten and a hundred times as many inspections and authorities cost: on stores that are made for it (growth/multiply.mjs). */
import { copyFileSync, existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { median } from 'simple-statistics';
import { databasePathOf } from '../scripts/config.mjs';
import { multiply } from './growth/multiply.mjs';
import { REPORTS, reportFiles } from './importing.mjs';
import { residentMB } from './soak.mjs';
import { importInto } from './support/importer.mjs';
import { startSite } from './support/servers.mjs';

/** Reports of each import here. */
const REPORTS_EACH = 40;

/**
 * @param {{ stores: import('./support/stores.mjs').Stores, file: string, folder: string, factors: number[], visits: number, withImports?: boolean,
 *   say: (text: string) => void }} context `file`: address of a seeded file, which is multiplied
 * @returns {Promise<import('./support/rows.mjs').Row[]>}
 */
export async function growth({ stores, file, folder, factors, visits, say, withImports = true }) {
  const sites = [];
  for (const factor of factors) {
    say(`making the store of ${factor} times`);
    const path = join(folder, `growth-${factor}.db`);
    copyFileSync(databasePathOf(file), path);
    multiply(path, factor);
    const store = await stores.bring(path, `growth_${factor}`);
    const bytes = await stores.bytes(store);
    sites.push({ factor, store, bytes, site: await startSite(store), times: [] });
  }
  for (const one of sites) {
    say(`first pages on the store of ${one.factor} times`);
    one.first = (await timed(one.site, addressOf(0))).ms;
    // Both threads have read what they keep of the revision.
    for (let index = 1; index <= 12; index++) await timed(one.site, addressOf(index));
  }
  // In turn, so that a drift of the machine's speed touches all.
  for (let index = 100; index < 100 + visits; index++) {
    if (index % 20 === 0) say(`authority pages: ${index - 100} of ${visits}`);
    for (const { site, times } of sites) times.push((await timed(site, addressOf(index))).ms);
  }
  const rows = sites.flatMap((one) => rowsOf(one, sites[0]));
  for (const { site } of sites) await site.stop();
  if (withImports && existsSync(REPORTS)) rows.push(...(await imports(sites, say)));
  return rows;
}

/** One authority's page, each time from another day on, so that it is made. */
const addressOf = (index) =>
  `/authorities/doncaster?from=${new Date(Date.UTC(2013, 0, 1) + index * 86_400_000).toISOString().slice(0, 10)}`;

async function timed({ url }, path) {
  const began = performance.now();
  const answer = await fetch(url + path);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
  return { ms: performance.now() - began };
}

function rowsOf({ factor, bytes, site, times, first }, base) {
  const beside = 'as it is';
  const target = factor === 1 ? {} : { target: { most: 1.3, of: 'ratio' } };
  const reference = median(base.times);
  return [
    {
      what: `authority page, ${factor} times`,
      value: median(times),
      unit: 'ms',
      beside,
      reference,
      ...target,
    },
    {
      what: `first page after a start, ${factor} times`,
      value: first,
      unit: 'ms',
      beside,
      reference: base.first,
    },
    {
      ...{ what: `memory, ${factor} times`, value: residentMB(site.pid), unit: 'MB', beside },
      reference: residentMB(base.site.pid),
      note: `store ${Math.round(bytes / 1e6)} MB`,
    },
  ];
}

/** The import of a few reports into each store, and of four times as many into the smallest. */
async function imports(sites, say) {
  const files = reportFiles();
  const jobs = cpus().length;
  const few = files.slice(0, REPORTS_EACH);
  const rows = [];
  let reference;
  for (const { factor, store } of sites) {
    say(`import of ${few.length} reports into the store of ${factor} times`);
    const { seconds } = await importInto(store, few, jobs);
    reference ??= seconds;
    rows.push({
      what: `import of ${few.length} reports into a store of ${factor} times`,
      ...{ value: seconds, unit: 's', beside: 'into the store as it is', reference },
    });
  }
  say(`import of ${4 * REPORTS_EACH} reports`);
  const { seconds } = await importInto(sites[0].store, files.slice(REPORTS_EACH, 5 * REPORTS_EACH), jobs);
  rows.push({
    what: `import of ${4 * REPORTS_EACH} reports`,
    ...{ value: seconds, unit: 's', beside: `four times that of ${few.length}`, reference: 4 * reference },
    target: { most: 1.2, of: 'ratio' },
  });
  return rows;
}
