/** What a feed can tell of: shapes that lib/queries makes. */
import type { GovernanceEvent, Inspection, Visit } from '../history';
import type { Correction } from '../reading';
import type { Withdrawn } from '../withdrawn';

export interface Place {
  slug: string;
  displayName: string;
  region: string;
}

interface Told {
  authority: Place;
  /** When our data last changed what it tells, ISO 8601 in UTC. */
  changed: string;
}

export interface InspectionTold extends Told {
  kind: 'inspection';
  inspection: Inspection;
  /** Whether its edition makes an overall judgement. */
  hasOverall: boolean;
}

export interface VisitTold extends Told {
  kind: 'visit';
  visit: Visit;
}

export interface EventTold extends Told {
  kind: 'event';
  event: GovernanceEvent;
}

/** A published fact that was mended by hand. */
export interface CorrectionTold extends Told {
  kind: 'correction';
  correction: Correction;
  /** What the judgement is about, where one was mended. */
  area: string | null;
}

/** An inspection, visit or event that is in our data no more. */
export interface WithdrawalTold extends Told {
  kind: 'withdrawal';
  withdrawn: Withdrawn;
  /** "Doncaster: monitoring visit, October 2016". */
  title: string;
}

export type FeedRecord = InspectionTold | VisitTold | EventTold | CorrectionTold | WithdrawalTold;

export type ChangeTold = CorrectionTold | WithdrawalTold;
