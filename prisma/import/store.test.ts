import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PrismaClient } from '@/lib/generated/prisma/client';
import { dataFolder, knownAuthorities, readCommitted } from './data/committed';
import { outcome } from './made-outcome';
import { seed } from './seed/seed';
import { storeReport } from './store';
import { onPostgres } from '../../scripts/engines/test-names.mjs';
import { seededStore } from './testing';

const committed = readCommitted();
const known = knownAuthorities(committed.facts);

/** SQLite's adapter reports every trigger's refusal as a violated constraint; PostgreSQL's says what the trigger says. */
const refusal = onPostgres()
  ? /never deleted|only be retired|part of the edition|closed lists|invalid input value for enum/
  : /constraint|closed lists/i;

describe('the store', () => {
  let store: PrismaClient;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await seededStore());
  }, 60_000);
  afterAll(() => close());

  const current = (key: string) =>
    store.judgement.findMany({ where: { inspectionKey: key, retiredIn: null } });
  const key = 'doncaster/inspections/2026-11-20';

  it('is seeded once: a second time adds nothing', async () => {
    expect(await store.$transaction((tx) => seed(tx, dataFolder), { timeout: 60_000 })).toEqual({
      added: 0,
      retired: 0,
    });
    expect(await store.judgement.count()).toBe(committed.facts.judgement.length);
  });

  it('stores a report in one revision, and the same bytes only once', async () => {
    expect(await storeReport(store, outcome('a'), known)).toBe('new');
    expect(await storeReport(store, outcome('a'), known)).toBe('unchanged');
    const rows = await current(key);
    expect(rows).toHaveLength(4);
    expect(rows.find(({ areaCode }) => areaCode === 'care_leavers')).toMatchObject({
      grade: null,
      reason: 'not_judged',
    });
    expect(new Set(rows.map(({ addedIn }) => addedIn))).toEqual(new Set(['local.1']));
  });

  it('keeps the old version of a changed file on record', async () => {
    const judgements = outcome('b').report.judgements.map((one) =>
      one.area === 'leadership' ? { ...one, grade: 'inadequate' as const } : one,
    );
    expect(await storeReport(store, outcome('b', { judgements }), known)).toBe('changed');
    const all = await store.judgement.findMany({
      where: { key: `${key}/leadership` },
      orderBy: { id: 'asc' },
    });
    expect(all.map(({ grade, addedIn, retiredIn }) => [grade, addedIn, retiredIn])).toEqual([
      ['good', 'local.1', 'local.2'],
      ['inadequate', 'local.2', null],
    ]);
    expect(await store.source.count({ where: { key: 'https://example.org/2026-11-20' } })).toBe(2);
  });

  it('refuses another inspection under the same publication date, and stays as it was', async () => {
    const before = await store.revision.count();
    await expect(
      storeReport(store, outcome('c', { endDate: '2026-01-09', startDate: '2026-01-05' }), known),
    ).rejects.toThrow(/another inspection/);
    expect(await store.revision.count()).toBe(before);
    expect(await store.source.count({ where: { sha256: 'c'.repeat(64) } })).toBe(0);
  });

  it('has no overall judgement for the edition of 2026, whoever writes', async () => {
    const judgements = [
      ...outcome('d').report.judgements,
      { area: 'overall', grade: 'good', page: 1 } as const,
    ];
    await expect(storeReport(store, outcome('d', { judgements }, '2026-11-21'), known)).rejects.toThrow(
      refusal,
    );
    expect(await store.event.count({ where: { key: 'doncaster/inspections/2026-11-21' } })).toBe(0);
  });

  it('never changes or deletes a fact', async () => {
    await expect(store.judgement.deleteMany({})).rejects.toThrow(refusal);
    await expect(store.judgement.updateMany({ data: { grade: 'good' } })).rejects.toThrow(refusal);
    await expect(
      store.inspection.updateMany({ where: { retiredIn: { not: null } }, data: { retiredIn: null } }),
    ).rejects.toThrow(refusal);
  });

  it('holds only grades of the closed lists, and a grade or a reason', async () => {
    const row = committed.facts.judgement[0];
    const values = onPostgres()
      ? '$1, $2, $3, $4::"Grade", $5::"AbsenceReason", 1, $6, $7::"Method", $8::"Confidence", $9'
      : '?, ?, ?, ?, ?, 1, ?, ?, ?, ?';
    const insert = (grade: string | null, reason: string | null) =>
      store.$executeRawUnsafe(
        `INSERT INTO "Judgement" ("key","inspectionKey","areaCode","grade","reason","order","sourceId","method","confidence","addedIn") VALUES (${values})`,
        'x/y/z/overall',
        row?.inspectionKey,
        'overall',
        grade,
        reason,
        row?.sourceId,
        'report_reader',
        'exact',
        row?.addedIn,
      );
    await expect(insert('not_judged', null)).rejects.toThrow(refusal);
    await expect(insert('RI', null)).rejects.toThrow(refusal);
    await expect(insert('good', 'not_judged')).rejects.toThrow(refusal);
    await expect(insert(null, null)).rejects.toThrow(refusal);
  });
});
