/** Whether the compressed streams of a PDF are whole. PDFium shows what it can of a broken one, and says nothing. */
import { inflateSync } from 'node:zlib';

/** What unpacks to more bytes is no report, but a file made to fill the memory. */
const MOST = 2 ** 26;

/**
 * Unpacks every stream that holds no picture: each ends with a checksum of what it holds.
 * @param file not encrypted
 */
export function isWhole(file: Buffer): boolean {
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at)) {
    const start = dataAfter(file, at);
    if (start === null) {
      at += 'stream'.length;
      continue;
    }
    const head = file.toString('latin1', Math.max(0, file.lastIndexOf('obj', at)), at);
    const end = file.indexOf('endstream', start);
    if (end < 0) return false;
    if (isCompressed(head) && !unpacks(file.subarray(start, end))) return false;
    at = end + 'endstream'.length;
  }
  return true;
}

/** Where the data of a stream begins; null where the word at `at` does not begin one. */
function dataAfter(file: Buffer, at: number): number | null {
  if (!/>>\s*$/.test(file.toString('latin1', Math.max(0, at - 4), at))) return null;
  const ending = /^stream(?:\r\n|\n)/.exec(file.toString('latin1', at, at + 8));
  return ending ? at + ending[0].length : null;
}

const isCompressed = (head: string): boolean =>
  /\/Filter\s*\[?\s*\/FlateDecode\b/.test(head) && !/\/Subtype\s*\/Image\b/.test(head);

function unpacks(data: Buffer): boolean {
  try {
    inflateSync(data, { maxOutputLength: MOST });
    return true;
  } catch {
    return false;
  }
}
