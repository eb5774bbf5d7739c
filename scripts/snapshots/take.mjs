// Takes a snapshot in the place of a store. A process of its own (follow.mjs): copying and checking do not slow the answers to
// readers, what it needs of memory is gone with it, and it can be ended at any moment. It reads a manifest as JSON from its arguments.
import { createHash } from 'node:crypto';
import { readdirSync, realpathSync, rmSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { swapIn } from '../copies/swap.mjs';
import { explain, Fault, report } from '../steps/fault.mjs';
import { migrationsIn } from '../steps/migrations.mjs';
import { noteHeld } from './held.mjs';
import { parseManifest } from './manifest.mjs';
import { readCopy } from './source.mjs';

const draftOf = (databasePath) => `${databasePath}.arriving`;
async function download(place, { file, sha256, bytes }, draft) {
  const hash = createHash('sha256');
  let length = 0;
  const watch = async function* (parts) {
    for await (const part of parts) {
      length += part.length;
      if (length > bytes) throw new Fault(`${file} is longer than its manifest says.`);
      hash.update(part);
      yield part;
    }
  };
  let arriving;
  try {
    // Before anything can fail: a stream that opens its file itself may do so after the fault, and leave an empty one.
    arriving = await open(draft, 'w');
    await pipeline(await readCopy(place, file), watch, arriving.createWriteStream({ flush: true }));
  } catch (error) {
    const known = explain(error);
    throw known instanceof Fault
      ? known
      : new Fault(`${file} could not be fetched (${error.code ?? error.name}).`);
  } finally {
    await arriving?.close();
  }
  if (length < bytes) throw new Fault(`${file} is cut off: ${length} of ${bytes} bytes came.`);
  if (hash.digest('hex') !== sha256)
    throw new Fault(`${file} is not what was published: its checksum differs.`);
}

/** Takes away what one that was killed has left: its download, and files that no swap has put in the store's place. */
function tidy(databasePath) {
  const folder = dirname(databasePath);
  const name = basename(databasePath);
  let live;
  try {
    live = basename(realpathSync(databasePath));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  for (const found of readdirSync(folder)) {
    const left = found.startsWith(`${name}.restored-`) && found !== live && !found.startsWith(`${live}-`);
    const link = found.startsWith(`.${name}.`) && found.endsWith('.link');
    if (left || link || found === basename(draftOf(databasePath))) rmSync(join(folder, found));
  }
}

/**
 * Fetches a snapshot beside the store, looks at it and swaps it in. Whatever goes wrong, the store stays as it is.
 * @param {import('./manifest.mjs').Manifest} manifest
 * @param {{ place: string, databasePath: string }} where the snapshots are (readLatest), and the store is
 * @returns {Promise<void>}
 * @throws {Fault} when it cannot be had, is damaged, is of a newer version of Gradeline, or the disk is full
 */
export async function take(manifest, { place, databasePath }) {
  // Before it is fetched, again and again.
  if (!migrationsIn().some(({ name }) => name === manifest.schema))
    throw new Fault(
      `${manifest.file} is from a newer version of Gradeline (migration ${manifest.schema}): update this machine.`,
    );
  const draft = draftOf(databasePath);
  await mkdir(dirname(databasePath), { recursive: true });
  tidy(databasePath);
  try {
    await download(place, manifest, draft);
    await swapIn(draft, databasePath, { keepFormer: false });
    noteHeld(databasePath, manifest.sha256);
  } finally {
    rmSync(draft, { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , manifest, place, databasePath] = process.argv;
  // Without the server that asked for it, it is nobody's.
  process.once('disconnect', () => process.exit(1));
  try {
    await take(parseManifest(manifest), { place, databasePath });
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
  process.exit();
}
