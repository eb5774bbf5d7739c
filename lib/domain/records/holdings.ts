/** All that a view holds, kind by kind: what the records are made from. */
import type { EditionArea, Framework } from '../framework';
import type {
  AuthoritySummary,
  DeliveryPeriod,
  EarlierJudgement,
  GovernanceEvent,
  Inspection,
  RevisionRef,
  Visit,
} from '../history';
import type { Correction } from '../reading';
import type { SourceRef, Statement } from '../source';

/** A fact with the authority that it is about. */
export type Of<T> = T & { authority: AuthoritySummary };

export interface SourcedRow {
  source: SourceRef;
  addedIn: string;
}

export interface AuthorityHeld extends AuthoritySummary, SourcedRow {
  /** Slugs of those that it followed, and that followed it. */
  predecessors: string[];
  successors: string[];
}

export interface NeighbourHeld extends SourcedRow {
  key: string;
  authority: AuthoritySummary;
  neighbour: AuthoritySummary;
  /** From 1, the nearest. */
  rank: number;
  set: { code: string; label: string };
}

export interface KindHeld {
  code: string;
  label: string;
  family: string;
  track: string | null;
  isFull: boolean;
  order: number;
}

/** Lists of facts run from the latest to the earliest. */
export interface Holdings {
  /** Last day that the view shows, YYYY-MM-DD. */
  asAt: string;
  /** By display name. */
  authorities: AuthorityHeld[];
  inspections: Of<Inspection>[];
  earlier: Of<EarlierJudgement>[];
  visits: Of<Visit>[];
  events: Of<GovernanceEvent>[];
  delivery: Of<DeliveryPeriod>[];
  neighbours: NeighbourHeld[];
  sources: SourcedRow[];
  /** All of them, also what was taken down by hand from a report that was read. */
  statements: Of<Statement & { addedIn: string }>[];
  /** The newest first. */
  revisions: (RevisionRef & { reason: string })[];
  corrections: Correction[];
  framework: Framework;
  areas: { code: string; label: string; order: number }[];
  kinds: KindHeld[];
}

/** How an edition judges an area; null where it does not. */
export const judgedAs = ({ areas }: Framework, edition: string, area: string): EditionArea | null =>
  areas.find((one) => one.edition === edition && one.area === area) ?? null;
