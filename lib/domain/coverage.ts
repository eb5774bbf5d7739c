/** What our data hold and what they lack, counted. `lib/queries/coverage.ts` makes it, the method page shows it. */
import type { Conflict } from './conflicts';
import type { Edition } from './framework';
import type { AuthoritySummary } from './history';
import type { OverallJudgement } from './outside-check';
import { normalised } from './names';

export interface EditionCoverage {
  edition: Edition;
  /** Labels of what the edition judges, in printed order. */
  areas: string[];
  /** Inspections read from the report's own file. */
  fromReports: number;
  /** Inspections that only other sources state. */
  fromOthers: number;
  /** Judgements that later reports or other sources state, without an inspection of their own. */
  earlier: number;
}

export interface VisitCoverage {
  kind: string;
  held: number;
  planned: number;
  /** Of those held. */
  withoutPublication: number;
}

export interface RefusedFile {
  title: string;
  url: string | null;
  publishedOn: string | null;
  /** In words. */
  reason: string;
}

export interface SourceCount {
  /** `report`, `web` or `table`. */
  kind: string;
  /** Null: the source names none. */
  publisher: string | null;
  count: number;
}

/** Rows of one table of facts by the licence of the source that states them. */
export interface TableLicences {
  table: string;
  rows: number;
  licences: { licence: string; rows: number }[];
}

export interface Coverage {
  /** Day of the data, YYYY-MM-DD. */
  asAt: string;
  /** Those that have ended or are still to begin as well. */
  authorities: AuthoritySummary[];
  /** How many exist on the day of the data. */
  current: number;
  editions: EditionCoverage[];
  refused: RefusedFile[];
  visits: VisitCoverage[];
  /** Authorities that exist now and of which no visit is recorded, by display name. */
  withoutVisit: AuthoritySummary[];
  /** Authorities that exist now and of which no inspection is recorded. */
  withoutInspection: AuthoritySummary[];
  sources: SourceCount[];
  licences: TableLicences[];
  conflicts: Conflict[];
  overall: OverallJudgement[];
  /** When the report published last was published; null where no such date is known. */
  published: string | null;
}

/** A stored reason without the code before its colon, which only the reader of files uses. */
export function refusalInWords(reason: string): string {
  return reason.replace(/^[a-z][a-z-]*: /, '');
}

/** The name of a publisher; for a bare host name whose website that is. */
export function publisherInWords(
  publisher: string | null,
  authorities: readonly Pick<AuthoritySummary, 'displayName' | 'slug'>[],
): string | null {
  if (!publisher || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(publisher)) return publisher;
  const labels = publisher.split('.');
  const council = authorities.find(({ slug, displayName }) =>
    labels.some((label) => label === slug || label === normalised(displayName).replaceAll(' ', '')),
  );
  return council ? `${council.displayName}: the council’s website` : `The website ${publisher}`;
}

/** Rows of one kind and publisher as one. */
export function merged(sources: SourceCount[]): SourceCount[] {
  const rows = new Map<string, SourceCount>();
  for (const one of sources) {
    const key = JSON.stringify([one.kind, one.publisher]);
    rows.set(key, { ...one, count: one.count + (rows.get(key)?.count ?? 0) });
  }
  return [...rows.values()];
}

/** In words, what kind of thing a stored key is about. */
export function subjectInWords(key: string): string {
  const kind = key.split('/')[1];
  if (kind === 'inspections') return 'an inspection';
  if (kind === 'visits') return 'a visit or joint inspection';
  if (kind === 'events') return 'an event';
  if (kind === 'delivery') return 'who delivered the services';
  return 'a fact';
}

/** Publishers with at least `least` sources each, then one row that counts the others of its kind. */
export function gathered(sources: SourceCount[], least: number): (SourceCount & { publishers: number })[] {
  const large = sources.filter(({ count }) => count >= least).map((one) => ({ ...one, publishers: 1 }));
  const small = sources.filter(({ count }) => count < least);
  const kinds = [...new Set(small.map(({ kind }) => kind))];
  const rest = kinds.map((kind) => {
    const ofKind = small.filter((one) => one.kind === kind);
    const count = ofKind.reduce((sum, one) => sum + one.count, 0);
    return { kind, publisher: null, count, publishers: ofKind.length };
  });
  return [...large.sort((a, b) => b.count - a.count), ...rest];
}
