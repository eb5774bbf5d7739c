import { strToU8, zipSync } from 'fflate';

/**
 * A zip file whose bytes depend on nothing but its contents: no clock, no zone, no version of zlib.
 * @param day YYYY-MM-DD: what the files in it are dated
 */
export function zipOf(files: readonly { name: string; text: string }[], day: string): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // The format keeps local time without its zone: noon of the day reads the same everywhere.
  const mtime = new Date(year, month - 1, date, 12);
  return zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])), {
    level: 9,
    mtime,
  });
}
