/** What happened between inspections: visits, governance events, and who delivered. */
import { bySlug, type Context, latestFirst, ofSlug, type StatementsAbout } from './context';
import { publicBy } from './public-by';
import { kindOf, provenance } from './shapes';

/** @param slug of one authority; null: all */
export async function visitsOf(slug: string | null, { visible, asOf }: Context, about: StatementsAbout) {
  const rows = await visible.store.visit.findMany({
    where: { ...visible.where, ...ofSlug(slug) },
    include: { source: true, kind: true },
    orderBy: { id: 'asc' },
  });
  return rows
    .filter((row) => publicBy(asOf, row.publishedOn, row.source))
    .map((row) => ({
      key: row.key,
      kind: kindOf(row.kind),
      startDate: row.startDate,
      endDate: row.endDate,
      precision: row.precision,
      publishedOn: row.publishedOn,
      sequenceNumber: row.sequenceNumber,
      topic: row.topic,
      priorityAction: row.priorityAction,
      status: row.status,
      provenance: provenance(row),
      statements: about(row.key),
    }))
    .sort((a, b) => latestFirst(a.startDate ?? a.publishedOn, b.startDate ?? b.publishedOn));
}

/** @param slug of one authority; null: all */
export async function eventsOf(slug: string | null, { visible, asOf }: Context, about: StatementsAbout) {
  const rows = await visible.store.governanceEvent.findMany({
    where: { ...visible.where, ...ofSlug(slug) },
    include: { source: true, kind: true },
    orderBy: { id: 'asc' },
  });
  return rows
    .filter((row) => publicBy(asOf, null, row.source))
    .map((row) => ({
      key: row.key,
      kind: kindOf(row.kind),
      date: row.date,
      title: row.title,
      remit: row.remit,
      phase: row.phase,
      provenance: provenance(row),
      statements: about(row.key),
    }))
    .sort((a, b) => latestFirst(a.date, b.date));
}

/** @param slug of one authority; null: all */
export async function deliveryOf(slug: string | null, { visible, asOf }: Context, about: StatementsAbout) {
  const rows = await visible.store.deliveryPeriod.findMany({
    where: { ...visible.where, ...bySlug(slug) },
    include: { source: true, body: true },
    orderBy: { id: 'asc' },
  });
  return rows
    .filter((row) => publicBy(asOf, null, row.source))
    .map((row) => ({
      key: row.key,
      body: row.body,
      from: row.fromDate,
      to: row.toDate,
      provenance: provenance(row),
      statements: about(row.key),
    }))
    .sort((a, b) => latestFirst(a.from, b.from));
}
