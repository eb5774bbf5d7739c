/** A visit or an event as a search finds it. */
export interface Happening {
  key: string;
  slug: string;
  authority: string;
  /** Of whatever precision; null where none is known. */
  date: string | null;
  /** What it was, in our words. */
  words: string;
  /** Place on the authority's page. */
  collection: 'visits' | 'events';
}

/** How many of them a search lists. */
export const mostHappenings = 10;
