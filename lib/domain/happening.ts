/** A visit or an event as a search finds it. */
export interface Happening {
  /** Its page stands at `/authorities/` and this. */
  key: string;
  authority: string;
  /** Of whatever precision; null where none is known. */
  date: string | null;
  /** What it was, in our words. */
  words: string;
}

/** How many of them a search lists. */
export const mostHappenings = 10;
