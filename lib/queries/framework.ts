/** The vocabularies: editions, lanes and what each edition judges. */
import type { Framework } from '@/lib/domain/framework';
import type { Visible } from './visible';

/** Vocabularies have no revisions; an import may add rows only together with one. */
export const frameworkOf = (visible: Visible): Promise<Framework> =>
  visible.memo('framework', () => read(visible));

async function read({ store }: Visible): Promise<Framework> {
  const [editions, lanes, areas] = await Promise.all([
    store.frameworkEdition.findMany({ orderBy: { order: 'asc' } }),
    store.judgementLane.findMany({ orderBy: { order: 'asc' } }),
    store.editionArea.findMany({ orderBy: [{ editionCode: 'asc' }, { order: 'asc' }] }),
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
