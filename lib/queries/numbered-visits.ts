/** The monitoring visits of all authorities at once, with their numbers. */
import type { NumberedVisit } from '@/lib/domain/visit-series';
import { publicBy } from './public-by';
import type { Visible } from './visible';

/** Those that were held; `asOf` as in `factsAt`. */
export async function monitoringVisitsIn(
  { store, where }: Visible,
  asOf: string | undefined,
): Promise<NumberedVisit[]> {
  const rows = await store.visit.findMany({
    where: { ...where, kindCode: 'monitoring', status: 'held' },
    include: { source: { select: { publishedOn: true } }, event: { select: { authoritySlug: true } } },
    orderBy: { id: 'asc' },
  });
  return rows
    .filter((row) => publicBy(asOf, row.publishedOn, row.source))
    .map(({ key, startDate, endDate, sequenceNumber, event }) => ({
      key,
      slug: event.authoritySlug,
      date: startDate ?? endDate,
      number: sequenceNumber,
    }));
}
