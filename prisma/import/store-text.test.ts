import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PrismaClient } from '@/lib/generated/prisma/client';
import { knownAuthorities, readCommitted } from './data/committed';
import { outcome } from './made-outcome';
import { storeReport } from './store';
import { onPostgres } from '../../scripts/engines/test-names.mjs';
import { seededStore } from './testing';

const known = knownAuthorities(readCommitted().facts);
const key = 'doncaster/inspections/2026-11-20';

describe('the text of a report', () => {
  let store: PrismaClient;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await seededStore());
  }, 60_000);
  afterAll(() => close());

  it('has a place for each passage, and an inspection has one text', async () => {
    const text = (words: string) => ({
      sections: [
        {
          ...{ title: 'Children in care', kind: 'judged' as const, part: 'authority' as const },
          ...{ area: 'in_care' as const, grade: 'outstanding' as const, page: 2 },
          passages: [1, 57, 57, null].map((number) => ({
            ...{
              kind: number ? ('numbered' as const) : ('paragraph' as const),
              number,
              page: 2,
              lastPage: 3,
            },
            text: words,
          })),
        },
      ],
      faults: [],
    });
    const places = () =>
      store.reportPassage.findMany({
        where: { section: { inspectionKey: key } },
        orderBy: { order: 'asc' },
      });
    const found = (word: string) =>
      onPostgres()
        ? store.$queryRaw<
            unknown[]
          >`SELECT "id" FROM "PassageSearch" WHERE "words" @@ plainto_tsquery('simple', ${word})`
        : store.$queryRaw<unknown[]>`SELECT rowid FROM PassageSearch WHERE PassageSearch MATCH ${word}`;

    expect(await storeReport(store, outcome('d', { text: text('placements abroad') }), known)).toBe('new');
    expect((await places()).map(({ anchor }) => anchor)).toEqual(['p1', 'p57', 'p57-2', 's1-4']);
    expect(await found('placements')).toHaveLength(4);
    expect(await storeReport(store, outcome('d', { text: text('other words') }), known)).toBe('unchanged');

    expect(await storeReport(store, outcome('e', { text: text('carers nearby') }), known)).toBe('changed');
    expect(await found('placements')).toHaveLength(0);
    expect(await found('carers')).toHaveLength(4);
  });

  it('is added to a report that is released already, and changes no fact', async () => {
    const released = await store.source.findFirstOrThrow({ where: { kind: 'report', retiredIn: null } });
    const before = await store.revision.count();
    const again = { ...outcome('f'), sha256: released.sha256 ?? '' };
    expect(await storeReport(store, again, known)).toBe('text');
    expect(await storeReport(store, again, known)).toBe('unchanged');
    expect(await store.revision.count()).toBe(before);
  });
});
