/** Faults while reports are stored: killed at any moment, two at once, no room left, readers at work. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '@/lib/db';
import { madeReport } from '../made-pdf';
import { evenly, realReports } from './files';
import { type Ended, runImport } from './run';
import { baseStore, copyOf, look, type Look } from './stores';
import type { Row } from './table';

/** What all runs share: a seeded store, files that add facts and texts to it, and what it says when all are stored. */
export interface Bench {
  folder: string;
  base: string;
  args: string[];
  whole: Look;
  /** An import that nothing disturbs. */
  calm: Ended;
}

const PLACES = ['Doncaster', 'Barnet', 'Norfolk', 'Leeds', 'Kent', 'Camden'];
const TEXTS = 6;

/** @throws Error when the undisturbed import does not store what it should */
export async function bench(folder: string): Promise<Bench> {
  const base = await baseStore(folder);
  const reports = join(folder, 'reports');
  mkdirSync(reports, { recursive: true });
  for (const place of PLACES) {
    const report = await madeReport(
      place,
      '5 to 9 October 2026',
      ['Good', 'Good', 'Outstanding', 'Good'],
      ['Social workers know the children well.', 'Plans are reviewed in time.'],
    );
    writeFileSync(join(reports, `${place}.pdf`), report);
  }
  const args = ['--published', '2026-11-20', reports, ...realReports(TEXTS)];
  const url = copyOf(base, folder);
  const [before, calm] = [await look(url), await runImport(args, { url })];
  const whole = await look(url);
  const added = (whole.rows.Inspection ?? 0) - (before.rows.Inspection ?? 0);
  if (calm.code !== 0 || whole.faults.length > 0 || added !== PLACES.length)
    throw new Error(`the undisturbed import stored ${added} reports: ${whole.faults.join()} ${calm.stderr}`);
  return { folder, base, args, whole, calm };
}

/** Rows that were there before and are not now. */
const lostRows = (now: Look, before: Look) =>
  Object.entries(before.rows).reduce(
    (lost, [table, rows]) => lost + Math.max(0, rows - (now.rows[table] ?? 0)),
    0,
  );

/** Killed at a random moment of its run; then the store must be sound, and the same command must complete it. */
export async function killed(
  { folder, base, args, whole, calm }: Bench,
  seed: number,
  count: number,
  onRun?: () => void,
): Promise<Row> {
  const row: Row = {
    fault: `kill -9 (seed ${seed})`,
    runs: count,
    found: '',
    held: true,
    lost: 0,
    seconds: 0,
    memory: 0,
  };
  const moments = fc.sample(evenly, { seed, numRuns: count });
  const start = await look(`file:${base}`);
  let [midway, ended] = [0, 0];
  const wrong: string[] = [];
  for (const moment of moments) {
    const url = copyOf(base, folder);
    const run = await runImport(args, { url, killAfter: 1000 * calm.seconds * moment });
    if (run.code !== null) ended++;
    const after = await look(url);
    if (after.said !== start.said && after.said !== whole.said) midway++;
    const again = await runImport(args, { url });
    const end = await look(url);
    const lost = lostRows(after, start) + lostRows(end, whole);
    row.lost = (row.lost ?? 0) + lost;
    const faults = [...after.faults, ...(lost === 0 ? [] : [`${lost} facts were lost`]), ...end.faults];
    if (again.code !== 0) faults.push(`the rerun ended with ${again.code}`);
    if (end.said !== whole.said) faults.push('the rerun did not complete it');
    if (faults.length > 0) wrong.push(`at ${moment.toFixed(3)}: ${faults.join(', ')}`);
    row.seconds = Math.max(row.seconds, again.seconds);
    row.memory = Math.max(row.memory, run.memory, again.memory);
    for (const suffix of ['', '-wal', '-shm'])
      rmSync(`${url.slice('file:'.length)}${suffix}`, { force: true });
    onRun?.();
  }
  row.held = wrong.length === 0;
  row.found =
    wrong.length > 0
      ? wrong.slice(0, 3).join('; ')
      : `sound each time and completed by a rerun; ${midway} were hit between the first and the last change, ${ended} had ended before`;
  return row;
}

/** Two imports of the same files at the same time. */
export async function twoAtOnce({ folder, base, args, whole }: Bench): Promise<Row> {
  const url = copyOf(base, folder);
  const both = await Promise.all([runImport(args, { url }), runImport(args, { url })]);
  const end = await look(url);
  const { faults, said } = end;
  return {
    ...{ fault: 'two imports at once', runs: 2, lost: lostRows(end, whole) },
    ...most(both),
    held: both.every(({ code }) => code === 0) && faults.length === 0 && said === whole.said,
    found: `ended with ${both.map(({ code }) => code).join(' and ')}; ${faults.join() || 'sound'}, ${said === whole.said ? 'each report stored once' : 'not what one import stores'}`,
  };
}

/** Room beside the store, in bytes: enough to begin. */
const ROOM = 400_000;

/** No room is left while it writes: on a full disk where we may make one, else by a limit on the length of files. */
export async function diskFull({ folder, base, args, whole }: Bench): Promise<Row> {
  const small = join(folder, 'small');
  mkdirSync(small);
  const mounted = mount(small);
  try {
    const url = copyOf(base, mounted ? small : folder);
    const { size } = statSync(base);
    if (mounted) execFileSync('mount', ['-o', `remount,size=${size + ROOM}`, small]);
    const run = await runImport(args, { url, ...(mounted ? {} : { fileLimit: ROOM / 2 }) });
    const after = await look(url);
    if (mounted) execFileSync('mount', ['-o', 'remount,size=200m', small]);
    const again = await runImport(args, { url });
    const end = await look(url);
    const told = run.stderr.trim().split('\n').at(-1) ?? '';
    const complete = again.code === 0 && end.said === whole.said;
    return {
      ...{ fault: mounted ? 'disk full' : 'no file may grow', runs: 1, lost: lostRows(end, whole) },
      ...most([run, again]),
      held: run.code === 1 && after.faults.length === 0 && complete,
      found: `exit ${run.code}, "${told}"; ${after.faults.join() || 'sound'}, ${complete ? 'and completed by a rerun' : 'the rerun did not complete it'}`,
    };
  } finally {
    if (mounted) execFileSync('umount', ['-l', small]);
  }
}

/** @returns whether a disk of its own, with little room left beside a store, could be made */
function mount(at: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', at], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const READS_A_SECOND = 50;
/** A read that waits for the writer gives up after so many milliseconds (lib/db.ts). */
const PATIENCE = 5000;

/** Reads of the store at a steady rate while it is written: none may fail, wait long, or see half a report. */
export async function readers({ folder, base, args, whole }: Bench): Promise<Row> {
  const url = copyOf(base, folder);
  const store = await openStore(url);
  let [reads, slowest, failed] = [0, 0, 0];
  const start = performance.now();
  const read = async () => {
    const began = performance.now();
    const where = { retiredIn: null, inspectionKey: { endsWith: '/2026-11-20' } };
    const rows = await store.judgement.findMany({ where }).catch(() => null);
    if (!rows || rows.length % 4 !== 0) failed++;
    slowest = Math.max(slowest, performance.now() - began);
  };
  const timer = setInterval(() => {
    for (; reads < (READS_A_SECOND * (performance.now() - start)) / 1000; reads++) void read();
  }, 5);
  const run = await runImport(args, { url });
  clearInterval(timer);
  const rate = reads / run.seconds;
  await store.$disconnect();
  const end = await look(url);
  const { said } = end;
  return {
    ...{ fault: 'import while it is read', runs: 1, lost: lostRows(end, whole) },
    ...most([run]),
    held: run.code === 0 && failed === 0 && slowest < PATIENCE && said === whole.said,
    found: `${reads} reads (${rate.toFixed(0)} a second), ${failed} failed or saw half a report, the slowest took ${slowest.toFixed(0)} ms`,
  };
}

const most = (runs: readonly Ended[]) => ({
  seconds: Math.max(...runs.map(({ seconds }) => seconds)),
  memory: Math.max(...runs.map(({ memory }) => memory)),
});
