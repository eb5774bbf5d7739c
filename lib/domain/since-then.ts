/** What has happened to the facts of a frozen view since: what was published, what was corrected, what was withdrawn. */
import { latestDay } from './dates';

/** Tables whose rows a view can show. */
export const recordedTables = [
  'inspection',
  'judgement',
  'earlierJudgement',
  'visit',
  'governanceEvent',
  'deliveryPeriod',
  'statement',
  'authorityProfile',
  'succession',
  'reading',
  'statisticalNeighbour',
  'authorityAlias',
  'authorityCode',
] as const;
export type RecordedTable = (typeof recordedTables)[number];

/** One row as a revision holds it. */
export interface Recorded {
  table: RecordedTable;
  /** Stable name; of a table's rows one at most is visible under it. */
  key: string;
  /** Key of what it is a part of: the inspection of a judgement, the subject of a statement; else its own. */
  of: string;
  /** Day of its publication, or of the source that states it; of reduced precision where that is; null: not known. */
  publishedOn: string | null;
  /** When it took place, in words, for inspections and visits: "14 to 25 February 2022". */
  when: string | null;
  /** What it states, field by field, in words (since-words.ts); null: nothing. */
  fields: Readonly<Record<string, string | null>>;
  addedIn: string;
}

/** A fact that a frozen view does not hold. */
export interface NewFact {
  row: Recorded;
  /** Whether it was published after the day that the view shows. */
  newer: boolean;
}

/** A field that states something else now; `to` is null too where the row was withdrawn as a whole. */
export interface Mended {
  row: Recorded;
  field: string;
  from: string | null;
  to: string | null;
}

export interface Since {
  /** The latest publication first, what has no date last. */
  added: NewFact[];
  corrected: Mended[];
  /** Rows that were retired and that nothing followed. */
  withdrawn: Recorded[];
}

export interface Frozen {
  /** What the view can show. */
  shown: readonly Recorded[];
  /** Everything that its revision holds, public by its day or not. */
  held: readonly Recorded[];
  /** The day that it shows, YYYY-MM-DD. */
  asAt: string;
}

const nameOf = ({ table, key }: Recorded): string => `${table} ${key}`;
const byName = (rows: readonly Recorded[]) => new Map(rows.map((row) => [nameOf(row), row]));
/** Rows that a reader sees as lines of a greater one: a new report is one new thing, with all that it judges. */
const isPart = ({ key, of }: Recorded): boolean => key !== of;

/** Compares what a frozen view shows with what the newest revision holds. */
export function sinceThen({ shown, held, asAt }: Frozen, now: readonly Recorded[]): Since {
  const [before, known, after] = [byName(shown), byName(held), byName(now)];
  const keys = new Set(shown.map(({ key }) => key));
  const present = new Set(now.map(({ key }) => key));
  const added = now
    .filter((row) => !before.has(nameOf(row)))
    // What the revision held and no date can place is left out of the view for that reason, and is no news.
    .filter((row) => row.publishedOn !== null || !known.has(nameOf(row)))
    .filter((row) => !isPart(row) || keys.has(row.of))
    .map((row) => ({ row, newer: row.publishedOn !== null && latestDay(row.publishedOn) > asAt }))
    .sort((a, b) => (b.row.publishedOn ?? '').localeCompare(a.row.publishedOn ?? ''));
  return {
    added,
    corrected: shown.flatMap((row) => {
      const later = after.get(nameOf(row));
      return later ? mended(row, later) : [];
    }),
    withdrawn: shown.filter((row) => !after.has(nameOf(row)) && (!isPart(row) || present.has(row.of))),
  };
}

function mended(before: Recorded, row: Recorded): Mended[] {
  // A row is never changed: what one revision added is the same in all that hold it.
  if (before.addedIn === row.addedIn) return [];
  const names = [...new Set([...Object.keys(before.fields), ...Object.keys(row.fields)])];
  return names.flatMap((field) => {
    const [from, to] = [before.fields[field] ?? null, row.fields[field] ?? null];
    return from === to ? [] : [{ row, field, from, to }];
  });
}

const judged: readonly RecordedTable[] = ['inspection', 'judgement'];

/** What a page shows of the facts: changes elsewhere do not concern it. */
export interface Scope {
  /** Authorities, by slug; null: all. */
  slugs: readonly string[] | null;
  tables: readonly RecordedTable[];
  /** Names of the fields that it shows; absent: all. */
  fields?: readonly string[];
  /** YYYY-MM-DD: inspections of all authorities that were published on this day are on the page too. */
  publishedOn?: string;
}

/** The part that concerns a page. */
export function sinceIn(since: Since, { slugs, tables, fields, publishedOn }: Scope): Since {
  const concerns = (row: Recorded) =>
    tables.includes(row.table) &&
    (slugs === null ||
      slugsOf(row).some((slug) => slugs.includes(slug)) ||
      (publishedOn !== undefined && row.publishedOn === publishedOn && judged.includes(row.table)));
  return {
    added: since.added.filter(({ row }) => concerns(row)),
    corrected: since.corrected.filter(
      ({ row, field }) => concerns(row) && (!fields || fields.includes(field)),
    ),
    withdrawn: since.withdrawn.filter(concerns),
  };
}

/** The authorities that a row is about; a succession has two. */
export function slugsOf({ table, key, of }: Recorded): string[] {
  const [slug = '', , other = ''] = of.split('/');
  return table === 'succession' ? [key.split('/')[0] ?? slug, other] : [slug];
}

/** How many facts changed. */
export const countOf = ({ added, corrected, withdrawn }: Since): number =>
  added.length + corrected.length + withdrawn.length;
