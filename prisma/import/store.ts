/** One report into the store: one transaction, one local revision, idempotent by the file's hash. */
import type { PrismaClient } from '@/lib/generated/prisma/client';
import { changeOf, sameFact } from './data/append';
import { reportRows } from './data/report-rows';
import type { FactRow, FactTable } from './data/tables';
import { addRows, delegate, inTransaction, retireRows, type Transaction } from './data/write';
import type { Read } from './outcome';
import { newRevision } from './revision';
import { hasText, storeText } from './store-text';
import { type KnownAuthority, Refusal } from './types';

/** `text`: the facts were known, the report's text was not. */
export type Stored = 'new' | 'changed' | 'text' | 'unchanged';

/**
 * Stores what a report states, and its text. Bytes that are known add their text and change no fact. Other bytes for the same inspection become a new
 * version of the source; facts that differ are retired and added anew, so that the old ones stay on record.
 * @throws Refusal `ambiguous` where the store holds another inspection of that day
 * @throws Error of the database (locked, full, damaged); the store is then as it was.
 */
export function storeReport(
  store: PrismaClient,
  outcome: Read,
  known: readonly KnownAuthority[],
): Promise<Stored> {
  return inTransaction(store, (tx) => storeIn(tx, outcome, known));
}

async function storeIn(tx: Transaction, outcome: Read, known: readonly KnownAuthority[]): Promise<Stored> {
  const { source, reading, inspection, judgements } = reportRows(outcome, known);
  if (!inspection) return 'unchanged';
  const same = await tx.source.findFirst({ where: { sha256: outcome.sha256, retiredIn: null } });
  if (same) {
    if (await hasText(tx, same.id)) return 'unchanged';
    const held = await tx.inspection.findFirst({ where: { sourceId: same.id, retiredIn: null } });
    await storeText(tx, same.id, held?.key ?? inspection.key, outcome.report);
    return 'text';
  }
  const revision = await newRevision(tx, `Import of a report: ${inspection.key}`);
  const older = await tx.source.findMany({ where: { key: source.key, retiredIn: null } });
  await retireRows(
    tx,
    'source',
    older.map(({ id }) => id),
    revision,
  );
  await retireRows(
    tx,
    'reading',
    older.map(({ id }) => id),
    revision,
  );
  await add(tx, 'source', [source], revision);
  await add(tx, 'reading', [reading], revision);

  const held = {
    inspection: await current(tx, 'inspection', { key: inspection.key }),
    judgement: await current(tx, 'judgement', { inspectionKey: inspection.key }),
  };
  // The same report from a file without an address must not take the address away from the facts.
  const ignore = source.url === null ? ['sourceId'] : [];
  await refuseRival(held.inspection[0], inspection);
  for (const [table, rows] of [
    ['inspection', [inspection]],
    ['judgement', judgements],
  ] as const) {
    const change = changeOf<FactTable>(held[table], rows, ignore);
    await retireRows(tx, table, change.retire, revision);
    await add(tx, table, change.add, revision);
  }
  await storeText(tx, source.id, inspection.key, outcome.report);
  return held.inspection.length > 0 ? 'changed' : 'new';
}

/** Two different inspections of one authority cannot have been published on one day: one of the dates is wrong. */
async function refuseRival(
  held: FactRow<'inspection'> | undefined,
  wanted: FactRow<'inspection'>,
): Promise<void> {
  const ours = held && { kindCode: held.kindCode, endDate: held.endDate };
  if (ours && !sameFact(ours, { kindCode: wanted.kindCode, endDate: wanted.endDate })) {
    throw new Refusal(
      'ambiguous',
      `${wanted.key} is another inspection already (ended ${held.endDate}); check the publication date`,
    );
  }
}

async function add(
  tx: Transaction,
  table: FactTable,
  rows: readonly object[],
  addedIn: string,
): Promise<void> {
  await addRows(
    tx,
    table,
    rows.map((row) => ({ ...row, addedIn, retiredIn: null })),
  );
}

async function current<T extends FactTable>(tx: Transaction, table: T, where: object): Promise<FactRow<T>[]> {
  return (await delegate(tx, table).findMany({
    where: { ...where, retiredIn: null },
  })) as unknown as FactRow<T>[];
}
