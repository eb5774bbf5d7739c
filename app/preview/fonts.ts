import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';

const FACES = [
  '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff',
  '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff',
  '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff',
];

let files: string[] = [];

/**
 * Paths of the site's own typefaces as TrueType files, made at the first use and again if someone clears the folder for
 * temporary files: the renderer reads neither WOFF nor fonts from memory. Throws where the fonts are not installed.
 */
export function fontFiles(): string[] {
  if (files.length > 0 && files.every((file) => existsSync(file))) return files;
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  // The server may have been started from another folder than its own.
  const paths = [process.cwd(), dirname(process.argv[1] ?? '')];
  const folder = mkdtempSync(join(tmpdir(), 'gradeline-fonts-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  files = FACES.map((face, index) => {
    const file = join(folder, `${index}.ttf`);
    writeFileSync(file, trueTypeOf(readFileSync(resolve(face, { paths }))));
    return file;
  });
  return files;
}

/** WOFF 1.0 is a TrueType file whose tables are deflated one by one (https://www.w3.org/TR/WOFF/). */
export function trueTypeOf(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF file');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + 20 * index;
    const [offset, packed, length] = [4, 8, 12].map((place) => woff.readUInt32BE(at + place));
    const data = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
    return {
      tag: woff.subarray(at, at + 4),
      checksum: woff.readUInt32BE(at + 16),
      data: packed === length ? data : inflateSync(data),
    };
  });
  const header = Buffer.alloc(12 + 16 * count);
  woff.copy(header, 0, 4, 8);
  const power = Math.floor(Math.log2(count));
  [count, 16 * 2 ** power, power, 16 * (count - 2 ** power)].forEach((value, index) =>
    header.writeUInt16BE(value, 4 + 2 * index),
  );
  let offset = header.length;
  const bodies = tables.map(({ tag, checksum, data }, index) => {
    const at = 12 + 16 * index;
    tag.copy(header, at);
    header.writeUInt32BE(checksum, at + 4);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(data.length, at + 12);
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([header, ...bodies]);
}
