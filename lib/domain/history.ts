/**
 * The shapes in which facts travel from the store to the page. Dates are ISO 8601 strings, of reduced precision where
 * the source is ("2016", "2016-08", "2016-08-09"). `lib/queries` makes them, `components` take them as props.
 */
import type {
  AbsenceReason,
  DatePrecision,
  Grade,
  Phase,
  PriorityAction,
  Remit,
  RevisionKind,
  VisitStatus,
} from '@/lib/generated/prisma/enums';
import type { Edition, Framework } from './framework';
import type { Provenance, Statement } from './source';

/** A grade or the reason why there is none, never both. */
export interface Judgement {
  key: string;
  area: string;
  /** As its edition prints it, in short. */
  label: string;
  grade: Grade | null;
  reason: AbsenceReason | null;
  provenance: Provenance;
}

export interface Kind {
  code: string;
  label: string;
  /** Whether the overall judgement enters the overall lane, intervals and counts. */
  isFull: boolean;
  /** For governance events: `delivery`, `intervention` or null. */
  track: string | null;
}

export interface Inspection {
  /** Such as `doncaster/inspections/2022-04-08`. */
  key: string;
  kind: Kind;
  edition: Edition;
  startDate: string | null;
  endDate: string | null;
  /** As filed, and as the report prints it. */
  publishedOn: string | null;
  publishedOnPrinted: string | null;
  leadInspectors: string[];
  /** Points to improve, areas for priority action, and numbered paragraphs; null where the report has none. */
  improvementPoints: number | null;
  priorityActions: number | null;
  paragraphs: number | null;
  /** In printed order. */
  judgements: Judgement[];
  provenance: Provenance;
  statements: Statement[];
}

/** A judgement before November 2013, on the scale of its time. */
export interface EarlierJudgement {
  key: string;
  date: string;
  inspectionType: string;
  edition: string;
  area: string;
  label: string;
  grade: Grade;
  provenance: Provenance;
}

/** A monitoring visit, focused visit or joint inspection. */
export interface Visit {
  key: string;
  kind: Kind;
  startDate: string | null;
  endDate: string | null;
  precision: DatePrecision;
  publishedOn: string | null;
  sequenceNumber: number | null;
  topic: string | null;
  priorityAction: PriorityAction;
  status: VisitStatus;
  provenance: Provenance;
  statements: Statement[];
}

export interface GovernanceEvent {
  key: string;
  kind: Kind;
  date: string;
  title: string;
  remit: Remit;
  phase: Phase;
  provenance: Provenance;
  statements: Statement[];
}

export interface DeliveryPeriod {
  key: string;
  body: { slug: string; name: string; kind: string };
  from: string;
  /** Null: the end is not in our data. */
  to: string | null;
  provenance: Provenance;
  statements: Statement[];
}

export interface AuthoritySummary {
  slug: string;
  /** As Ofsted's lists have it. */
  name: string;
  displayName: string;
  aliases: string[];
  codes: { scheme: string; code: string }[];
  authorityType: string;
  region: string;
  /** Approximate centre, degrees (WGS 84): for a small map, never a boundary; null where it is not in our data. */
  centre: { north: number; east: number } | null;
  /** First and last day on which it exists (existence.ts), in the past or to come; null: not known of any. */
  validFrom: string | null;
  validTo: string | null;
}

/** A revision of our data. */
export interface RevisionRef {
  id: string;
  time: string;
  kind: RevisionKind;
}

/** Everything that is recorded of one authority. Lists run from the latest to the earliest. */
export interface AuthorityHistory {
  authority: AuthoritySummary;
  /** Authorities that it followed, with their histories; drawn apart and labelled. */
  predecessors: AuthorityHistory[];
  successors: AuthoritySummary[];
  inspections: Inspection[];
  earlier: EarlierJudgement[];
  visits: Visit[];
  events: GovernanceEvent[];
  delivery: DeliveryPeriod[];
  framework: Framework;
  revision: RevisionRef;
  /** The day that is looked at, YYYY-MM-DD: that of the data, or an earlier one that the reader asks for. */
  asAt: string;
}
