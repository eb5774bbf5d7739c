/** What a benchmark gives: figures, each beside a reference of the same run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/config.mjs';

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {number} value
 * @property {string} unit
 * @property {string} [beside] what the reference is
 * @property {number} [reference] in the same unit
 * @property {{ most?: number, least?: number, of: 'ratio' | 'value' | 'difference' }} [target]
 * @property {string} [note]
 */

const sizes = { ratio: (row) => row.value / row.reference, value: (row) => row.value };
sizes.difference = (row) => row.value - row.reference;

/** Whether a row meets its target; undefined where it has none. @param {Row} row */
export function met(row) {
  if (!row.target) return undefined;
  const size = sizes[row.target.of](row);
  return size <= (row.target.most ?? Infinity) && size >= (row.target.least ?? -Infinity);
}

const round = (number) =>
  Math.abs(number) >= 100 ? String(Math.round(number)) : String(Number(number.toPrecision(3)));

/** The rows as a table for a terminal. @param {Row[]} rows */
export function printRows(rows) {
  console.table(
    rows.map((row) => ({
      what: row.what,
      value: `${round(row.value)} ${row.unit}`,
      beside: row.beside ? `${row.beside}: ${round(row.reference)}` : '',
      ratio: row.beside ? round(sizes.ratio(row)) : '',
      target: row.target ? targetWords(row.target) : '',
      met: { true: 'yes', false: 'NO' }[met(row)] ?? '',
      note: row.note ?? '',
    })),
  );
}

const targetWords = ({ most, least, of }) =>
  `${of} ${most === undefined ? `at least ${least}` : `at most ${most}`}`;

/**
 * Writes the rows of a part to bench/results, with what they were measured on.
 * @param {string} part
 * @param {{ rows: Row[], settings: object }} result
 */
export function writeResult(part, { rows, settings }) {
  const folder = join(ROOT, 'bench/results');
  mkdirSync(folder, { recursive: true });
  const machine = {
    processors: cpus().length,
    model: cpus()[0]?.model ?? 'unknown',
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
  const result = {
    part,
    at: new Date().toISOString(),
    machine,
    settings,
    rows: rows.map((row) => ({
      ...row,
      ...(row.beside ? { ratio: sizes.ratio(row) } : {}),
      met: met(row),
    })),
  };
  writeFileSync(join(folder, `${part}.json`), `${JSON.stringify(result, null, 2)}\n`);
}
