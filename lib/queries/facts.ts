/** The one way in which the site reads facts. (Being written: the signatures stand.) */
import type { AuthorityHistory, AuthoritySummary, RevisionRef } from '@/lib/domain/history';

/** What a reader asks for: facts published by a day, in a revision of our data. */
export interface View {
  /** YYYY-MM-DD: only what was public by then. */
  asOf?: string;
  /** Id of a release; null or absent: the newest revision of this store. */
  rev?: string;
}

/** Facts of one revision throughout, whatever is imported meanwhile. */
export interface Facts {
  revision: RevisionRef;
  /** All authorities, former ones too, by display name. */
  authorities(): Promise<AuthoritySummary[]>;
  /** Null for a slug that does not exist. */
  history(slug: string): Promise<AuthorityHistory | null>;
}

/** Null for a revision that does not exist. */
export declare function factsAt(view: View): Promise<Facts | null>;
