import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Fault } from '../steps/fault.mjs';
import { LONGEST_MANIFEST, MANIFEST, parseManifest } from './manifest.mjs';

/** In milliseconds: how long a manifest may take, and a whole copy. */
const PATIENCE = { manifest: 10_000, copy: 600_000 };

const isWeb = (place) => /^https?:/.test(place);
const addressOf = (place, name) => new URL(name, place.endsWith('/') ? place : `${place}/`);

async function ask(place, name, patience, headers = {}) {
  const address = addressOf(place, name);
  let answer;
  try {
    // Where snapshots are is configured; an answer that leads elsewhere is not followed.
    answer = await fetch(address, { headers, redirect: 'error', signal: AbortSignal.timeout(patience) });
  } catch (error) {
    throw new Fault(`${address} cannot be reached (${error.cause?.code ?? error.name}).`, { cause: error });
  }
  if (answer.ok || answer.status === 304) return answer;
  await answer.body?.cancel();
  throw new Fault(`${address} answers ${answer.status}.`);
}

/** What comes, up to a length. @throws {Fault} when more comes */
async function limited(parts, most) {
  const kept = [];
  let length = 0;
  try {
    for await (const part of parts) {
      length += part.length;
      if (length > most) throw new Fault(`${MANIFEST} is too long.`);
      kept.push(part);
    }
  } catch (error) {
    if (error instanceof Fault || error.code) throw error;
    throw new Fault(`${MANIFEST} breaks off.`, { cause: error });
  }
  return Buffer.concat(kept).toString('utf8');
}

/**
 * Reads which snapshot is the newest one.
 * @param {string} place a folder, or the web address of one
 * @param {{ tag: string, manifest: import('./manifest.mjs').Manifest }} [known] what an earlier call returned
 * @returns {Promise<{ tag: string, manifest: import('./manifest.mjs').Manifest }>} `tag`: the entity tag of the web server, if any
 * @throws {Fault} when it cannot be had, or is not as it should be
 */
export async function readLatest(place, known) {
  if (!isWeb(place)) {
    try {
      const file = await open(join(place, MANIFEST));
      const parts = file.createReadStream({ end: LONGEST_MANIFEST });
      return { tag: '', manifest: parseManifest(await limited(parts, LONGEST_MANIFEST)) };
    } catch (error) {
      if (error instanceof Fault || !error.code) throw error;
      throw new Fault(`${join(place, MANIFEST)} cannot be read (${error.code}).`, { cause: error });
    }
  }
  const headers = known?.tag ? { 'If-None-Match': known.tag } : {};
  const answer = await ask(place, MANIFEST, PATIENCE.manifest, headers);
  if (answer.status === 304 && known) return known;
  const manifest = parseManifest(await limited(answer.body ?? [], LONGEST_MANIFEST));
  return { tag: answer.headers.get('etag') ?? '', manifest };
}

/**
 * The bytes of a copy.
 * @param {string} place as above
 * @param {string} file as its manifest names it
 * @returns {Promise<Readable>} which fails where they cannot be read
 * @throws {Fault} when a web server does not have it
 */
export async function readCopy(place, file) {
  if (!isWeb(place)) return createReadStream(join(place, file));
  // The sum is that of the file, so it must come as it is.
  const answer = await ask(place, file, PATIENCE.copy, { 'Accept-Encoding': 'identity' });
  return Readable.fromWeb(answer.body);
}
