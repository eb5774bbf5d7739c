/** What was public by a day (domain.md, "Two clocks"). */
import { latestDay } from '@/lib/domain/dates';

/**
 * Whether a fact was public by `asOf` (YYYY-MM-DD). Its publication date counts, to its last possible day; where
 * that is not known, the date of the source that states it; where neither is known the fact cannot be placed.
 */
export function publicBy(
  asOf: string | undefined,
  publishedOn: string | null,
  source: { publishedOn: string | null },
): boolean {
  if (asOf === undefined) return true;
  const date = publishedOn ?? source.publishedOn;
  return date !== null && latestDay(date) <= asOf;
}
