import { Command } from 'commander';
import { Fault, explain, report } from '../steps/fault.mjs';

/** Exit status of the commands for operations. */
export const STATUS = { good: 0, trouble: 1, use: 2 };

/** A command line whose wrong use ends with 2. @param {string} name of the npm script */
export function commandOf(name, description) {
  return new Command(`npm run ${name} --`)
    .description(description)
    .showHelpAfterError()
    .exitOverride((error) => process.exit(error.exitCode === 0 ? STATUS.good : STATUS.use));
}

/** Runs what a command does; a trouble is one line and status 1. @param {() => Promise<void>} work */
export async function ending(work) {
  try {
    await work();
  } catch (error) {
    report(error instanceof Fault ? error : explain(error));
    process.exitCode = STATUS.trouble;
  }
}

const number = new Intl.NumberFormat('en-GB');

/** `2.7 MB (2,744,320 bytes)` */
export const sizeOf = (bytes) =>
  bytes < 1000 ? `${bytes} bytes` : `${shortSize(bytes)} (${number.format(bytes)} bytes)`;

/** `2.7 MB` @param {number} bytes */
export function shortSize(bytes) {
  const power = Math.min(4, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${['bytes', 'kB', 'MB', 'GB', 'TB'][power]}`;
}

/** `153 authorities, 500 inspections` @param {Record<string, number>} counts */
export const countsOf = (counts) =>
  Object.entries(counts)
    .map(([name, count]) => `${number.format(count)} ${name}`)
    .join(', ');

/** Lines of names and values, as the steps of the start are printed. @param {[string, string][]} lines */
export const printLines = (lines) =>
  lines.forEach(([name, value]) => console.log(`  ${name.padEnd(14)}${value}`));
