/**
 * The import of all shared reports, texts and search index included, beside `pdftotext -layout` on the same files with as many processes
 * as the import has threads.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { median } from 'simple-statistics';
import { ROOT } from '../scripts/config.mjs';
import { importInto } from './support/importer.mjs';

export const REPORTS = join(ROOT, '../shared/reports');

/** Paths of the shared reports, in one order. */
export const reportFiles = () =>
  readdirSync(REPORTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf'))
    .sort()
    .map((name) => join(REPORTS, name));

/**
 * @param {{ stores: import('./support/stores.mjs').Stores, runs: number, say: (text: string) => void }} context leaves a store with all texts
 * @returns {Promise<import('./support/rows.mjs').Row[]>}
 */
export async function importing({ stores, runs, say }) {
  const jobs = cpus().length;
  const files = reportFiles();
  const seen = [];
  for (let run = 1; run <= runs; run++) {
    const store = await stores.copy(WITH_TEXTS);
    say(`import ${run} of ${runs}: ${files.length} reports`);
    const ours = await importInto(store, [REPORTS], jobs);
    say(`pdftotext ${run} of ${runs}`);
    seen.push({ ...ours, reference: await pdftotext(files, jobs) });
  }
  return [
    {
      what: `import of ${files.length} reports, ${jobs} threads`,
      ...{ value: median(seen.map((one) => one.seconds)), unit: 's', beside: 'pdftotext -layout' },
      ...{ reference: median(seen.map((one) => one.reference)), target: { most: 1, of: 'ratio' } },
    },
    {
      ...{ what: 'highest memory of the import', value: Math.max(...seen.map((one) => one.memory)) },
      ...{ unit: 'MB', target: { most: 700, of: 'value' } },
    },
  ];
}

/** Name of the store with the texts of all reports that the import leaves. */
export const WITH_TEXTS = 'with-texts';

/** Wall seconds of `jobs` processes at a time over all files. */
async function pdftotext(files, jobs) {
  const queue = [...files];
  const began = performance.now();
  const work = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const child = spawn('pdftotext', ['-layout', file, '/dev/null'], { stdio: 'ignore' });
      await new Promise((resolve) => child.once('close', resolve));
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return (performance.now() - began) / 1000;
}
