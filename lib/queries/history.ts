/** Everything that a view holds of authorities. */
import type { AuthorityHistory, AuthoritySummary, Inspection } from '@/lib/domain/history';
import { authoritiesIn } from './authorities';
import {
  bySlugs,
  type Context,
  grouped,
  latestFirst,
  ofSlugs,
  type Slugs,
  slugOf,
  type StatementsAbout,
} from './context';
import { publicBy } from './public-by';
import { deliveryOf, eventsOf, visitsOf } from './happenings';
import { kindOf, provenance, statementOf } from './shapes';
import { withSources } from './sources';

/**
 * Of several authorities at once, by slug: in as many queries as of one.
 * @param withPredecessors false for predecessors themselves: their own are shown on their own pages
 */
export async function historiesOf(
  authorities: readonly AuthoritySummary[],
  context: Context,
  withPredecessors = true,
): Promise<Map<string, AuthorityHistory>> {
  const { visible, framework, asAt } = context;
  const slugs = authorities.map(({ slug }) => slug);
  const statements = await statementsAbout(slugs, context);
  const [inspections, earlier, visits, events, delivery, relations] = await Promise.all([
    inspectionsOf(slugs, context, statements),
    earlierOf(slugs, context),
    visitsOf(slugs, context, statements),
    eventsOf(slugs, context, statements),
    deliveryOf(slugs, context, statements),
    visible.store.succession.findMany({
      where: {
        AND: [visible.where, { OR: [{ predecessorSlug: { in: slugs } }, { successorSlug: { in: slugs } }] }],
      },
      orderBy: { id: 'asc' },
    }),
  ]);
  const [cameFrom, wentTo] = [
    grouped(relations, ({ successorSlug }) => successorSlug),
    grouped(relations, ({ predecessorSlug }) => predecessorSlug),
  ];
  const before = slugs.flatMap((slug) => (cameFrom.get(slug) ?? []).map((row) => row.predecessorSlug));
  const theirs =
    withPredecessors && before.length > 0
      ? await historiesOf(await authoritiesIn(visible, before), context, false)
      : new Map<string, AuthorityHistory>();
  const of = {
    inspections: grouped(inspections, slugOf),
    earlier: grouped(earlier, slugOf),
    visits: grouped(visits, slugOf),
    events: grouped(events, slugOf),
    delivery: grouped(delivery, slugOf),
  };
  const historyOf = async (authority: AuthoritySummary): Promise<AuthorityHistory> => {
    const { slug } = authority;
    const predecessors = (cameFrom.get(slug) ?? []).map((row) => row.predecessorSlug);
    const successors = (wentTo.get(slug) ?? []).map((row) => row.successorSlug);
    return {
      authority,
      // By name, as authorities are everywhere.
      predecessors: [...theirs.values()].filter((one) => predecessors.includes(one.authority.slug)),
      successors: await authoritiesIn(visible, successors),
      inspections: of.inspections.get(slug) ?? [],
      earlier: of.earlier.get(slug) ?? [],
      visits: of.visits.get(slug) ?? [],
      events: of.events.get(slug) ?? [],
      delivery: of.delivery.get(slug) ?? [],
      framework,
      revision: visible.revision,
      asAt,
    };
  };
  const histories = await Promise.all(authorities.map(historyOf));
  return new Map(histories.map((history) => [history.authority.slug, history]));
}

/** What other sources said by the day that is viewed: in a view of the past only those that were dated by then. */
async function statementsAbout(
  slugs: readonly string[],
  { visible, asOf }: Context,
): Promise<StatementsAbout> {
  const rows = await withSources(
    visible,
    visible.store.statement.findMany({
      where: {
        AND: [visible.where, { OR: slugs.map((slug) => ({ subjectKey: { startsWith: `${slug}/` } })) }],
      },
      orderBy: { id: 'asc' },
    }),
  );
  const said = grouped(
    rows.filter(({ source }) => publicBy(asOf, null, source)),
    ({ subjectKey }) => subjectKey,
  );
  return (key) => (said.get(key) ?? []).map(statementOf);
}

export async function inspectionsOf(
  slugs: Slugs,
  { visible, asOf, framework }: Context,
  about: StatementsAbout,
): Promise<Inspection[]> {
  const ofAuthority = { ...visible.where, ...ofSlugs(slugs) };
  const [rows, judgements] = await Promise.all([
    withSources(
      visible,
      visible.store.inspection.findMany({
        where: ofAuthority,
        include: { kind: true, edition: true },
        orderBy: { id: 'asc' },
      }),
    ),
    withSources(visible, visible.store.judgement.findMany({ where: ofAuthority, orderBy: { order: 'asc' } })),
  ]);
  const judged = grouped(judgements, ({ inspectionKey }) => inspectionKey);
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
      judgements: (judged.get(row.key) ?? []).map((judgement) => ({
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

export async function earlierOf(slugs: Slugs, { visible, asOf, framework }: Context) {
  const rows = await withSources(
    visible,
    visible.store.earlierJudgement.findMany({
      where: { ...visible.where, ...bySlugs(slugs) },
      orderBy: { id: 'asc' },
    }),
  );
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
