/** A monitoring or focused visit, as the site lists its letter, into the store: one transaction, one local revision. */
import { createHash } from 'node:crypto';
import type { PrismaClient } from '@/lib/generated/prisma/client';
import { CROWN } from '../data/report-rows';
import { addRows, inTransaction, type Transaction } from '../data/write';
import { newRevision } from '../revision';
import type { VisitDates } from './letter';

export interface ListedVisit {
  slug: string;
  kind: 'monitoring' | 'focused';
  /** As the site calls the publication. */
  title: string;
  publishedOn: string;
  url: string;
  /** SHA-256 of the letter's file. */
  sha256: string;
  /** Null where the letter does not state them plainly. */
  dates: VisitDates | null;
}

/** @returns whether the visit is new; one that another source states already is left as it is */
export function storeVisit(store: PrismaClient, visit: ListedVisit): Promise<boolean> {
  return inTransaction(store, (tx) => storeIn(tx, visit));
}

async function storeIn(tx: Transaction, visit: ListedVisit): Promise<boolean> {
  if (await isKnown(tx, visit)) return false;
  const { slug, kind, title, publishedOn, url, sha256, dates } = visit;
  const base = `${slug}/visits/${(dates?.start ?? publishedOn).slice(0, 7)}`;
  const taken = await tx.event.findMany({
    where: { key: { startsWith: `${base}-` } },
    select: { key: true },
  });
  const numbers = taken.map(({ key }) => Number(key.slice(base.length + 1))).filter(Number.isInteger);
  const key = `${base}-${Math.max(0, ...numbers) + 1}`;
  const profile = await tx.authorityProfile.findFirst({ where: { key: slug, retiredIn: null } });
  const revision = await newRevision(tx, `Sync: ${key}`);
  const sourceId = `letter-${createHash('sha256').update(url).digest('hex').slice(0, 12)}`;
  const versions = { addedIn: revision, retiredIn: null };
  const source = {
    ...{
      id: sourceId,
      key: url,
      kind: 'web',
      publisher: 'Ofsted',
      title: `${title}: ${profile?.displayName ?? slug}`,
      author: null,
      url,
      sha256,
      publishedOn,
    },
    ...{ retrievedOn: new Date().toISOString().slice(0, 10), licence: CROWN },
  };
  await addRows(tx, 'source', [{ ...source, ...versions }]);
  const fact = {
    ...{ key, kindCode: kind, startDate: dates?.start ?? null, endDate: dates?.end ?? null },
    ...{ precision: dates ? 'day' : 'unknown', publishedOn, sequenceNumber: null, topic: null },
    ...{ priorityAction: 'unknown', status: 'held', sourceId, method: 'report_reader' },
    ...{
      confidence: dates ? 'exact' : 'derived',
      note: dates ? null : 'the letter’s days are not stated plainly',
    },
  };
  await addRows(tx, 'visit', [{ ...fact, ...versions }]);
  return true;
}

/** By its letter, or by another source that states the same visit. */
async function isKnown(tx: Transaction, listed: ListedVisit): Promise<boolean> {
  const held = await tx.visit.findMany({
    where: { retiredIn: null, event: { authoritySlug: listed.slug } },
    include: { source: true },
  });
  return held.some(
    ({ source, ...visit }) =>
      source.url === listed.url || (visit.kindCode === listed.kind && isSame(visit, listed)),
  );
}

/** A letter follows its visit by a month or so; the next visit comes three months later at the earliest. */
const LONGEST_WAIT = 75;

/**
 * Whether two statements of visits of one kind to one authority are about one visit. Dates of other sources may be of
 * a month (YYYY-MM) or missing.
 */
export function isSame(
  held: { startDate: string | null; endDate: string | null; publishedOn: string | null },
  { dates, publishedOn }: Pick<ListedVisit, 'dates' | 'publishedOn'>,
): boolean {
  if (held.publishedOn === publishedOn) return true;
  const { startDate } = held;
  if (dates && startDate) {
    if (startDate.length < 10) return dates.start.startsWith(startDate);
    return startDate <= dates.end && (held.endDate ?? startDate) >= dates.start;
  }
  if (held.publishedOn) return publishedOn.startsWith(held.publishedOn);
  if (!startDate) return false;
  const days = (Date.parse(publishedOn) - Date.parse(startDate)) / 86_400_000;
  return days >= 0 && days <= LONGEST_WAIT;
}
