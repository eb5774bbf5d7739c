/** The one way in which the site reads facts. */
import type { AuthorityHistory, AuthoritySummary, RevisionRef } from '@/lib/domain/history';
import type { Coverage } from '@/lib/domain/coverage';
import type { FeedRecord } from '@/lib/domain/feeds/record';
import type { FrozenLink } from '@/lib/domain/frozen-link';
import type { Framework } from '@/lib/domain/framework';
import { type TileBlock, tileBlocks } from '@/lib/domain/geometry/tiles';
import type { Together } from '@/lib/domain/groups';
import type { Happening } from '@/lib/domain/happening';
import type { PublishedInspection, RevisionNews } from '@/lib/domain/latest';
import type { Overview } from '@/lib/domain/overview';
import type { Holdings } from '@/lib/domain/records/holdings';
import type { Correction, ReadingCheck } from '@/lib/domain/reading';
import type { ReportText } from '@/lib/domain/report-text';
import type { Withdrawn } from '@/lib/domain/withdrawn';
import type { Provenance } from '@/lib/domain/source';
import type { NumberedVisit } from '@/lib/domain/visit-series';
import { authoritiesIn } from './authorities';
import { coverageIn } from './coverage';
import { findHappenings } from './find-happenings';
import { togetherIn } from './groups';
import { frameworkOf } from './framework';
import { historiesIn } from './histories';
import { holdingsIn } from './holdings';
import { latestIn, publishedOnDay } from './latest';
import { newsIn, releasesIn } from './news';
import { monitoringVisitsIn } from './numbered-visits';
import { overviewIn } from './overview';
import { correctionsIn, type Readings, readingIn, readingsIn } from './readings';
import { reportTextIn } from './report-text';
import { frozenLink } from './frozen-link';
import { type SinceFacts, sinceFacts } from './since';
import { statedIn } from './stated';
import { toldIn } from './told';
import { visibleAt } from './visible';
import { withdrawnIn } from './withdrawn';

/** What a reader asks for: facts published by a day, in a revision of our data. */
export interface View {
  /** YYYY-MM-DD: only what was public by then. */
  asOf?: string;
  /** Id of a revision; absent: the newest one of this store. */
  rev?: string;
  /** `rev` as this server showed it while it was the newest: with what had been imported here before (visible.ts). */
  asItWas?: boolean;
}

/** Facts of one revision throughout, whatever is imported meanwhile. */
export interface Facts {
  revision: RevisionRef;
  /** Last day that the view shows, YYYY-MM-DD: that of the data, or the earlier one that was asked for. */
  asAt: string;
  /** All authorities, also those that have ended or are still to begin, by display name. */
  authorities(): Promise<AuthoritySummary[]>;
  /** Editions, lanes and areas. */
  framework(): Promise<Framework>;
  /** Visits and events whose words hold all terms, the latest first. */
  happenings(terms: readonly string[]): Promise<Happening[]>;
  /** Null for a slug that does not exist. */
  history(slug: string): Promise<AuthorityHistory | null>;
  /** Of several at once, in the order of their slugs; without those that do not exist. */
  histories(slugs: readonly string[]): Promise<AuthorityHistory[]>;
  /** With whom an authority can be put together, by its slug. */
  together(slug: string): Promise<Together>;
  /** One tile for each authority, region by region; the same for every page of a revision. */
  tiles(): Promise<TileBlock[]>;
  /** The judgements of one lane, by its code, of all authorities at once. */
  overview(lane: string): Promise<Overview>;
  /** Where the judgements of one lane come from, by key of the judgement and of the inspection. */
  stated(lane: string): Promise<ReadonlyMap<string, Provenance>>;
  /** Monitoring visits that were held, of all authorities. */
  monitoringVisits(): Promise<NumberedVisit[]>;
  /** The inspections published last, the latest first. */
  latest(count: number): Promise<PublishedInspection[]>;
  /** All inspections published on a day (YYYY-MM-DD), by the name of the authority; none after `asOf`. */
  publishedOn(day: string): Promise<PublishedInspection[]>;
  /** The text of a report by the id of its source; null where it was not imported on this server. */
  reportText(sourceId: string): Promise<ReportText | null>;
  /** How a report was read, by the id of its source; null where no file was read. */
  reading(sourceId: string): Promise<ReadingCheck | null>;
  readings(): Promise<Readings>;
  /** What was mended by hand: of one fact and what belongs to it, or all. */
  corrections(key?: string): Promise<Correction[]>;
  /** What this revision brought. */
  news(): Promise<RevisionNews>;
  /** What each release up to this revision brought, the newest first. */
  releases(): Promise<RevisionNews[]>;
  /** What has come, been corrected or been withdrawn since this view, compared with the newest revision. */
  since(): Promise<SinceFacts>;
  /** The one of these inspections, visits or events that was withdrawn by this revision; null where none was. */
  withdrawn(keys: string[]): Promise<Withdrawn | null>;
  /** Day and revision by which a link keeps what this view shows. */
  frozen(): Promise<FrozenLink>;
  /** What feeds tell of, of all authorities, in no order; a feed has no `asOf` and follows what is newest. */
  told(): Promise<FeedRecord[]>;
  /** What our data hold and lack, counted over all authorities. */
  coverage(): Promise<Coverage>;
  /** All of it, kind by kind: what records are made from (lib/domain/records). */
  holdings(): Promise<Holdings>;
}

/** Null for a revision that does not exist. */
export async function factsAt({ asOf, rev, asItWas }: View): Promise<Facts | null> {
  const visible = await visibleAt(rev, asItWas);
  if (!visible) return null;
  const day = visible.revision.time.slice(0, 10);
  // What a revision holds was public by its day: it came from what others had published.
  const past = asOf !== undefined && asOf < day ? asOf : undefined;
  const asAt = past ?? day;
  return {
    revision: visible.revision,
    asAt,
    authorities: () => authoritiesIn(visible),
    framework: () => frameworkOf(visible),
    happenings: (terms) => findHappenings(visible, terms, past),
    // One of a few lanes, and the same for every page; views of the past are many and rare.
    overview: (lane) =>
      past
        ? overviewIn(visible, lane, past)
        : visible.memo(`overview ${lane}`, () => overviewIn(visible, lane, undefined)),
    tiles: () => visible.memo('tiles', async () => tileBlocks(await authoritiesIn(visible))),
    stated: (lane) => visible.memo(`stated ${lane}`, () => statedIn(visible, lane)),
    together: (slug) => visible.memo(`together ${slug}`, () => togetherIn(visible, slug)),
    monitoringVisits: () => monitoringVisitsIn(visible, past),
    latest: (count) => latestIn(visible, count, past),
    publishedOn: async (day) => (past && day > past ? [] : publishedOnDay(visible, day)),
    reportText: (sourceId) => reportTextIn(visible, sourceId),
    reading: (sourceId) => readingIn(visible, sourceId),
    readings: () => readingsIn(visible),
    corrections: (key) => correctionsIn(visible, key),
    news: () => newsIn(visible),
    told: () => toldIn(visible),
    releases: () => releasesIn(visible),
    coverage: () =>
      past ? coverageIn(visible, asAt) : visible.memo('coverage', () => coverageIn(visible, asAt)),
    holdings: () => holdingsIn(visible, past, asAt),
    since: () => sinceFacts(visible, past, asAt),
    withdrawn: (keys) => withdrawnIn(visible, keys),
    // What a revision holds never changes, nor does what it can be kept by.
    frozen: () => visible.memo(`frozen ${asAt}`, () => frozenLink(visible, asAt)),
    history: async (slug) => (await historiesIn(visible, [slug], past, asAt)).get(slug) ?? null,
    histories: async (slugs) => {
      const found = await historiesIn(visible, slugs, past, asAt);
      return slugs.flatMap((slug) => found.get(slug) ?? []);
    },
  };
}
