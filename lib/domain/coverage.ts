/** What our data hold and what they lack, counted. `lib/queries/coverage.ts` makes it, the method page shows it. */
import type { Edition } from './framework';
import type { AuthoritySummary } from './history';
import type { OverallJudgement } from './outside-check';
import type { Statement } from './source';

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
  /** Code, colon, explanation. */
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

export interface Conflict {
  statement: Statement;
  /** Slug of the authority that it is about. */
  slug: string;
  /** In words: "the inspection published on 19 January 2018". */
  subject: string;
}

export interface Coverage {
  authorities: AuthoritySummary[];
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
