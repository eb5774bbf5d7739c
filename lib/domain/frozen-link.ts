/** By which two dates a link keeps what a view shows. */
export interface FrozenLink {
  /** YYYY-MM-DD, the day that the link shows. */
  asOf: string;
  /** Id of a release: the same on every server. */
  rev: string;
  /** Whether the view holds more than the release: what was imported on this server only. */
  withoutLocal: boolean;
}
