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

export interface FactCount {
  what: string;
  count: number;
}

export interface RevisionNews extends RevisionRef {
  reason: string;
  /** Facts that are new, that it states anew, and that it took back, by table; tables without any are left out. */
  added: FactCount[];
  restated: FactCount[];
  withdrawn: FactCount[];
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

/** "It added 463 inspections and 3 visits. It states 155 inspections anew, with more or corrected facts." */
export function newsInWords({ added, restated, withdrawn, corrections }: RevisionNews): string {
  const told = (counts: FactCount[]) =>
    list(counts.map(({ what, count }) => `${count.toLocaleString('en-GB')} ${what}`));
  return [
    added.length > 0 ? `It added ${told(added)}.` : null,
    restated.length > 0 ? `It states ${told(restated)} anew, with more or corrected facts.` : null,
    withdrawn.length > 0 ? `It took back ${told(withdrawn)}.` : null,
    added.length + restated.length + withdrawn.length === 0 ? 'It changed no fact.' : null,
    corrections === 0
      ? 'It corrects no published error.'
      : `It corrects ${corrections} published ${corrections === 1 ? 'error' : 'errors'}.`,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}
