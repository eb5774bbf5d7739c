/**
 * For tests: the rows by which a place that will change comes into the data, as a maintainer would add them. Surrey ends on
 * 31 March 2027, and East and West Surrey follow on the day after. Nothing but rows of prisma/data is touched.
 */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dataFolder = fileURLToPath(new URL('data/', import.meta.url));

/** The revision that announces the change, and one after it that states nothing new. */
export const announced = '2026-11-26.2';
export const afterwards = '2027-04-02.1';

/** A folder with the committed facts and these rows. */
export function dataWithSurreysSuccessors(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gradeline-data-'));
  cpSync(dataFolder, folder, { recursive: true });
  const add = (file: string, ...lines: string[]) =>
    appendFileSync(join(folder, file), lines.map((line) => `${line}\n`).join(''));

  const path = join(folder, 'authorities.csv');
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const before = lines.find((line) => line.startsWith('surrey,') && line.endsWith(','));
  const source = before?.split(',').at(-3);
  if (!before || !source) throw new Error('prisma/data/authorities.csv has no current row of Surrey');
  // The row that knew no end is retired, and another one states the end.
  const retired = lines.map((line) => (line === before ? `${line}${announced}` : line));
  writeFileSync(path, `${retired.join('\n')}\n`);
  add(
    'authorities.csv',
    `surrey,Surrey,Surrey,County,South East,51.248,-0.4212,,2027-03-31,${source},${announced},`,
    `east-surrey,East Surrey,East Surrey,Unitary Authority,South East,51.2,-0.2,2027-04-01,,${source},${announced},`,
    `west-surrey,West Surrey,West Surrey,Unitary Authority,South East,51.3,-0.6,2027-04-01,,${source},${announced},`,
  );
  add(
    'successions.csv',
    ...['east-surrey', 'west-surrey'].map(
      (slug) => `surrey/successors/${slug},surrey,${slug},${source},${announced},`,
    ),
  );
  add('revisions.csv', `${announced},2026-11-26T00:00:00Z,release,The end of Surrey and what follows`);
  return folder;
}

/** Later, a release that states nothing new: only the day of the data has moved on. */
export function letTimePass(folder: string): void {
  appendFileSync(join(folder, 'revisions.csv'), `${afterwards},2027-04-02T00:00:00Z,release,Nothing new\n`);
}
