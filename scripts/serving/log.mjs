import pino from 'pino';

/** Lines are written together: at so many bytes, or after so many milliseconds. */
const TOGETHER_BYTES = 4096;
const SOON_MS = 250;
/** When nobody takes what is printed, no more than this is held in memory, in bytes; the rest is dropped. */
const HELD_BYTES = 4 * 1024 * 1024;

/**
 * The log of a server: one JSON object a line on standard output, with `time` (ISO 8601, UTC) and `level` in words.
 * @param {{ fd?: number }} [options] where to
 * @returns {{ log: import('pino').Logger, close: () => void }} `close` writes what waits
 */
export function createLog({ fd = 1 } = {}) {
  // Never waits for who reads it: a pipe that nobody empties must not stop the server.
  const destination = pino.destination({
    ...{ dest: fd, sync: false, minLength: TOGETHER_BYTES, maxLength: HELD_BYTES },
  });
  const timer = setInterval(() => destination.flush(), SOON_MS).unref();
  const log = pino(
    {
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    destination,
  );
  return {
    log,
    close() {
      clearInterval(timer);
      destination.flushSync();
    },
  };
}
