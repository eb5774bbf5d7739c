/** What feeds tell of, over all authorities: inspections, visits, events, and what was corrected or withdrawn. */
import type { ChangeTold, FeedRecord, Place } from '@/lib/domain/feeds/record';
import { factTitle } from '@/lib/domain/since-words';
import { slugOf } from './context';
import { holdingsIn } from './holdings';
import { recordedIn } from './recorded';
import { type Visible, visibleAt } from './visible';
import { withdrawnIn } from './withdrawn';

/** Everything that is held, in no order. The same for every feed of a revision, and so read once. */
export const toldIn = (visible: Visible): Promise<FeedRecord[]> => visible.memo('told', () => read(visible));

async function read(visible: Visible): Promise<FeedRecord[]> {
  const held = await holdingsIn(visible, undefined, visible.revision.time.slice(0, 10));
  const { framework, authorities, corrections } = held;
  const statedOf = (key: string) => held.statements.filter(({ subjectKey }) => subjectKey === key);
  /** What other sources say of a fact stands beside it. */
  const told = <T extends { key: string }>(facts: readonly T[]) =>
    facts.map((fact) => ({ ...fact, statements: statedOf(fact.key) }));
  const [inspections, visits, events] = [told(held.inspections), told(held.visits), told(held.events)];
  const revisions = await visible.store.revision.findMany({ orderBy: { ordinal: 'asc' } });
  const places = new Map(
    authorities.map(({ slug, displayName, region }) => [slug, { slug, displayName, region }]),
  );
  const placeOf = (key: string): Place => {
    const slug = slugOf({ key });
    return places.get(slug) ?? { slug, displayName: slug, region: '' };
  };
  const times = new Map(revisions.map(({ id, time }) => [id, time]));
  /** The latest time of some revisions; times are in UTC and sort as texts. */
  const timeOf = (...ids: string[]) =>
    ids
      .map((id) => times.get(id) ?? visible.revision.time)
      .sort()
      .at(-1) ?? '';
  const changes: ChangeTold[] = [
    ...corrections.map((correction): ChangeTold => {
      const [slug, collection, name, area] = correction.key.split('/');
      const { edition } = inspections.find(({ key }) => key === `${slug}/${collection}/${name}`) ?? {};
      const label =
        framework.areas.find((one) => one.edition === edition?.code && one.area === area)?.label ?? null;
      const changed = timeOf(correction.addedIn);
      return { kind: 'correction', authority: placeOf(correction.key), changed, correction, area: label };
    }),
    ...(await withdrawals(visible, placeOf, timeOf)),
  ];
  return [
    ...inspections.map((inspection): FeedRecord => {
      const { key, edition, judgements, provenance } = inspection;
      const hasOverall = framework.areas.some(
        (one) => one.edition === edition.code && one.area === 'overall',
      );
      const changed = timeOf(provenance.addedIn, ...judgements.map((one) => one.provenance.addedIn));
      return { kind: 'inspection', authority: placeOf(key), changed, inspection, hasOverall };
    }),
    ...visits.map((visit): FeedRecord => {
      const changed = timeOf(visit.provenance.addedIn);
      return { kind: 'visit', authority: placeOf(visit.key), changed, visit };
    }),
    ...events.map((event): FeedRecord => {
      const changed = timeOf(event.provenance.addedIn);
      return { kind: 'event', authority: placeOf(event.key), changed, event };
    }),
    ...changes,
  ];
}

/** What was held once and is held no more, each as the last revision that holds it has it. */
async function withdrawals(
  visible: Visible,
  placeOf: (key: string) => Place,
  timeOf: (...ids: string[]) => string,
): Promise<ChangeTold[]> {
  const [gone, now] = await Promise.all([
    keysOf(visible, { retired: { ordinal: { lte: visible.ordinal } } }),
    keysOf(visible, visible.where),
  ]);
  const present = new Set(now);
  const keys = [...new Set(gone)].filter((key) => !present.has(key));
  const told = await Promise.all(
    keys.map(async (key): Promise<ChangeTold | null> => {
      const withdrawn = await withdrawnIn(visible, [key]);
      const last = withdrawn && (await visibleAt(withdrawn.last));
      const row = last && (await recordedIn(last)).find((one) => one.key === key);
      if (!withdrawn || !row) return null;
      const authority = placeOf(key);
      const title = factTitle(row, () => authority.displayName, undefined);
      return { kind: 'withdrawal', authority, changed: timeOf(withdrawn.since), withdrawn, title };
    }),
  );
  return told.filter((one) => one !== null);
}

/** Keys of the inspections, visits and events that fit. */
async function keysOf({ store }: Visible, where: object): Promise<string[]> {
  const query = { where, select: { key: true }, orderBy: { id: 'asc' } } as const;
  const [inspections, visits, events] = await Promise.all([
    store.inspection.findMany(query),
    store.visit.findMany(query),
    store.governanceEvent.findMany(query),
  ]);
  return [...inspections, ...visits, ...events].map(({ key }) => key);
}
