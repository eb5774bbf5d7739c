/** Files that no reader should trip over, and real reports damaged byte by byte. */
import fc from 'fast-check';
import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockedPdf, madeReport, manyPages, pictureOnly } from '../made-pdf';
import { sharedFolder } from '../testing';

/** @returns name and path of each hostile file */
export async function hostileFiles(folder: string): Promise<[name: string, path: string][]> {
  mkdirSync(folder, { recursive: true });
  const report = await madeReport('Doncaster', '5 to 9 October 2026', ['Good', 'Good', 'Good', 'Good']);
  const contents: [string, Uint8Array | string][] = [
    ['truncated', report.subarray(0, report.length >> 1)],
    ['encrypted', lockedPdf()],
    ['zero bytes', ''],
    ['HTML', '<!DOCTYPE html><title>Report not found</title>'],
    ['image only', await pictureOnly()],
    ['5,000 pages', await manyPages(5000)],
    ['200 MB', report],
    ['1 MB of zeros', new Uint8Array(1_000_000)],
    ['a signature alone', '%PDF-1.7\n'],
  ];
  return contents.map(([name, content], index) => {
    const path = join(folder, `${index}.pdf`);
    writeFileSync(path, content);
    if (name === '200 MB') truncateSync(path, 200_000_000);
    return [name, path];
  });
}

/** Real reports, the smallest first: many runs over a small file find more than few over a large one. */
export function realReports(count: number): string[] {
  const folder = join(sharedFolder, 'reports');
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => join(folder, name))
      // A few are web pages under a name of PDF.
      .filter((path) => readFileSync(path).subarray(0, 5).toString('latin1') === '%PDF-')
      .map((path) => ({ path, bytes: statSync(path).size }))
      .sort((a, b) => a.bytes - b.bytes || (a.path < b.path ? -1 : 1))
      .slice(0, count)
      .map(({ path }) => path)
  );
}

interface Wound {
  kind: 'set' | 'flip' | 'cut' | 'repeat' | 'end' | 'noise';
  /** Place in the file, 0 to 1. */
  at: number;
  length: number;
  byte: number;
}

/** 0 to 1, evenly: without that, most would fall on the very beginning. */
export const evenly: fc.Arbitrary<number> = fc
  .noBias(fc.integer({ min: 0, max: 999_999 }))
  .map((millionths) => millionths / 1e6);
const wounds: fc.Arbitrary<Wound[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Wound['kind']>('set', 'flip', 'cut', 'repeat', 'end', 'noise'),
    at: evenly,
    length: fc.integer({ min: 1, max: 4000 }),
    byte: fc.integer({ min: 0, max: 255 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** The same seed gives the same mutations. */
export function mutations(seed: number, count: number): Wound[][] {
  return fc.sample(wounds, { seed, numRuns: count });
}

/** @returns a damaged copy of a file */
export function mutate(path: string, list: readonly Wound[]): Buffer {
  return list.reduce<Buffer>(wound, readFileSync(path));
}

function wound(bytes: Buffer, { kind, at, length, byte }: Wound): Buffer {
  const from = Math.floor(at * bytes.length);
  const to = Math.min(bytes.length, from + length);
  if (kind === 'end') return bytes.subarray(0, from);
  if (kind === 'cut') return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  if (kind === 'repeat') return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  const copy = Buffer.from(bytes);
  if (kind === 'noise') for (let i = from; i < to; i++) copy[i] = (i * 131 + byte * 17) & 255;
  else if (from < copy.length) copy[from] = kind === 'set' ? byte : (copy[from] ?? 0) ^ (1 << (byte & 7));
  return copy;
}
