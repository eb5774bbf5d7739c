/** All faults of serving, one kind after the other, on one rig. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../config.mjs';
import { makeBaseStore, makeTestBuild, TEST_BUILD_DIR } from '../../steps/test-run.mjs';
import type { Row } from '../row';
import { allStopped, killed, rolled, stopped, threadEnded } from './instance-faults';
import { Rig } from './rig';
import { slowClients } from './slow-clients';
import { diskFull, publisherKilled, restored, spoilt } from './snapshot-faults';
import { twoStores } from './stores';
import { AFTER, BEFORE, type Fault, underLoad } from './under-load';

/** A disk of its own for the last instance, where one may be mounted. @returns what takes it away */
function smallDisk(at: string): () => void {
  mkdirSync(at, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', at], { stdio: 'ignore' });
  } catch {
    return () => undefined;
  }
  return () => void execFileSync('umount', ['-l', at]);
}

/**
 * @param share of the full number of runs, 0 to 1
 * @param say called when a fault begins, and after each run
 * @returns a row for each kind of fault
 * @throws Error when nothing could be started
 */
export async function servingFaults(
  folder: string,
  share: number,
  say: (line: string) => void,
): Promise<Row[]> {
  const times = (full: number) => Math.max(1, Math.round(full * share));
  say('serving: a build, a store and three instances behind nginx');
  await makeTestBuild({ root: ROOT });
  await makeBaseStore({ root: ROOT }, folder);
  const stores = await twoStores(join(folder, 'base.db'), folder);
  const unmount = smallDisk(join(folder, 'instance-2'));
  let rig: Rig | undefined;
  try {
    const ends = pathToFileURL(join(ROOT, 'scripts/faults/serving/ends-threads.mjs'));
    rig = await Rig.start(folder, stores, {
      GRADELINE_BUILD_DIR: TEST_BUILD_DIR,
      NODE_OPTIONS: `--import ${ends}`,
    });
    await rig.learn(BEFORE);
    await rig.roll('after', AFTER);
    await rig.learn(AFTER);
    await rig.roll('before', BEFORE);
    const full = diskFull(rig, times(3));
    const faults: Fault[] = [
      rolled(rig, 2 * times(6)),
      killed(rig, times(10)),
      stopped(rig, times(4)),
      allStopped(rig, times(2), 10),
      // Beyond stale-while-revalidate.
      ...(share === 1 ? [allStopped(rig, 1, 60)] : []),
      threadEnded(rig, times(10)),
      spoilt(rig, times(1)),
      publisherKilled(rig, times(12)),
      restored(rig, times(4)),
      ...(full ? [full] : []),
      slowClients(rig, 1),
    ];
    if (!full) say('  left out: no small disk can be mounted, so none was filled');
    const rows: Row[] = [];
    for (const fault of faults) {
      let done = 0;
      rows.push(await underLoad(rig, fault, () => say(`  ${fault.name}: ${++done} of ${fault.runs}`)));
    }
    return rows;
  } finally {
    await rig?.stop();
    unmount();
  }
}
