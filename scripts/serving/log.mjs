import { setTimeout as wait } from 'node:timers/promises';
import pino from 'pino';

/** Lines are written together: at so many letters, or after so many milliseconds. */
const TOGETHER = 4096;
const SOON_MS = 250;
/** When nobody takes what is printed, no more than this is held in memory, in bytes; further lines are dropped. */
const HELD_BYTES = 4 * 1024 * 1024;
/** How long the end of the server waits for its last lines to be taken, in milliseconds. */
const LAST_MS = 1000;

/**
 * The log of a server: one JSON object a line, with `time` (ISO 8601, UTC) and `level` in words. It never waits for who reads it: a
 * pipe that nobody empties must not stop the server, nor keep it from ending (so not pino's own way to write to a file).
 * @param {import('node:stream').Writable} [out] standard output where it is not said
 * @returns {{ log: import('pino').Logger, close: () => Promise<void> }} `close` writes what waits, where somebody takes it
 */
export function createLog(out = process.stdout) {
  let waiting = '';
  function pass() {
    if (waiting !== '' && out.writableLength < HELD_BYTES) out.write(waiting);
    waiting = '';
  }
  // A reader that is gone is no trouble of ours.
  out.on('error', () => {});
  const timer = setInterval(pass, SOON_MS).unref();
  const log = pino(
    {
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    {
      write(line) {
        waiting += line;
        if (waiting.length >= TOGETHER) pass();
      },
    },
  );
  return {
    log,
    async close() {
      clearInterval(timer);
      pass();
      const written = new Promise((resolve) => out.write('', resolve));
      await Promise.race([written, wait(LAST_MS, undefined, { ref: false })]);
    },
  };
}
