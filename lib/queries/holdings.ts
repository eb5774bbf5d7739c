/** All that a view holds, read at once for those who take it as data: a fixed number of queries. */
import type { AuthoritySummary } from '@/lib/domain/history';
import type { Holdings, NeighbourHeld, Of } from '@/lib/domain/records/holdings';
import type { Provenance } from '@/lib/domain/source';
import { authoritiesIn } from './authorities';
import { type Context, slugOf } from './context';
import { frameworkOf } from './framework';
import { deliveryOf, eventsOf, visitsOf } from './happenings';
import { earlierOf, inspectionsOf } from './history';
import { publicBy } from './public-by';
import { correctionsIn } from './readings';
import { sourceRef, statementOf } from './shapes';
import { withSources } from './sources';
import type { Visible } from './visible';

/** @param asOf YYYY-MM-DD, as in `factsAt`; views of the past are taken out of what the revision holds in all */
export async function holdingsIn(
  visible: Visible,
  asOf: string | undefined,
  asAt: string,
): Promise<Holdings> {
  const all = await visible.memo('holdings', () => read(visible, asAt));
  return asOf === undefined ? all : { ...publicOf(all, asOf), asAt };
}

async function read(visible: Visible, asAt: string): Promise<Holdings> {
  const { store, where } = visible;
  const framework = await frameworkOf(visible);
  const context: Context = { visible, asOf: undefined, asAt, framework };
  const authorities = await authoritiesIn(visible);
  const bySlug = new Map(authorities.map((one) => [one.slug, one]));
  const nothing = () => [];
  const [inspections, earlier, visits, events, delivery, statements, sources] = await Promise.all([
    inspectionsOf(null, context, nothing),
    earlierOf(null, context),
    visitsOf(null, context, nothing),
    eventsOf(null, context, nothing),
    deliveryOf(null, context, nothing),
    withSources(visible, store.statement.findMany({ where, orderBy: { id: 'asc' } })),
    store.source.findMany({ where, orderBy: { id: 'asc' } }),
  ]);
  const refs = sources.map((row) => ({ source: sourceRef(row), addedIn: row.addedIn }));
  const refOf = new Map(refs.map(({ source }) => [source.id, source]));
  /** Thousands of facts name some hundred sources: each is held once. */
  const sharing = <T extends { provenance: Provenance }>(fact: T): T => {
    const { provenance } = fact;
    return {
      ...fact,
      provenance: { ...provenance, source: refOf.get(provenance.source.id) ?? provenance.source },
    };
  };
  const owned = <T extends { key: string }>(facts: readonly T[]): Of<T>[] =>
    facts.flatMap((fact) => {
      const authority = bySlug.get(slugOf(fact));
      return authority ? [{ ...fact, authority }] : [];
    });
  return {
    asAt,
    framework,
    authorities: await authoritiesHeld(visible, authorities),
    inspections: owned(
      inspections.map((one) => ({ ...sharing(one), judgements: one.judgements.map(sharing) })),
    ),
    earlier: owned(earlier.map(sharing)),
    visits: owned(visits.map(sharing)),
    events: owned(events.map(sharing)),
    delivery: owned(delivery.map(sharing)),
    neighbours: await neighboursHeld(visible, bySlug),
    sources: refs,
    statements: owned(statements.map((row) => ({ ...statementOf(row), addedIn: row.addedIn }))),
    revisions: await revisionsUpTo(visible),
    corrections: await correctionsIn(visible),
    areas: await store.judgementArea.findMany({ orderBy: { order: 'asc' } }),
    kinds: await store.eventKind.findMany({ orderBy: { order: 'asc' } }),
  };
}

async function authoritiesHeld(visible: Visible, authorities: readonly AuthoritySummary[]) {
  const { store, where } = visible;
  const [profiles, successions] = await Promise.all([
    withSources(visible, store.authorityProfile.findMany({ where, orderBy: { id: 'asc' } })),
    store.succession.findMany({ where, orderBy: { id: 'asc' } }),
  ]);
  const profileOf = new Map(profiles.map((row) => [row.key, row]));
  return authorities.flatMap((one) => {
    const row = profileOf.get(one.slug);
    if (!row) return [];
    return [
      {
        ...one,
        source: sourceRef(row.source),
        addedIn: row.addedIn,
        predecessors: successions
          .filter(({ successorSlug }) => successorSlug === one.slug)
          .map(({ predecessorSlug }) => predecessorSlug),
        successors: successions
          .filter(({ predecessorSlug }) => predecessorSlug === one.slug)
          .map(({ successorSlug }) => successorSlug),
      },
    ];
  });
}

async function neighboursHeld(
  { store, where }: Visible,
  bySlug: ReadonlyMap<string, AuthoritySummary>,
): Promise<NeighbourHeld[]> {
  const rows = await store.statisticalNeighbour.findMany({
    where,
    include: { source: true, set: true },
    orderBy: [{ authoritySlug: 'asc' }, { setCode: 'desc' }, { rank: 'asc' }],
  });
  return rows.flatMap(({ key, rank, authoritySlug, neighbourSlug, source, set, addedIn }) => {
    const [authority, neighbour] = [bySlug.get(authoritySlug), bySlug.get(neighbourSlug)];
    return authority && neighbour
      ? [{ key, authority, neighbour, rank, set, source: sourceRef(source), addedIn }]
      : [];
  });
}

async function revisionsUpTo({ store, ordinal, releasesOnly }: Visible) {
  const rows = await store.revision.findMany({
    where: { ordinal: { lte: ordinal }, ...(releasesOnly ? { kind: 'release' } : {}) },
    orderBy: { ordinal: 'desc' },
  });
  return rows.map(({ id, time, kind, reason }) => ({ id, time, kind, reason }));
}

/** What was public by a day, and the sources that were, or that what is shown cites. */
function publicOf(all: Holdings, asOf: string): Holdings {
  const { visits, events, delivery, earlier } = all;
  const inspections = all.inspections.filter((one) => publicBy(asOf, one.publishedOn, one.provenance.source));
  const stated = <T extends (typeof events)[number] | (typeof delivery)[number] | (typeof earlier)[number]>(
    facts: readonly T[],
  ): T[] => facts.filter(({ provenance }) => publicBy(asOf, null, provenance.source));
  const shown = {
    inspections,
    visits: visits.filter((one) => publicBy(asOf, one.publishedOn, one.provenance.source)),
    events: stated(events),
    delivery: stated(delivery),
    earlier: stated(earlier),
  };
  const facts = Object.values(shown).flat();
  const keys = new Set(facts.map(({ key }) => key));
  const statements = all.statements.filter(
    ({ subjectKey, source }) => keys.has(subjectKey) && publicBy(asOf, null, source),
  );
  const cited = new Set([
    ...facts.map(({ provenance }) => provenance.source.id),
    ...inspections.flatMap(({ judgements }) => judgements.map(({ provenance }) => provenance.source.id)),
    ...[...all.authorities, ...all.neighbours].map(({ source }) => source.id),
  ]);
  const sources = all.sources.filter(({ source }) => cited.has(source.id) || publicBy(asOf, null, source));
  return { ...all, ...shown, statements, sources };
}
