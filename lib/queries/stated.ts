/** Where the judgements of one lane come from, of all authorities at once: what `overviewIn` leaves out. */
import type { Provenance } from '@/lib/domain/source';
import { frameworkOf } from './framework';
import { provenance } from './shapes';
import { withSources } from './sources';
import type { Visible } from './visible';

/** By key of the judgement, and by key of the inspection for what it did not judge. @param lane its code */
export async function statedIn(visible: Visible, lane: string): Promise<ReadonlyMap<string, Provenance>> {
  const { where, store } = visible;
  const { areas } = await frameworkOf(visible);
  const codes = areas.filter((one) => one.lane === lane || one.spanLane === lane).map(({ area }) => area);
  const [inspections, judgements] = await Promise.all([
    withSources(visible, store.inspection.findMany({ where, orderBy: { id: 'asc' } })),
    withSources(
      visible,
      store.judgement.findMany({
        where: { ...where, areaCode: { in: [...new Set(codes)] } },
        orderBy: { id: 'asc' },
      }),
    ),
  ]);
  return new Map([
    ...inspections.map((row): [string, Provenance] => [row.key, { ...provenance(row), note: null }]),
    ...judgements.map((row): [string, Provenance] => [row.key, provenance(row, row.page)]),
  ]);
}
