import { pathOf } from './api.mjs';
import { later } from './later.mjs';

/** Pages that wait or are made at the same time: a few seconds of work. Who comes later would wait for longer than people do. */
export const MOST_AT_ONCE = 200;
/** In milliseconds: the longest that a reader waits for an answer. The thread has a limit of its own (makers.mjs). */
export const LONGEST_WAIT = 60_000;

const AGAIN = 5;

/**
 * Makes no more pages at once than can be made soon, and lets nobody wait for ever (docs/decisions/0135).
 * @param {(asked: import('./makers.mjs').Asked) => Promise<object>} make
 * @param {{ most?: number, longest?: number }} [bounds] `longest` in milliseconds
 * @returns {(asked: import('./makers.mjs').Asked) => Promise<object>} as `make`; 503 with Retry-After beyond the bounds
 */
export function bounded(make, { most = MOST_AT_ONCE, longest = LONGEST_WAIT } = {}) {
  let underway = 0;
  return async (asked) => {
    const path = pathOf(asked.url) ?? '';
    if (underway >= most)
      return later(path, 'unavailable', 'Too many readers ask for new pages at this moment.', AGAIN);
    underway += 1;
    // Counted until it is really out of the way, also where its reader was sent away before.
    const making = make(asked).finally(() => (underway -= 1));
    let timer;
    const late = new Promise((resolve) => {
      timer = setTimeout(
        () => resolve(later(path, 'unavailable', 'This took too long to make.', AGAIN)),
        longest,
      );
    });
    try {
      return await Promise.race([making, late]);
    } finally {
      clearTimeout(timer);
      making.catch(() => {});
    }
  };
}
