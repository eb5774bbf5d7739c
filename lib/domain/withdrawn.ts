/** An inspection, visit or event that our data held once. */
export interface Withdrawn {
  key: string;
  /** Id of the revision that withdrew it, and the reason of that revision. */
  since: string;
  reason: string;
  /** Id of the last revision that holds it. */
  last: string;
}
