/** How many visits of one kind took place at least: as many as are recorded, or as their numbers tell. */
import { earliestDay } from './dates';
import type { Visit } from './history';

type Numbered = Pick<Visit, 'startDate' | 'endDate' | 'sequenceNumber'>;

/**
 * A visit that is "number 5 of its series" had four before it, also where our data hold only two of them. A series ends where the
 * numbers do not rise: after a re-inspection they begin anew. Visits without a date or a number tell of no others.
 */
export function visitCount(visits: readonly Numbered[]): { recorded: number; atLeast: number } {
  const numbers = visits
    .flatMap(({ startDate, endDate, sequenceNumber }) => {
      const date = startDate ?? endDate;
      return date && sequenceNumber !== null ? [{ day: earliestDay(date), number: sequenceNumber }] : [];
    })
    .sort((a, b) => a.day.localeCompare(b.day))
    .map(({ number }) => number);
  // The last of each series is its highest.
  const series = numbers.filter((number, index) => (numbers[index + 1] ?? 0) <= number);
  const told = series.reduce((sum, number) => sum + number, 0);
  return { recorded: visits.length, atLeast: Math.max(visits.length, told) };
}
