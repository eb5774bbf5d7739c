/**
 * For tests: the rows by which a release mends the data, as a maintainer would add them. One grade and one date are corrected, and one
 * visit is withdrawn. The wrong values are made up here; nothing but rows of prisma/data is touched.
 */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dataFolder = fileURLToPath(new URL('data/', import.meta.url));

/** The newest release of the committed data, and the one that mends it. */
export const before = '2026-11-26.1';
export const mending = '2026-11-27.1';

export const grade = 'doncaster/inspections/2022-04-08/leadership';
export const dated = 'doncaster/inspections/2025-03-18';
export const visit = 'doncaster/visits/2016-10-1';
export const why = {
  grade: 'Made for a test: page 1 of the report.',
  date: 'Made for a test: the last day was a Thursday.',
  revision: 'Made for a test: mended and withdrawn',
};

/** A folder with the committed facts and a further release. */
export function dataWithCorrections(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gradeline-data-'));
  cpSync(dataFolder, folder, { recursive: true });
  replace(join(folder, 'judgements.csv'), grade, ',inadequate,', ',requires_improvement,');
  replace(join(folder, 'inspections.csv'), dated, ',2025-01-31,', ',2025-01-30,');
  replace(join(folder, 'visits.csv'), visit, null, null);
  appendFileSync(
    join(folder, 'corrections.csv'),
    `${grade},grade,inadequate,requires_improvement,1,${why.grade},${mending}\n` +
      `${dated},endDate,2025-01-31,2025-01-30,,${why.date},${mending}\n`,
  );
  appendFileSync(join(folder, 'revisions.csv'), `${mending},2026-11-27T00:00:00Z,release,${why.revision}\n`);
  return folder;
}

/** A report whose publication date is corrected, from the day that its key was made of to another. */
export const moved = { key: 'doncaster/inspections/2022-04-08', from: '2022-04-08', to: '2022-04-07' };

/** A folder with the committed facts and a further release that corrects the day of a publication. */
export function dataWithMovedPublication(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gradeline-data-'));
  cpSync(dataFolder, folder, { recursive: true });
  const { key, from, to } = moved;
  replace(join(folder, 'inspections.csv'), key, `2022-02-25,${from},`, `2022-02-25,${to},`);
  appendFileSync(
    join(folder, 'corrections.csv'),
    `${key},publishedOn,${from},${to},,${why.date},${mending}\n`,
  );
  appendFileSync(join(folder, 'revisions.csv'), `${mending},2026-11-27T00:00:00Z,release,${why.revision}\n`);
  return folder;
}

/** Retires the current row of a key, and adds it anew with one cell changed; only retires it where `from` is null. */
function replace(path: string, key: string, from: string | null, to: string | null): void {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const at = lines.findIndex((line) => line.startsWith(`${key},`) && line.endsWith(','));
  const held = lines[at];
  if (held === undefined) throw new Error(`${path} has no current row of ${key}`);
  lines[at] = `${held}${mending}`;
  if (from !== null && to !== null) {
    if (held.split(from).length !== 2) throw new Error(`${key} does not say ${from} once`);
    lines.push(`${held.replace(from, to).replace(/,[^,]*,$/, `,${mending},`)}`);
  }
  writeFileSync(path, `${lines.join('\n')}\n`);
}
