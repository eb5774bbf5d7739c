import { z } from 'zod';
import { Fault } from '../steps/fault.mjs';

/** Name of the file that says which snapshot is the newest one. It is written last, in one step. */
export const MANIFEST = 'latest.json';

/** A longer manifest is none; a larger copy is not taken. In bytes. */
export const LONGEST_MANIFEST = 16 * 1024;
const LARGEST_COPY = 8 * 1024 ** 3;

/** Name of the copy with this checksum. */
export const fileOf = (sha256) => `gradeline-${sha256.slice(0, 12)}.db`;

const shape = z
  .object({
    revision: z.string().min(1).max(100),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().positive().max(LARGEST_COPY),
    file: z.string(),
    schema: z.string().min(1).max(200),
    publishedAt: z.iso.datetime(),
  })
  // So it names no path.
  .refine(({ file, sha256 }) => file === fileOf(sha256), { message: 'file is not named by its checksum' });

/**
 * What a manifest says: the newest revision in the copy, its checksum (lower-case hex), length in bytes and file name, the last
 * migration that it has had, and when it was published.
 * @typedef {{ revision: string, sha256: string, bytes: number, file: string, schema: string, publishedAt: string }} Manifest
 */

/**
 * @param {string} text
 * @returns {Manifest}
 * @throws {Fault} when it is none
 */
export function parseManifest(text) {
  let read;
  try {
    read = shape.safeParse(JSON.parse(text));
  } catch {
    throw new Fault(`${MANIFEST} is no JSON.`);
  }
  if (read.success) return read.data;
  const [{ path, message }] = read.error.issues;
  throw new Fault(`${MANIFEST} is not as it should be: ${[...path, message].join(': ')}.`);
}

/** @param {Manifest} manifest */
export const printManifest = (manifest) => `${JSON.stringify(shape.parse(manifest), null, 2)}\n`;
