/** What happened between inspections: visits, governance events, and who delivered. */
import { bySlugs, type Context, latestFirst, ofSlugs, type Slugs, type StatementsAbout } from './context';
import { publicBy } from './public-by';
import { kindOf, provenance } from './shapes';
import { withSources } from './sources';

export async function visitsOf(slugs: Slugs, { visible, asOf }: Context, about: StatementsAbout) {
  const rows = await withSources(
    visible,
    visible.store.visit.findMany({
      where: { ...visible.where, ...ofSlugs(slugs) },
      include: { kind: true },
      orderBy: { id: 'asc' },
    }),
  );
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

export async function eventsOf(slugs: Slugs, { visible, asOf }: Context, about: StatementsAbout) {
  const rows = await withSources(
    visible,
    visible.store.governanceEvent.findMany({
      where: { ...visible.where, ...ofSlugs(slugs) },
      include: { kind: true },
      orderBy: { id: 'asc' },
    }),
  );
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

export async function deliveryOf(slugs: Slugs, { visible, asOf }: Context, about: StatementsAbout) {
  const rows = await withSources(
    visible,
    visible.store.deliveryPeriod.findMany({
      where: { ...visible.where, ...bySlugs(slugs) },
      include: { body: true },
      orderBy: { id: 'asc' },
    }),
  );
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
