/** One fault, again and again, while readers read. */
import { recovery, type Row } from '../row';
import type { Rig } from './rig';

export const BEFORE = '2026-11-26.1';
export const AFTER = 'local.1';

export interface Fault {
  name: string;
  runs: number;
  /** Readers of what is often asked for, and of pages that are each another one. */
  mix?: { often: number; fresh: number };
  /** Does it, and undoes it. @returns seconds until all was as before. @throws Error where it is not */
  once(run: number): Promise<number>;
  /** What is said where all held. */
  found: string;
}

/** How many facts the instances hold less than they should. */
async function lostBy(rig: Rig): Promise<number> {
  let lost = 0;
  for (const instance of rig.instances) {
    const { revision, counts } = await instance.state();
    const wanted = rig.counts.get(revision) ?? {};
    for (const [name, count] of Object.entries(wanted)) lost += Math.max(0, count - (counts[name] ?? 0));
  }
  return lost;
}

/** Runs a fault to its end, whatever it finds. @param onRun called after each run */
export async function underLoad(rig: Rig, fault: Fault, onRun: () => void): Promise<Row> {
  await rig.warm();
  const readers = rig.readers(fault.mix ?? { often: 3, fresh: 1 });
  const times: number[] = [];
  const wrong: string[] = [];
  for (let run = 0; run < fault.runs; run++) {
    await fault.once(run).then(
      (seconds) => times.push(seconds),
      (error: unknown) => wrong.push(String(error)),
    );
    onRun();
  }
  const { held, failed, revisions } = await readers.stop();
  const lost = await lostBy(rig).catch((error: unknown) => {
    wrong.push(String(error));
    return Number.NaN;
  });
  const seen = Object.entries(revisions).map(([revision, times]) => `${times} of ${revision}`);
  return {
    ...{ fault: fault.name, runs: fault.runs, lost, requests: { held, failed: failed.length } },
    found: [...wrong, ...failed].slice(0, 3).join('; ') || `${fault.found}; ${seen.sort().join(', ')}`,
    times: recovery(times),
    held: wrong.length === 0 && failed.length === 0 && lost === 0 && held > 0,
  };
}
