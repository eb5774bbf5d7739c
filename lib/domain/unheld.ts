/** What is missing before the first inspection that we hold: an empty stretch of a chart must say why it is empty. */
import { dateInWords, dayNumber, earliestDay, latestDay } from './dates';
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
 * Reports of Ofsted's that our data name as the source of something else and that we do not hold: what they say of the
 * authority may change what stands here. Their titles, "Ofsted report published 27 June 2016", each once.
 * @param after YYYY-MM-DD: only those that are known to have been published later
 */
export function citedUnheld({ inspections, visits, earlier }: AuthorityHistory, after?: string): string[] {
  const held = inspections.flatMap(({ publishedOn }) => (publishedOn ? [publishedOn] : []));
  const titles = [...visits, ...earlier]
    .map(({ provenance }) => provenance.source)
    .filter(({ publisher, title }) => publisher === 'Ofsted' && title.startsWith('Ofsted report published'))
    .filter(({ publishedOn }) => !publishedOn || !held.includes(publishedOn))
    .filter(({ publishedOn }) => after === undefined || (publishedOn !== null && publishedOn > after))
    .map(({ title }) => title)
    .filter((title) => !held.some((day) => title.includes(dateInWords(day))));
  return [...new Set(titles)];
}

/** The same for a drawing, left of the first inspection: "no inspection under SIF in our data"; null where nothing is. */
export function unheldWords(history: AuthorityHistory): string | null {
  if (lacksFirst(history)) return 'the inspection before is not in our data';
  const names = unheldBefore(history).map(({ shortLabel }) => shortLabel);
  return names.length > 0 ? `no inspection under ${list(names)} in our data` : null;
}

/** "No inspection of Sheffield under SIF is in our data.", or null where nothing is known to be missing. */
export function unheldSentence(history: AuthorityHistory): string | null {
  const names = unheldBefore(history).map(({ shortLabel }) => shortLabel);
  if (lacksFirst(history))
    return `The first inspection of ${history.authority.displayName} in our data is a re-inspection: the one before it is not in our data.`;
  if (names.length === 0) return null;
  return `No inspection of ${history.authority.displayName} under ${list(names)} is in our data.`;
}
