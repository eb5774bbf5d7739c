import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { floor } from './floor.mjs';

/** More threads than this would hold more copies of what is remembered of the store than they are worth. */
const MOST = 4;

/** Pages that a thread makes at the same time: a second one while the first waits for the store. With a third all wait longer (p95 a tenth more). */
const AT_ONCE = 2;
/** In milliseconds. A thread that has not made a page by then is in a loop that nothing else would end. */
const LONGEST = 60_000;
/** In milliseconds: before a thread that could not begin is tried again, and until one that is told to end is ended. */
const [AGAIN, FAREWELL] = [2000, 500];
const THREAD = new URL('./maker.mjs', import.meta.url);
/** In megabytes. Pages are short-lived: room for the young spares most of the collecting, and a bound for the old the rest. */
const LIMITS = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 512 };

/**
 * What a page is made from.
 * @typedef {{ url: string, headers: Record<string, string>, whole: boolean, id?: string, encoding?: import('./compression.mjs').Encoding,
 *   effort?: import('./compression.mjs').Effort }} Asked `whole`: a page or a file, to be finished for every reader, in this encoding where
 *   it can be compressed; else data for the browser's router, as the framework writes them; `id` of the request that asks
 */

/**
 * Threads that make pages, one for each core. The thread that answers readers makes none, so a page that is kept never waits
 * for one that is in the making (docs/decisions/0106). A thread that ends is replaced. What it was making is made once more by another:
 * twice, and it may be what ends threads; nor what took too long.
 * @param {string} dir of the project
 * @param {{ count?: number, tell?: (said: { id?: string, text: string }) => void, longest?: number, thread?: URL, again?: number }} [options]
 *   `count` of threads; `tell` is given what a thread prints while it makes a page; `longest`: milliseconds that a page may take, the thread
 *   ends with it; `thread`: its program; `again`: milliseconds before one that could not begin is tried again
 * @returns {Promise<{ make: (asked: Asked) => Promise<object>, stop: () => Promise<void>,
 *   state: () => { threads: number, making: number, waiting: number, restarts: number } }>} once one of them can make pages
 */
export async function startMakers(
  dir,
  {
    count = Math.min(availableParallelism(), MOST),
    tell = ({ text }) => console.error(text),
    longest = LONGEST,
    thread = THREAD,
    again = AGAIN,
  } = {},
) {
  const makers = new Set();
  const beginning = new Set();
  const queue = [];
  let next = 0;
  let restarts = 0;
  let stopping = false;

  /** Hands out what waits to the threads with the least to do. */
  function handOut() {
    while (queue.length > 0) {
      // Of several the one that was asked longest ago, so that all know the store.
      const [free] = [...makers].sort((a, b) => a.underway.size - b.underway.size);
      if (!free || free.underway.size >= AT_ONCE) return;
      makers.delete(free);
      makers.add(free);
      const one = queue.shift();
      const id = (next += 1);
      one.timer = setTimeout(() => {
        one.isLate = true;
        void free.worker.terminate();
      }, longest);
      free.underway.set(id, one);
      free.worker.postMessage({ id, asked: one.asked });
    }
  }

  async function start() {
    const worker = new Worker(thread, {
      workerData: { dir, floor },
      resourceLimits: LIMITS,
    });
    const maker = { worker, underway: new Map() };
    let begun = false;
    beginning.add(worker);
    await new Promise((resolve, reject) => {
      worker.on('message', ({ ready, id, page, error, said }) => {
        if (ready) return resolve();
        if (said) return tell(said);
        const one = maker.underway.get(id);
        maker.underway.delete(id);
        clearTimeout(one?.timer);
        if (error) one?.reject(error);
        else one?.resolve(page);
        handOut();
      });
      worker.once('error', (error) => {
        maker.fault = error;
        reject(error);
      });
      worker.once('exit', () => {
        beginning.delete(worker);
        makers.delete(maker);
        const fault = maker.fault ?? new Error('the thread that made the page ended');
        reject(fault);
        const oncemore = [];
        for (const one of maker.underway.values()) {
          clearTimeout(one.timer);
          if (one.isLate || one.isAgain || stopping) one.reject(fault);
          else oncemore.push(Object.assign(one, { isAgain: true }));
        }
        queue.unshift(...oncemore);
        if (begun && !stopping) restarts += 1;
        if (begun) void replace();
        handOut();
      });
    });
    begun = true;
    beginning.delete(worker);
    makers.add(maker);
    handOut();
  }

  /** Until it is there: without threads no page is made. */
  async function replace() {
    while (!stopping) {
      try {
        return await start();
      } catch (error) {
        if (!stopping) console.error(error);
      }
      await new Promise((resolve) => setTimeout(resolve, again).unref());
    }
  }

  await start();
  // One is enough to begin with: readers need not wait for the others.
  void (async () => {
    for (let more = 1; more < count; more++) await replace();
  })();

  return {
    make: (asked) =>
      new Promise((resolve, reject) => {
        queue.push({ asked, resolve, reject });
        handOut();
      }),
    state: () => ({
      threads: makers.size,
      making: [...makers].reduce((sum, { underway }) => sum + underway.size, 0),
      waiting: queue.length,
      restarts,
    }),
    async stop() {
      stopping = true;
      const ends = [...makers].map(({ worker }) => new Promise((resolve) => worker.once('exit', resolve)));
      for (const { worker } of makers) worker.postMessage({});
      for (const worker of beginning) void worker.terminate();
      // Who is in a loop hears nothing.
      const timer = setTimeout(() => [...makers].forEach(({ worker }) => void worker.terminate()), FAREWELL);
      await Promise.all(ends);
      clearTimeout(timer);
    },
  };
}
