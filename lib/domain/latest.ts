/** What the front page shows as new: the latest publications, and the latest revision of our data. */
import { byDate, dateInWords } from './dates';
import type { Inspection, RevisionRef } from './history';
import { list } from './list';

export interface PublishedInspection {
  authority: { slug: string; displayName: string };
  inspection: Pick<
    Inspection,
    'key' | 'kind' | 'edition' | 'startDate' | 'endDate' | 'publishedOn' | 'judgements'
  >;
  /** Whether the inspection's edition makes an overall judgement. */
  hasOverall: boolean;
}

export interface RevisionNews extends RevisionRef {
  reason: string;
  /** Facts that this revision added, by table; tables without any are left out. */
  added: { what: string; count: number }[];
  /** Facts that it retired, over all tables. */
  retired: number;
  /** Corrections of published errors in it. */
  corrections: number;
}

/** "The newest report we hold was published on 18 June 2026."; null where no publication date is known. */
export function newestInWords(published: readonly (string | null)[]): string | null {
  const newest = published
    .filter((date) => date !== null)
    .sort(byDate)
    .at(-1);
  if (!newest) return null;
  return `The newest report we hold was published ${newest.length === 10 ? 'on' : 'in'} ${dateInWords(newest)}.`;
}

/** "463 inspections, 2,433 judgements and 3 visits"; "no fact" for none. */
export function addedInWords(added: RevisionNews['added']): string {
  const told = added.map(({ what, count }) => `${count.toLocaleString('en-GB')} ${what}`);
  return told.length > 0 ? list(told) : 'no fact';
}
