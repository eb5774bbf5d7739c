/** Faults in files: hostile ones, and real reports damaged byte by byte. Nothing is stored. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hostileFiles, mutate, mutations, realReports } from './files';
import { type Ended, runImport } from './run';
import { LIMITS, type Row } from './table';

/** A line of `--json`. */
interface Read {
  file: string;
  status: 'read' | 'refused';
  reason: string | null;
  [fact: string]: unknown;
}

const readings = ({ stdout }: Ended): Read[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Read);

const dryRun = (...paths: string[]) =>
  runImport(['--dry-run', '--json', '--published', '2026-11-20', ...paths]);

/**
 * Hostile files: all must be refused with a reason.
 * @param together false: each on its own, so that its time and memory are its own; true: all in one run, within the bounds of one
 */
export async function hostile(folder: string, { together = false } = {}): Promise<Row[]> {
  const files = [...(await hostileFiles(join(folder, 'hostile')))];
  const all = together ? await dryRun(...files.map(([, path]) => path)) : null;
  const rows: Row[] = [];
  for (const [name, path] of files) {
    const ended = all ?? (await dryRun(path));
    const read = readings(ended).find(({ file }) => file === path);
    rows.push({
      ...{ fault: name, runs: 1, seconds: ended.seconds, memory: ended.memory },
      found: read?.status === 'refused' ? `refused, ${read.reason}` : `exit ${ended.code}: ${ended.stderr}`,
      held: ended.code === 1 && read?.status === 'refused' && within(ended),
    });
  }
  return rows;
}

const within = ({ seconds, memory }: Ended) => seconds < LIMITS.seconds && memory < LIMITS.memory;
const BATCH = 100;
const SUBJECTS = 50;

/**
 * Mutations of the smallest real reports. What is damaged is refused, or read with the facts of the whole report:
 * a fact that only the damage states would be a wrong one.
 * @param onBatch called with the mutations done so far
 */
export async function mutated(
  folder: string,
  seed: number,
  count: number,
  onBatch?: (done: number) => void,
): Promise<Row> {
  const subjects = realReports(SUBJECTS);
  const truths = new Map(readings(await dryRun(...subjects)).map((read) => [read.file, facts(read)]));
  const row: Row = {
    fault: `mutations (seed ${seed})`,
    runs: count,
    found: '',
    held: true,
    seconds: 0,
    memory: 0,
  };
  const [came, wrong]: [Record<string, number>, string[]] = [{}, []];
  const all = mutations(seed, count);
  for (let start = 0; start < count; start += BATCH) {
    const here = join(folder, 'mutated');
    mkdirSync(here, { recursive: true });
    const batch = all.slice(start, start + BATCH).map((wounds, index) => {
      const subject = subjects[(start + index) % subjects.length] ?? '';
      const path = join(here, `${start + index}.pdf`);
      writeFileSync(path, mutate(subject, wounds));
      return { name: basename(path), subject };
    });
    const ended = await dryRun(here);
    rmSync(here, { recursive: true });
    const reads = new Map(readings(ended).map((read) => [basename(read.file), read]));
    for (const { name, subject } of batch) {
      const read = reads.get(name);
      const outcome =
        read?.status === 'refused' ? (read.reason?.split(':')[0] ?? '') : (read?.status ?? 'lost');
      came[outcome] = (came[outcome] ?? 0) + 1;
      if (outcome === 'read' && read && facts(read) !== truths.get(subject)) wrong.push(name);
    }
    row.held &&= (ended.code === 0 || ended.code === 1) && ended.memory < LIMITS.memory && !came.lost;
    // A batch of a hundred: no single file can have taken longer than all of them.
    row.seconds = Math.max(row.seconds, ended.seconds);
    row.memory = Math.max(row.memory, ended.memory);
    onBatch?.(start + batch.length);
  }
  row.held &&= wrong.length === 0;
  const counts = Object.entries(came).sort(([, a], [, b]) => b - a);
  row.found = [
    ...counts.map(([outcome, times]) => `${times} ${outcome}`),
    `${wrong.length} read with other facts${wrong.length > 0 ? ` (${wrong.slice(0, 5).join(', ')})` : ''}`,
  ].join(', ');
  return row;
}

/** What a report states, of what the site shows as fact; without pages and warnings. */
function facts({ urn, edition, kind, startDate, endDate, leadInspectors, judgements }: Read): string {
  const stated = (judgements as { area: string; grade?: string; reason?: string }[]).map(
    ({ area, grade, reason }) => [area, grade ?? null, reason ?? null],
  );
  return JSON.stringify([urn, edition, kind, startDate, endDate, leadInspectors, stated]);
}
