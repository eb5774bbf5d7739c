/** The vocabularies: editions, lanes and what each edition judges. */
import type { Framework } from '@/lib/domain/framework';
import { db } from '@/lib/db';

export async function frameworkOf(): Promise<Framework> {
  const [editions, lanes, areas] = await Promise.all([
    db().frameworkEdition.findMany({ orderBy: { order: 'asc' } }),
    db().judgementLane.findMany({ orderBy: { order: 'asc' } }),
    db().editionArea.findMany({ orderBy: [{ editionCode: 'asc' }, { order: 'asc' }] }),
  ]);
  return {
    editions,
    lanes,
    areas: areas.map(({ editionCode, areaCode, laneCode, spanLaneCode, series, order, label }) => ({
      edition: editionCode,
      area: areaCode,
      lane: laneCode,
      spanLane: spanLaneCode,
      series,
      order,
      label,
    })),
  };
}
