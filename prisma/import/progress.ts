/** A progress bar on the terminal; nothing where the output is no terminal. */
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  step(): void;
  stop(): void;
}

/** @param total number of steps */
export function progress(what: string, total: number): Progress {
  if (!process.stderr.isTTY || total === 0) return { step: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    {
      format: `${what} {bar} {value}/{total}, {rate} a second, {eta_formatted} left`,
      hideCursor: true,
      stream: process.stderr,
    },
    Presets.shades_classic,
  );
  const started = Date.now();
  const rate = (done: number) => ({ rate: ((1000 * done) / Math.max(1, Date.now() - started)).toFixed(1) });
  let done = 0;
  bar.start(total, 0, rate(0));
  return { step: () => bar.update(++done, rate(done)), stop: () => bar.stop() };
}
