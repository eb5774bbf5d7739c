/** Where the judgements of one lane come from, of all authorities at once: what `overviewIn` leaves out. */
import type { Provenance } from '@/lib/domain/source';
import { frameworkOf } from './framework';
import { provenance } from './shapes';
import type { Visible } from './visible';

/** By key of the judgement, and by key of the inspection for what it did not judge. @param lane its code */
export async function statedIn(visible: Visible, lane: string): Promise<ReadonlyMap<string, Provenance>> {
  const { where, store } = visible;
  const { areas } = await frameworkOf(visible);
  const codes = areas.filter((one) => one.lane === lane || one.spanLane === lane).map(({ area }) => area);
  const [inspections, judgements] = await Promise.all([
    store.inspection.findMany({ where, include: { source: true }, orderBy: { id: 'asc' } }),
    store.judgement.findMany({
      where: { ...where, areaCode: { in: [...new Set(codes)] } },
      include: { source: true },
      orderBy: { id: 'asc' },
    }),
  ]);
  return new Map([
    ...inspections.map((row): [string, Provenance] => [row.key, { ...provenance(row), note: null }]),
    ...judgements.map((row): [string, Provenance] => [row.key, provenance(row, row.page)]),
  ]);
}
