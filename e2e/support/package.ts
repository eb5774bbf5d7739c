/** The data package, taken apart by readers that are not ours. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ROOT } from '@/scripts/config.mjs';
import type { Row } from './files';
import { runFolder } from './store';

export async function bytesOf(url: string): Promise<Buffer> {
  const response = await fetch(url);
  if (response.status !== 200) throw new Error(`${url}: ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

export const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** The files of a zip by name; yauzl checks sizes, names and structure. */
export async function unzipped(zip: Buffer): Promise<Map<string, Buffer>> {
  const open = promisify<Buffer, { lazyEntries: boolean }, ZipFile>(yauzl.fromBuffer);
  const file = await open(zip, { lazyEntries: true });
  const read = new Map<string, Buffer>();
  return new Promise((resolve, reject) => {
    file.on('entry', (entry: Entry) => {
      file.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part)).on('error', reject);
        stream.on('end', () => {
          read.set(entry.fileName, Buffer.concat(parts));
          file.readEntry();
        });
      });
    });
    file.on('end', () => resolve(read)).on('error', reject);
    file.readEntry();
  });
}

/** Writes files into a folder of this run. @returns its path */
export function writtenTo(name: string, files: ReadonlyMap<string, Buffer>): string {
  const folder = join(runFolder(), name);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of files) writeFileSync(join(folder, file), content);
  return folder;
}

/** A table of a package by the names of its columns; what is empty is ''. */
export function rowsIn(files: ReadonlyMap<string, Buffer>, table: string): Row[] {
  const content = files.get(`${table}.csv`);
  if (!content) throw new Error(`The package has no ${table}.csv`);
  return parse(content, { columns: true });
}

/**
 * Rows of a committed file of facts that a release holds, read plainly: added by it or before, and not retired by then.
 * Ids of releases are dates, so their order is that of their letters as long as no day has ten.
 */
export function committed(file: string, release: string): Row[] {
  const rows: Row[] = parse(readFileSync(join(ROOT, 'prisma/data', `${file}.csv`)), { columns: true });
  return rows.filter(
    ({ added_in: added = '', retired_in: retired = '' }) =>
      added <= release && (retired === '' || retired > release),
  );
}
