const WIDTH = 14;
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/**
 * Prints one line a step: its name, what it does, and how long it took. On a terminal the time runs along.
 * @param {NodeJS.WriteStream} [out]
 */
export function progress(out = process.stdout) {
  const name = (text) => `  ${text.padEnd(WIDTH)}`;
  return {
    /** A step with nothing to do. @param {string} step @param {string} [note] what there is to say of it */
    skip(step, note) {
      out.write(`${name(step)}up to date${note ? ` (${note})` : ''}\n`);
    },
    /**
     * Runs a step under its line. What it throws passes through, the line is ended first.
     * @template T
     * @param {string} step
     * @param {string} doing
     * @param {() => Promise<T>} work
     * @returns {Promise<T>}
     */
    async during(step, doing, work) {
      const began = Date.now();
      const line = `${name(step)}${doing} … `;
      out.write(line);
      const tick = () => out.write(`\r${line}${Math.round((Date.now() - began) / 1000)} s `);
      const timer = out.isTTY ? setInterval(tick, 1000) : undefined;
      try {
        const result = await work();
        clearInterval(timer);
        out.write(`${out.isTTY ? `\r${line}` : ''}${seconds(Date.now() - began)}  \n`);
        return result;
      } catch (error) {
        clearInterval(timer);
        out.write('stopped\n');
        throw error;
      }
    },
  };
}
