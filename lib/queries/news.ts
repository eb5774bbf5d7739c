/** What the view's revision brought. */
import type { RevisionNews } from '@/lib/domain/latest';
import type { Visible } from './visible';

/** Reason and counts of the revision that a view shows. Throws if it went missing from the store. */
export async function newsIn({ store, revision }: Visible): Promise<RevisionNews> {
  const row = await store.revision.findUniqueOrThrow({
    where: { id: revision.id },
    include: {
      _count: {
        select: {
          inspectionsAdded: true,
          judgementsAdded: true,
          earlierJudgementsAdded: true,
          visitsAdded: true,
          governanceEventsAdded: true,
          deliveryPeriodsAdded: true,
          inspectionsRetired: true,
          judgementsRetired: true,
          earlierJudgementsRetired: true,
          visitsRetired: true,
          governanceEventsRetired: true,
          deliveryPeriodsRetired: true,
          corrections: true,
        },
      },
    },
  });
  const counts = row._count;
  return {
    ...revision,
    reason: row.reason,
    added: [
      { what: 'inspections', count: counts.inspectionsAdded },
      { what: 'judgements', count: counts.judgementsAdded },
      { what: 'judgements made before November 2013', count: counts.earlierJudgementsAdded },
      { what: 'visits and joint inspections', count: counts.visitsAdded },
      { what: 'governance events', count: counts.governanceEventsAdded },
      { what: 'periods of delivery', count: counts.deliveryPeriodsAdded },
    ].filter(({ count }) => count > 0),
    retired:
      counts.inspectionsRetired +
      counts.judgementsRetired +
      counts.earlierJudgementsRetired +
      counts.visitsRetired +
      counts.governanceEventsRetired +
      counts.deliveryPeriodsRetired,
    corrections: counts.corrections,
  };
}
