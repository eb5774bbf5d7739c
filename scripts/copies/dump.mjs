/** Copies of a store in PostgreSQL, by its own programs. */
import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { databaseOf } from '../config.mjs';
import { MIGRATIONS, stateOf, withClient } from '../engines/postgresql.mjs';
import { askTool, passOn, startTool, ToolFault } from '../engines/tools.mjs';
import { explain, Fault } from '../steps/fault.mjs';
import { migrationsIn, refuseStrangers } from '../steps/migrations.mjs';
import { headOf } from '../steps/store-file.mjs';
import { sha256Of } from './check.mjs';
import { flush } from './flush.mjs';

/** What a dump begins with (`--format=custom`). */
const MAGIC = 'PGDMP';
/**
 * Takes a copy of one moment into a file, while others read and write, and reads the copy through.
 * @param {string} databaseUrl `postgresql://...`
 * @param {string} file path of the copy; a file of that name gives way
 * @returns {Promise<{ revision: string | null, counts: Record<string, number>, bytes: number, sha256: string }>}
 * @throws {Fault} when there is no store, or the copy cannot be made; then nothing is left
 */
export async function takeDump(databaseUrl, file) {
  const target = resolve(file);
  if (!statSync(dirname(target), { throwIfNoEntry: false })?.isDirectory())
    throw new Fault(`There is no folder ${dirname(target)}: make it first.`);
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.draft`);
  try {
    const state = await withClient(databaseUrl, async (client) => {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const { rows } = await client.query('SELECT pg_export_snapshot() AS "snapshot"');
      const dumped = startTool(
        'pg_dump',
        [
          ...['--format=custom', '--no-owner', '--no-privileges', `--snapshot=${rows[0].snapshot}`],
          ...[`--file=${draft}`, '--dbname', 'ADDRESS'],
        ],
        databaseUrl,
      );
      dumped.child.stdin.end();
      dumped.child.stdout.resume();
      await dumped.ended;
      return stateOf(client);
    });
    await readThrough(draft);
    flush(draft);
    const copy = { ...state, bytes: statSync(draft).size, sha256: await sha256Of(draft) };
    renameSync(draft, target);
    flush(dirname(target));
    return copy;
  } catch (error) {
    throw explain(error, databaseOf(databaseUrl).name);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Whether a file is one that `takeDump` makes. */
export const isDump = (file) => headOf(file, MAGIC.length).toString('latin1') === MAGIC;

/**
 * Reads a copy through. @returns {Promise<{ bytes: number }>}
 * @throws {Fault} when it is damaged, newer or none of ours, or PostgreSQL's programs cannot read it
 */
export async function checkDump(file) {
  await readThrough(file).catch((error) => {
    if (error instanceof ToolFault) throw error;
    throw new Fault(`${file} is damaged: use another copy.`, { cause: error });
  });
  await refuseOthers(file);
  return { bytes: statSync(file).size };
}

/** Unpacks all of it, to nowhere. */
async function readThrough(file) {
  const script = startTool('pg_restore', ['--file=-', file]);
  script.child.stdin.end();
  await passOn(script, new Writable({ write: (_part, _encoding, next) => next() }));
}

/** Refuses what is none of ours, or newer than this checkout. */
async function refuseOthers(file) {
  const script = await askTool('pg_restore', [
    ...['--data-only', '--table=_prisma_migrations', '--file=-', file],
  ]);
  const copied = /^COPY [^\n]*_prisma_migrations \(([^)]*)\) FROM stdin;\n([\s\S]*?)^\\\.$/m.exec(script);
  if (!copied) throw new Fault(`${file} holds something other than Gradeline's store: use another copy.`);
  const columns = copied[1].split(', ').map((column) => column.replaceAll('"', ''));
  const rows = copied[2]
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
  const at = (column) => columns.indexOf(column);
  const applied = new Map(rows.map((row) => [row[at('migration_name')], row[at('checksum')]]));
  refuseStrangers({ applied, tables: [] }, migrationsIn(MIGRATIONS), file);
}
