/** The whole story of an authority in one line of time: inspections, visits and governance events. */
import { byDate, dateInWords, earliestDay, spanInWords } from './dates';
import { visitInWords } from './happening-words';
import type { AuthorityHistory, GovernanceEvent, Visit } from './history';

/** One thing that happened and has an address of its own. */
export interface StoryEntry {
  /** Such as `doncaster/visits/2016-08-1`; its page stands at `/authorities/` and this. */
  key: string;
  /** When it ended, as exact as the source gives it. */
  date: string;
  /** When it began, where that is told apart from when it ended. */
  start: string | null;
  words: string;
}

/**
 * Everything that has a date of its own, earliest first; on one day an inspection stands before a visit, a visit before an
 * event. What is only planned or has no date cannot be placed.
 */
export function story({ inspections, visits, events }: AuthorityHistory): StoryEntry[] {
  const entry = (key: string, [start, date]: (string | null)[], words: string): StoryEntry[] => {
    const end = date ?? start;
    return end ? [{ key, date: end, start: start ?? null, words }] : [];
  };
  return [
    ...inspections.flatMap(({ key, kind, startDate, endDate }) =>
      entry(key, [startDate, endDate], `${kind.label}, ${spanInWords(startDate, endDate)}`),
    ),
    ...visits
      .filter(({ status }) => status === 'held')
      .flatMap((visit) => entry(visit.key, [visit.startDate, visit.endDate], sentence(visitInWords(visit)))),
    ...events.flatMap(({ key, date, title }) => entry(key, [null, date], `${title}, ${dateInWords(date)}`)),
  ].sort((a, b) => byDate(earliestDay(a.date), earliestDay(b.date)));
}

/** The entries before and after one; both null where it has no date or is only planned (`placed` is false). */
export function around(
  history: AuthorityHistory,
  key: string,
): { placed: boolean; before: StoryEntry | null; after: StoryEntry | null } {
  const all = story(history);
  const index = all.findIndex((one) => one.key === key);
  if (index === -1) return { placed: false, before: null, after: null };
  return { placed: true, before: all[index - 1] ?? null, after: all[index + 1] ?? null };
}

/** The visit that an address names by the last part of its key, or null. */
export function visitNamed({ authority, visits }: AuthorityHistory, name: string): Visit | null {
  return visits.find(({ key }) => key === `${authority.slug}/visits/${name}`) ?? null;
}

/** The governance event that an address names by the last part of its key, or null. */
export function eventNamed({ authority, events }: AuthorityHistory, name: string): GovernanceEvent | null {
  return events.find(({ key }) => key === `${authority.slug}/events/${name}`) ?? null;
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
