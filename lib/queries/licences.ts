/** Under which licence the facts of each table stand: that of the source which states them. */
import type { TableLicences } from '@/lib/domain/coverage';
import type { Visible } from './visible';

interface BySource {
  sourceId: string;
  _count: { _all: number };
}

/** Rows of every table of facts, counted by the licence of their source; the largest count first. */
export async function licencesIn({ store, where }: Visible): Promise<TableLicences[]> {
  const count = {
    by: ['sourceId' as const],
    where,
    _count: { _all: true as const },
    orderBy: { sourceId: 'asc' as const },
  };
  const [sources, ...tables] = await Promise.all([
    store.source.findMany({ select: { id: true, licence: true }, orderBy: { id: 'asc' } }),
    store.inspection.groupBy(count),
    store.judgement.groupBy(count),
    store.earlierJudgement.groupBy(count),
    store.visit.groupBy(count),
    store.governanceEvent.groupBy(count),
    store.deliveryPeriod.groupBy(count),
    store.statement.groupBy(count),
    store.authorityProfile.groupBy(count),
    store.authorityCode.groupBy(count),
    store.statisticalNeighbour.groupBy(count),
  ]);
  const licenceOf = new Map(sources.map(({ id, licence }) => [id, licence]));
  return tables.map((rows, index) => tableOf(names[index] ?? '', rows, licenceOf));
}

/** In the order of the queries above. */
const names = [
  'Inspections',
  'Judgements',
  'Judgements before November 2013',
  'Visits and joint inspections',
  'Governance events',
  'Who delivered',
  'Statements of other sources',
  'Authorities',
  'Codes of authorities',
  'Statistical neighbours',
];

function tableOf(table: string, rows: BySource[], licenceOf: Map<string, string>): TableLicences {
  const counts = new Map<string, number>();
  for (const { sourceId, _count } of rows) {
    const licence = licenceOf.get(sourceId) ?? 'Not recorded';
    counts.set(licence, (counts.get(licence) ?? 0) + _count._all);
  }
  const licences = [...counts].map(([licence, count]) => ({ licence, rows: count }));
  return {
    table,
    rows: licences.reduce((sum, one) => sum + one.rows, 0),
    licences: licences.sort((a, b) => b.rows - a.rows),
  };
}
