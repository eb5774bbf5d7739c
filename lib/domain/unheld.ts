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

/** Whether the first inspection that we hold is a re-inspection: then there was one before it. */
export function lacksFirst({ inspections }: AuthorityHistory): boolean {
  const first = inspections.findLast(({ kind, edition }) => kind.isFull && !isEarlierEdition(edition.code));
  return first?.kind.code === 'reinspection';
}

/**
 * A report of Ofsted's that our data name as the source of something else, published after the last inspection that
 * we hold: what it says of the authority may change what stands here. Its publication date, YYYY-MM-DD, or null.
 */
export function citedLater({ inspections, visits }: AuthorityHistory): string | null {
  const last =
    inspections
      .map(({ publishedOn }) => publishedOn ?? '')
      .sort()
      .at(-1) ?? '';
  const cited = visits
    .map(({ provenance }) => provenance.source)
    .filter(({ publisher, title }) => publisher === 'Ofsted' && title.startsWith('Ofsted report published'))
    .flatMap(({ publishedOn }) => (publishedOn && publishedOn > last ? [publishedOn] : []));
  return cited.sort().at(-1) ?? null;
}

/** "No inspection of Sheffield under SIF is in our data.", or null where nothing is known to be missing. */
export function unheldSentence(history: AuthorityHistory): string | null {
  const names = unheldBefore(history).map(({ shortLabel }) => shortLabel);
  if (lacksFirst(history))
    return `The first inspection of ${history.authority.displayName} in our data is a re-inspection: the one before it is not in our data.`;
  if (names.length === 0) return null;
  return `No inspection of ${history.authority.displayName} under ${list(names)} is in our data.`;
}
