/** Entries of a feed, made from facts. */
import { dateInWords, earliestDay } from '../dates';
import { eventDescription, visitDescription, visitInWords } from '../happening-words';
import { howRead, pageInWords, sourceInWords, sourceLink } from '../provenance';
import type { Provenance, Statement } from '../source';
import { correctionHeadline, correctionTold } from './change-told';
import { inspectionHeadline, inspectionTold, judgementsInWords, publishedInWords } from './inspection-told';
import type { FeedRecord } from './record';

export interface FeedEntry {
  /** What the entry's id is made of: a key of the store, assigned once. A later correction does not change it. */
  name: string;
  title: string;
  /** Address on this site, without its origin. */
  path: string;
  /** Address of what states it, or null. */
  via: string | null;
  /** When it was published, of whatever precision, or the time of a change of our data; null: not known. */
  published: string | null;
  /** What it is ordered by: its publication, or where that is not known, when it took place; of whatever precision. */
  placed: string | null;
  /** When our data last changed it, ISO 8601. */
  updated: string;
  /** Paragraphs, and lists of points. */
  content: (string | string[])[];
  /** "Inspection", "Monitoring visit": as our data name its kind. */
  kind: string;
  authority: string;
}

/** An entry for each record that can be told; visits that were only planned have none, since nothing is announced here. */
export function feedEntries(records: readonly FeedRecord[]): FeedEntry[] {
  return records
    .filter((record) => record.kind !== 'visit' || record.visit.status === 'held')
    .map(entryOf)
    .sort(newestFirst);
}

/** The latest first, by the first day that its date can mean; what has no date comes last, by what it is called. */
function newestFirst(a: FeedEntry, b: FeedEntry): number {
  const day = ({ placed }: FeedEntry) => (placed === null ? '' : earliestDay(placed.slice(0, 10)));
  return day(b).localeCompare(day(a)) || a.name.localeCompare(b.name);
}

function entryOf(record: FeedRecord): FeedEntry {
  const { authority, changed } = record;
  const common = { updated: changed, authority: authority.displayName };
  switch (record.kind) {
    case 'inspection': {
      const { key, kind, publishedOn, endDate, startDate, provenance, statements } = record.inspection;
      return {
        ...common,
        ...stated(key, provenance, publishedOn, endDate ?? startDate),
        title: inspectionHeadline(record),
        content: [...inspectionTold(record), judgementsInWords(record), ...evidence(provenance, statements)],
        kind: kind.label,
      };
    }
    case 'visit': {
      const { visit } = record;
      const { key, kind, publishedOn, endDate, startDate, provenance, statements } = visit;
      const title = `${authority.displayName}: ${visitInWords(visit)}, ${publishedInWords(publishedOn)}`;
      return {
        ...common,
        ...stated(key, provenance, publishedOn, endDate ?? startDate),
        title,
        content: [visitDescription(visit), ...evidence(provenance, statements)],
        kind: kind.label,
      };
    }
    case 'event': {
      const { event } = record;
      const { key, kind, date, title, provenance, statements } = event;
      return {
        ...common,
        ...stated(key, provenance, null, date),
        title: `${authority.displayName}: ${title}, ${dateInWords(date)}`,
        content: [eventDescription(event), ...evidence(provenance, statements)],
        kind: kind.label,
      };
    }
    case 'correction': {
      const { key, field, addedIn } = record.correction;
      return {
        ...common,
        name: `corrections/${addedIn}/${key}/${field}`,
        title: correctionHeadline(record),
        path: pageOf(key),
        via: null,
        ...{ published: changed, placed: changed },
        content: correctionTold(record),
        kind: 'Correction',
      };
    }
    case 'withdrawal': {
      const { key, since, reason, last } = record.withdrawn;
      return {
        ...common,
        name: `withdrawn/${since}/${key}`,
        title: `Withdrawn: ${record.title}`,
        path: `/authorities/${key}?rev=${last}`,
        via: null,
        ...{ published: changed, placed: changed },
        content: [
          `Our data do not hold it any more since revision ${since}. Reason: ${reason}`,
          `The link shows it as revision ${last} had it.`,
        ],
        kind: 'Withdrawal',
      };
    }
  }
}

/** The page on which a fact stands: that of its inspection, visit or event, or else of its authority. */
function pageOf(key: string): string {
  const [slug = '', collection = '', name] = key.split('/');
  const own = name !== undefined && ['inspections', 'visits', 'events'].includes(collection);
  return `/authorities/${own ? `${slug}/${collection}/${name}` : slug}`;
}

/** Where an entry of a fact leads, and by which of its two clocks it is placed (domain.md). */
const stated = (
  key: string,
  { source, page }: Provenance,
  published: string | null,
  happened: string | null,
) => ({
  ...{ name: key, path: `/authorities/${key}`, via: addressOf(sourceLink(source, page)) },
  ...{ published, placed: published ?? happened },
});

/** As RFC 3986 writes it: sources are recorded as they were found, some with signs that no address may hold. */
const addressOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).href.replace(/[|^`\[\]{}\\]/g, encodeURIComponent) : null;

/** What states it and how it was read, and what other sources say. */
const evidence = (provenance: Provenance, statements: readonly Statement[]): string[] => [
  `Source: ${[
    sourceInWords(provenance.source),
    // Of an inspection as a whole no page is recorded.
    ...(provenance.page === null ? [] : [pageInWords(provenance.page)]),
    howRead(provenance),
  ].join(', ')}.`,
  ...statements
    .filter(({ stance }) => stance === 'differs')
    .map(({ says, source }) => `Another source differs: ${says} (${sourceInWords(source)}).`),
];
