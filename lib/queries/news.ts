/** What revisions brought. */
import type { RevisionRef } from '@/lib/domain/history';
import type { RevisionNews } from '@/lib/domain/latest';
import type { PrismaClient } from '@/lib/generated/prisma/client';
import type { Visible } from './visible';

/** Reason and counts of the revision that a view shows. Throws if it went missing from the store. */
export function newsIn(visible: Visible): Promise<RevisionNews> {
  return visible.memo('news', () => read(visible.store, visible.revision));
}

/** The same of every release up to the revision that a view shows, the newest first. */
export function releasesIn(visible: Visible): Promise<RevisionNews[]> {
  return visible.memo('releases', async () => {
    const { store, ordinal } = visible;
    const rows = await store.revision.findMany({
      where: { kind: 'release', ordinal: { lte: ordinal } },
      orderBy: { ordinal: 'desc' },
    });
    return Promise.all(rows.map(({ id, time, kind }) => read(store, { id, time, kind })));
  });
}

interface Keyed {
  findMany(query: { where: object; select: { key: true }; orderBy: object }): Promise<{ key: string }[]>;
}

async function read(store: PrismaClient, revision: RevisionRef): Promise<RevisionNews> {
  const { id } = revision;
  const row = await store.revision.findUniqueOrThrow({
    where: { id },
    include: { _count: { select: { corrections: true } } },
  });
  // The generated types cannot be picked by a type parameter; all of these tables have a key.
  const tables: [many: string, one: string, table: Keyed][] = [
    ['authorities', 'authority', store.authorityProfile as unknown as Keyed],
    ['inspections', 'inspection', store.inspection as unknown as Keyed],
    ['judgements', 'judgement', store.judgement as unknown as Keyed],
    [
      'judgements made before November 2013',
      'judgement made before November 2013',
      store.earlierJudgement as unknown as Keyed,
    ],
    ['visits and joint inspections', 'visit or joint inspection', store.visit as unknown as Keyed],
    ['governance events', 'governance event', store.governanceEvent as unknown as Keyed],
    ['periods of delivery', 'period of delivery', store.deliveryPeriod as unknown as Keyed],
  ];
  const counted = await Promise.all(
    tables.map(async ([many, one, table]) => {
      const [added, retired] = await Promise.all([
        table.findMany({ where: { addedIn: id }, select: { key: true }, orderBy: { id: 'asc' } }),
        table.findMany({ where: { retiredIn: id }, select: { key: true }, orderBy: { id: 'asc' } }),
      ]);
      const before = new Set(retired.map(({ key }) => key));
      const restated = added.filter(({ key }) => before.has(key)).length;
      return {
        many,
        one,
        added: added.length - restated,
        restated,
        withdrawn: retired.length - restated,
      };
    }),
  );
  const counts = (name: 'added' | 'restated' | 'withdrawn') =>
    counted.flatMap(({ many, one, [name]: count }) =>
      count > 0 ? [{ what: count === 1 ? one : many, count }] : [],
    );
  return {
    ...revision,
    reason: row.reason,
    added: counts('added'),
    restated: counts('restated'),
    withdrawn: counts('withdrawn'),
    corrections: row._count.corrections,
  };
}
