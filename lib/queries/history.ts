/** Everything that a view holds of one authority. */
import type { AuthorityHistory, AuthoritySummary, Inspection } from '@/lib/domain/history';
import { authoritiesIn } from './authorities';
import { bySlug, type Context, latestFirst, ofSlug, type StatementsAbout } from './context';
import { publicBy } from './public-by';
import { deliveryOf, eventsOf, visitsOf } from './happenings';
import { kindOf, provenance, statementOf } from './shapes';

/** @param withPredecessors false for a predecessor itself: its own are shown on its own page */
export async function historyOf(
  authority: AuthoritySummary,
  context: Context,
  withPredecessors = true,
): Promise<AuthorityHistory> {
  const { visible, framework } = context;
  const statements = await statementsAbout(authority.slug, context);
  const [inspections, earlier, visits, events, delivery, relations] = await Promise.all([
    inspectionsOf(authority.slug, context, statements),
    earlierOf(authority.slug, context),
    visitsOf(authority.slug, context, statements),
    eventsOf(authority.slug, context, statements),
    deliveryOf(authority.slug, context, statements),
    visible.store.succession.findMany({
      where: {
        AND: [
          visible.where,
          { OR: [{ predecessorSlug: authority.slug }, { successorSlug: authority.slug }] },
        ],
      },
      orderBy: { id: 'asc' },
    }),
  ]);
  const before = relations
    .filter(({ successorSlug }) => successorSlug === authority.slug)
    .map((row) => row.predecessorSlug);
  const after = relations
    .filter(({ predecessorSlug }) => predecessorSlug === authority.slug)
    .map((row) => row.successorSlug);
  const predecessors = withPredecessors && before.length > 0 ? await authoritiesIn(visible, before) : [];
  return {
    authority,
    predecessors: await Promise.all(predecessors.map((one) => historyOf(one, context, false))),
    successors: after.length > 0 ? await authoritiesIn(visible, after) : [],
    inspections,
    earlier,
    visits,
    events,
    delivery,
    framework,
    revision: visible.revision,
    asAt: context.asAt,
  };
}

/** What other sources said by the day that is viewed: in a view of the past only those that were dated by then. */
async function statementsAbout(slug: string, { visible, asOf }: Context): Promise<StatementsAbout> {
  const rows = await visible.store.statement.findMany({
    where: { ...visible.where, subjectKey: { startsWith: `${slug}/` } },
    include: { source: true },
    orderBy: { id: 'asc' },
  });
  const said = rows.filter(({ source }) => publicBy(asOf, null, source));
  return (key) => said.filter(({ subjectKey }) => subjectKey === key).map(statementOf);
}

/** @param slug of one authority; null: all */
export async function inspectionsOf(
  slug: string | null,
  { visible, asOf, framework }: Context,
  about: StatementsAbout,
): Promise<Inspection[]> {
  const ofAuthority = { ...visible.where, ...ofSlug(slug) };
  const [rows, judgements] = await Promise.all([
    visible.store.inspection.findMany({
      where: ofAuthority,
      include: { source: true, kind: true, edition: true },
      orderBy: { id: 'asc' },
    }),
    visible.store.judgement.findMany({
      where: ofAuthority,
      include: { source: true },
      orderBy: { order: 'asc' },
    }),
  ]);
  const label = (edition: string, area: string) =>
    framework.areas.find((one) => one.edition === edition && one.area === area)?.label ?? area;
  return rows
    .filter((row) => publicBy(asOf, row.publishedOn, row.source))
    .map((row) => ({
      key: row.key,
      kind: kindOf(row.kind),
      edition: row.edition,
      startDate: row.startDate,
      endDate: row.endDate,
      publishedOn: row.publishedOn,
      publishedOnPrinted: row.publishedOnPrinted,
      leadInspectors: row.leadInspectors?.split('|') ?? [],
      improvementPoints: row.improvementPoints,
      priorityActions: row.priorityActions,
      paragraphs: row.paragraphs,
      judgements: judgements
        .filter(({ inspectionKey }) => inspectionKey === row.key)
        .map((judgement) => ({
          key: judgement.key,
          area: judgement.areaCode,
          label: label(row.editionCode, judgement.areaCode),
          grade: judgement.grade,
          reason: judgement.reason,
          provenance: provenance(judgement, judgement.page),
        })),
      provenance: provenance(row),
      // What was taken down by hand from the same report says nothing that the reading of it does not.
      statements: about(row.key).filter(
        ({ stance, source }) => stance === 'differs' || source.url === null || source.url !== row.source.url,
      ),
    }))
    .sort((a, b) => latestFirst(a.endDate ?? a.publishedOn, b.endDate ?? b.publishedOn));
}

/** @param slug of one authority; null: all */
export async function earlierOf(slug: string | null, { visible, asOf, framework }: Context) {
  const rows = await visible.store.earlierJudgement.findMany({
    where: { ...visible.where, ...bySlug(slug) },
    include: { source: true },
    orderBy: { id: 'asc' },
  });
  return rows
    .filter((row) => publicBy(asOf, null, row.source))
    .map((row) => ({
      key: row.key,
      date: row.date,
      inspectionType: row.inspectionType,
      edition: row.editionCode,
      area: row.areaCode,
      label:
        framework.areas.find((one) => one.edition === row.editionCode && one.area === row.areaCode)?.label ??
        row.areaCode,
      grade: row.grade,
      provenance: provenance(row),
    }))
    .sort((a, b) => latestFirst(a.date, b.date) || a.label.localeCompare(b.label));
}
