/** Monitoring visits between an inspection that found inadequate and the next one: counted only where the series is complete. */
import { earliestDay } from './dates';
import type { AuthoritySummary } from './history';
import type { Move } from './journeys';

export interface NumberedVisit {
  key: string;
  slug: string;
  /** As exact as the source gives it; null: not known. */
  date: string | null;
  /** Place in its series, from 1; null: not known. */
  number: number | null;
}

export interface VisitSeries {
  authority: AuthoritySummary;
  /** Key of the inspection that ended the series. */
  inspection: string;
  /** How many visits there were; null where the series is not complete by number. */
  visits: number | null;
}

/**
 * One series for each inadequate judgement that a comparable one followed. It is complete where the visits between the two
 * inspections are numbered 1, 2, 3 and so on without a gap, and every monitoring visit of the authority in our data is dated: a last
 * visit that our data lack would still be missing, and the page says so.
 */
export function visitSeriesOf(moves: readonly Move[], visits: readonly NumberedVisit[]): VisitSeries[] {
  return moves
    .filter(({ from }) => from === 'inadequate')
    .map(({ authority, inspection, ended: [before, after] }) => {
      const own = visits.filter(({ slug }) => slug === authority.slug);
      const numbers = own
        .filter(
          ({ date }) =>
            date && earliestDay(date) > earliestDay(before) && earliestDay(date) < earliestDay(after),
        )
        .map(({ number }) => number)
        .sort((a, b) => (a ?? 0) - (b ?? 0));
      const complete =
        numbers.length > 0 &&
        numbers.every((number, index) => number === index + 1) &&
        own.every(({ date }) => date !== null);
      return { authority, inspection, visits: complete ? numbers.length : null };
    });
}
