/**
 * The import of all shared reports, texts and search index included, beside `pdftotext -layout` on the same files with as many processes
 * as the import has threads.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { median } from 'simple-statistics';
import { databasePathOf, ROOT } from '../scripts/config.mjs';
import { importInto } from './support/importer.mjs';

export const REPORTS = join(ROOT, '../shared/reports');

/** Paths of the shared reports, in one order. */
export const reportFiles = () =>
  readdirSync(REPORTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf'))
    .sort()
    .map((name) => join(REPORTS, name));

/**
 * @param {{ databaseUrl: string, folder: string, runs: number, say: (text: string) => void }} context leaves a store with all texts at
 *   `withTexts(folder)`
 * @returns {Promise<import('./support/rows.mjs').Row[]>}
 */
export async function importing({ databaseUrl, folder, runs, say }) {
  const jobs = cpus().length;
  const files = reportFiles();
  const seen = [];
  for (let run = 1; run <= runs; run++) {
    const store = withTexts(folder);
    copyFileSync(databasePathOf(databaseUrl), store);
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

/** Where the import leaves a store with the texts of all reports. */
export const withTexts = (folder) => join(folder, 'with-texts.db');

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
