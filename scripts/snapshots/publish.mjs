// `npm run publish -- FOLDER`: puts a copy of the store where instances find it (docs/operations.md). May run while the store is used.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { readConfig } from '../config.mjs';
import { flush } from '../copies/flush.mjs';
import { takeCopy } from '../copies/take.mjs';
import { explain, Fault, report } from '../steps/fault.mjs';
import { fileOf, MANIFEST, parseManifest, printManifest } from './manifest.mjs';

/** A draft that is older than this was left by a publisher that was killed. */
const LEFT_BEHIND_MS = 3_600_000;
const DRAFT = /^\.?draft-[0-9a-f-]{36}\b/;
const COPY = /^gradeline-[0-9a-f]{12}\.db$/;

async function sumOfNewest(folder) {
  try {
    const { sha256, file } = parseManifest(await readFile(join(folder, MANIFEST), 'utf8'));
    await stat(join(folder, file));
    return sha256;
  } catch {
    return null;
  }
}

/** Removes copies beyond the newest ones, and what killed publishers left. */
async function prune(folder, keep) {
  const found = await Promise.all(
    (await readdir(folder))
      .filter((name) => COPY.test(name) || DRAFT.test(name))
      .map(async (name) => ({ name, at: (await stat(join(folder, name)).catch(() => null))?.mtimeMs ?? 0 })),
  );
  const old = [
    ...found
      .filter(({ name }) => COPY.test(name))
      .sort((a, b) => b.at - a.at)
      .slice(keep),
    ...found.filter(({ name, at }) => DRAFT.test(name) && at < Date.now() - LEFT_BEHIND_MS),
  ];
  for (const { name } of old) await rm(join(folder, name), { force: true });
}

/**
 * Publishes a copy of the store: first the copy under a name made of its checksum, then, in one step, the manifest that names it.
 * Whoever reads the folder finds the old manifest with its copy, or the new one with its own.
 * @param {{ databaseUrl: string, folder: string, keep?: number }} what `keep`: copies that stay, the new one among them
 * @returns {Promise<{ manifest: import('./manifest.mjs').Manifest, isNew: boolean }>} not new: the same bytes are published already
 * @throws {Fault} when the store cannot be copied, the copy is not sound, or the folder cannot be written
 */
export async function publish({ databaseUrl, folder, keep = 3 }) {
  const draft = join(folder, `draft-${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    const { revision, sha256, bytes, migrations } = await takeCopy(databaseUrl, `${draft}.db`);
    if (!revision) throw new Fault('The store holds no facts yet: run npm start once.');
    const manifest = {
      ...{ revision, sha256, bytes, file: fileOf(sha256), schema: migrations.at(-1) ?? '' },
      publishedAt: new Date().toISOString(),
    };
    const isNew = (await sumOfNewest(folder)) !== sha256;
    if (isNew) {
      await rename(`${draft}.db`, join(folder, manifest.file));
      flush(folder);
      await writeFile(draft, printManifest(manifest), { flush: true });
      await rename(draft, join(folder, MANIFEST));
      flush(folder);
    }
    await prune(folder, keep);
    return { manifest, isNew };
  } catch (error) {
    const known = explain(error);
    if (known instanceof Fault || !/^E[A-Z]+$/.test(error.code ?? '')) throw known;
    throw new Fault(`The snapshots' folder ${folder} cannot be written (${error.code}).`, { cause: error });
  } finally {
    for (const end of ['', '.db']) await rm(draft + end, { force: true }).catch(() => undefined);
  }
}

function count(text) {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('it must be a number from 1 to 999');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const command = new Command('npm run publish --')
    .description('Publishes a copy of the database for instances to pick up.')
    .argument('<folder>', 'where instances look for it (SNAPSHOTS)')
    .option('--keep <n>', 'copies that stay', count, 3)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .parse();
  try {
    const { databaseUrl, engine } = readConfig();
    if (engine === 'postgresql')
      throw new Fault('Snapshots are of files: instances read a PostgreSQL database themselves.');
    const folder = resolve(command.args[0]);
    const { manifest, isNew } = await publish({ databaseUrl, folder, ...command.opts() });
    console.log(
      `${isNew ? 'Published' : 'Published already:'} revision ${manifest.revision} as ${join(folder, manifest.file)}.`,
    );
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
}
