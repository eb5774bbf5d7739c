/** The event at which a comparison can lay its authorities over each other, and what it is called. */
import type { Clock } from './clock';
import { earliestDay } from './dates';
import type { AuthorityHistory } from './history';
import { latestFull, overallPoints } from './sentences';

export const alignments = ['calendar', 'first-inadequate', 'last-full', 'trust'] as const;
export type Align = (typeof alignments)[number];
export type Anchored = Exclude<Align, 'calendar'>;

/** What stands at nought, and what one without it lacks. */
export const anchorWords: Record<Anchored, { since: string; lacks: string }> = {
  'first-inadequate': {
    since: 'the first overall judgement of inadequate',
    lacks: 'no overall judgement of inadequate since November 2013 in our data',
  },
  'last-full': { since: 'the latest full inspection', lacks: 'no full inspection in our data' },
  trust: {
    since: 'the first delivery by a trust or company',
    lacks: 'no trust or company that delivers in our data',
  },
};

/**
 * The day of the event, YYYY-MM-DD; null where our data hold none, or not on this clock. A date known to the month or year
 * counts from its first day.
 */
export function anchorOf(history: AuthorityHistory, align: Anchored, clock: Clock): string | null {
  const day = dateOf(history, align, clock);
  return day && earliestDay(day);
}

function dateOf(history: AuthorityHistory, align: Anchored, clock: Clock): string | null {
  switch (align) {
    case 'first-inadequate': {
      const first = overallPoints(history).find(({ judgement }) => judgement.grade === 'inadequate');
      return first ? (clock === 'public' ? first.inspection.publishedOn : first.end) : null;
    }
    case 'last-full': {
      const latest = latestFull(history);
      return latest && (clock === 'public' ? latest.publishedOn : (latest.endDate ?? latest.publishedOn));
    }
    case 'trust': {
      // Newest first; a partnership of authorities is not a body that took the services over.
      return history.delivery.findLast(({ body }) => body.kind !== 'partnership')?.from ?? null;
    }
  }
}
