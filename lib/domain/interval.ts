/** Between which days something happened, where its date is known to the month or year only. */
import { dayNumber, earliestDay, latestDay } from './dates';

/** First and last day that are possible, as in `dayNumber`; one day where the date is exact. */
export type Interval = [earliest: number, latest: number];

/**
 * The days that a date leaves, held between what else is known: an inspection ends after it began and before its report is
 * published; a judgement of an edition was made while the edition was in use. A bound that contradicts the date is ignored.
 * @param date YYYY, YYYY-MM or YYYY-MM-DD
 */
export function intervalOf(
  date: string,
  { after = null, before = null }: { after?: string | null; before?: string | null } = {},
): Interval {
  const [earliest, latest]: Interval = [dayNumber(earliestDay(date)), dayNumber(latestDay(date))];
  if (earliest === latest) return [earliest, latest];
  const from = after ? Math.max(earliest, dayNumber(earliestDay(after))) : earliest;
  const to = before ? Math.min(latest, dayNumber(latestDay(before))) : latest;
  return from <= to ? [from, to] : [earliest, latest];
}
