/** The committed facts into a store: merged by key; nothing that was imported locally is removed. */
import { join } from 'node:path';
import type { z } from 'zod';
import { nameOf } from '../data/append';
import { readCommitted, type Versioned } from '../data/committed';
import { readRows } from '../data/csv';
import { type FactTable, factTableNames } from '../data/tables';
import { fileOf, type RevisionRow, vocabularies } from '../data/vocabularies';
import { addRows, namesIn, retireRows, type Transaction } from '../data/write';

/**
 * Brings a store to the newest release, in the given transaction. A fact that an import on this machine has added and
 * that a release now states gives way to the release's row; the local row stays on record, retired.
 * @returns how many rows of facts were added and retired
 */
export async function seed(tx: Transaction, folder: string): Promise<{ added: number; retired: number }> {
  const { revisions, corrections, facts } = readCommitted(folder);
  await seedRevisions(tx, revisions);
  await seedVocabularies(tx, folder);
  const newest = revisions.at(-1)?.id ?? '';
  let added = 0;
  let retired = 0;
  for (const table of factTableNames) {
    const step = await seedTable(tx, table, facts[table], newest);
    added += step.added;
    retired += step.retired;
  }
  for (const { addedIn, ...row } of corrections) {
    if (!addedIn) continue;
    const data = { ...row, old: row.old ?? '', addedIn };
    const { key, field } = row;
    await tx.correction.upsert({
      where: { key_field_addedIn: { key, field, addedIn } },
      create: data,
      update: {},
    });
  }
  return { added, retired };
}

async function seedTable<T extends FactTable>(
  tx: Transaction,
  table: T,
  rows: readonly Versioned<T>[],
  newest: string,
) {
  const held = await namesIn(tx, table);
  const name = nameOf;
  // Rows that a later release retired.
  const gone = rows.filter(
    (row) => row.retiredIn !== null && held.get(`${name(row)} ${row.addedIn}`) === null,
  );
  for (const row of gone) await retireRows(tx, table, [name(row)], row.retiredIn ?? newest);
  const fresh = rows.filter((row) => !held.has(`${name(row)} ${row.addedIn}`));
  const local = new Set(
    [...held].filter(([, end]) => end === null).map(([id]) => id.slice(0, id.lastIndexOf(' '))),
  );
  // What this release has just retired is no row of an import, and gives way to nothing a second time.
  for (const row of gone) local.delete(name(row));
  const given = fresh.filter((row) => row.retiredIn === null && local.has(name(row)));
  if (table === 'source') {
    // A source is known by its bytes: what an import has recorded is the same source.
    const add = fresh.filter((row) => !local.has(name(row)));
    await addRows(tx, table, add);
    return { added: add.length, retired: gone.length };
  }
  await retireRows(tx, table, given.map(name), newest);
  await addRows(tx, table, fresh);
  return { added: fresh.length, retired: gone.length + given.length };
}

async function seedRevisions(tx: Transaction, revisions: readonly RevisionRow[]): Promise<void> {
  const held = new Set((await tx.revision.findMany()).map(({ id }) => id));
  let ordinal = (await tx.revision.aggregate({ _max: { ordinal: true } }))._max.ordinal ?? 0;
  for (const row of revisions) {
    if (held.has(row.id)) continue;
    ordinal += 1;
    await tx.revision.create({ data: { ...row, ordinal } });
  }
}

/** Words of the framework: the newest wording holds. */
async function seedVocabularies(tx: Transaction, folder: string): Promise<void> {
  const rows = <V extends keyof typeof vocabularies>(name: V): z.infer<(typeof vocabularies)[V]>[] =>
    readRows(join(folder, fileOf[name]), vocabularies[name]) as z.infer<(typeof vocabularies)[V]>[];
  const byCode = (data: { code: string }) => ({ where: { code: data.code }, create: data, update: data });
  for (const row of rows('frameworkEdition'))
    await tx.frameworkEdition.upsert({ ...byCode(row), create: row });
  for (const row of rows('judgementLane')) await tx.judgementLane.upsert({ ...byCode(row), create: row });
  for (const row of rows('judgementArea')) await tx.judgementArea.upsert({ ...byCode(row), create: row });
  for (const row of rows('editionArea')) {
    const { editionCode, areaCode } = row;
    await tx.editionArea.upsert({
      where: { editionCode_areaCode: { editionCode, areaCode } },
      create: row,
      update: row,
    });
  }
  for (const row of rows('eventKind')) await tx.eventKind.upsert({ ...byCode(row), create: row });
  for (const row of rows('neighbourSet')) await tx.neighbourSet.upsert({ ...byCode(row), create: row });
  for (const row of rows('deliveryBody'))
    await tx.deliveryBody.upsert({ where: { slug: row.slug }, create: row, update: row });
}
