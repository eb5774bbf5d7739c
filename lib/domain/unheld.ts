/** What is missing before the first inspection that we hold: an empty stretch of a chart must say why it is empty. */
import { dayNumber, earliestDay, latestDay } from './dates';
import type { Edition } from './framework';
import type { AuthorityHistory } from './history';
import { list } from './list';
import { isEarlierEdition } from './trajectories';

/**
 * Editions since November 2013 that were in use, and went out of use, while the authority existed and before the
 * first full inspection that we hold began.
 */
export function unheldBefore({ authority, inspections, framework }: AuthorityHistory): Edition[] {
  const first = inspections.findLast(({ kind, edition }) => kind.isFull && !isEarlierEdition(edition.code));
  const start = first?.startDate ?? first?.endDate;
  if (!first || !start) return [];
  return framework.editions
    .filter(({ code }) => !isEarlierEdition(code) && code !== first.edition.code)
    .filter(({ inUseTo }) => inUseTo && dayNumber(latestDay(inUseTo)) < dayNumber(earliestDay(start)))
    .filter(
      ({ inUseFrom }) => !authority.validFrom || (inUseFrom && authority.validFrom <= earliestDay(inUseFrom)),
    )
    .sort((a, b) => a.order - b.order);
}

/** "No inspection of Sheffield under SIF is in our data.", or null. */
export function unheldSentence(history: AuthorityHistory): string | null {
  const names = unheldBefore(history).map(({ shortLabel }) => shortLabel);
  if (names.length === 0) return null;
  return `No inspection of ${history.authority.displayName} under ${list(names)} is in our data.`;
}
