/** Reads files in several threads. A thread that hangs or dies costs one file, which is refused. */
import { cpus } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ReportFile } from './files';
import type { Options, Outcome } from './outcome';

/** Longest time for one file, in milliseconds; the slowest real report takes under a second. */
const PATIENCE = 25_000;
/** Memory of one thread, in MB: a hostile file must not take the machine down. Much of what is read lives briefly. */
const MEMORY = 192;
const YOUNG = 24;
/** So many outcomes may wait to be taken before the threads wait too. */
const WAITING = 8;

/**
 * Reads all files and hands each outcome over as it comes, in no particular order. Reading goes on while outcomes are
 * taken, a few ahead at most.
 * @param jobs number of threads, 1 at least; never this one, which could not be stopped
 */
export async function readAll(
  files: readonly ReportFile[],
  options: Options,
  jobs: number,
  each: (outcome: Outcome) => void | Promise<void>,
): Promise<void> {
  const queue = [...files];
  const taken = new Set<Promise<void>>();
  let failure: unknown;
  const take = (outcome: Outcome) => {
    const taking: Promise<void> = Promise.resolve(each(outcome))
      .catch((error: unknown) => void (failure ??= error))
      .finally(() => taken.delete(taking));
    taken.add(taking);
  };
  const lane = async () => {
    let worker = start(options);
    for (let file = queue.shift(); file; file = queue.shift()) {
      const outcome = await ask(worker, file);
      if (outcome.alive === false) {
        await worker.terminate();
        worker = start(options);
      }
      take(outcome.value);
      while (taken.size >= WAITING) await Promise.race(taken);
      if (failure) break;
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(jobs, files.length) }, lane));
  await Promise.all(taken);
  if (failure) throw failure;
}

/** As many threads as there are processors, four at most: reading is bound by memory bandwidth beyond that. */
export function defaultJobs(): number {
  return Math.max(1, Math.min(4, cpus().length));
}

function start(options: Options): Worker {
  return new Worker(new URL('./worker-start.mjs', import.meta.url), {
    workerData: options,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY, maxYoungGenerationSizeMb: YOUNG },
  });
}

function ask(worker: Worker, file: ReportFile): Promise<{ alive: boolean; value: Outcome }> {
  return new Promise((resolve) => {
    const refuse = (why: string) =>
      done(false, {
        file,
        sha256: null,
        bytes: 0,
        status: 'refused',
        code: 'damaged',
        reason: `damaged: ${why}`,
      });
    const timer = setTimeout(() => refuse(`reading took more than ${PATIENCE / 1000} seconds`), PATIENCE);
    const onMessage = (outcome: Outcome) => done(true, outcome);
    const onError = (error: Error) => refuse(error.message.split('\n', 1)[0] ?? 'the reading thread failed');
    const onExit = () => refuse('the reading thread ended');
    const done = (alive: boolean, value: Outcome) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve({ alive, value });
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(file);
  });
}
