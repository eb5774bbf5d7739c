import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { Fault, explain } from '../steps/fault.mjs';
import { swapIn } from './swap.mjs';
import { takeCopy } from './take.mjs';

const WORK = { takeCopy, swapIn };

/**
 * Takes or swaps in a copy in a thread of its own, so that the terminal shows how long it takes: the database's calls do not return
 * before they are done.
 * @template {keyof typeof WORK} N
 * @param {N} name
 * @param {Parameters<typeof WORK[N]>} given plain values
 * @returns {Promise<Awaited<ReturnType<typeof WORK[N]>>>}
 * @throws {Fault} as the work does
 */
export function inThread(name, ...given) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { name, given } });
    worker.once('message', ({ value, fault, error }) => {
      // What kind of error it is gets lost between threads.
      if (fault) reject(new Fault(fault));
      else if (error) reject(error);
      else resolve(value);
    });
    worker.once('error', reject);
  });
}

if (!isMainThread && workerData?.name in WORK) {
  const { name, given } = workerData;
  await WORK[name](...given).then(
    (value) => parentPort.postMessage({ value }),
    (error) => {
      const known = explain(error);
      parentPort.postMessage(known instanceof Fault ? { fault: known.message } : { error });
    },
  );
}
