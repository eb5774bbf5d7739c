/**
 * The tables of prisma/data: one definition for reading, writing and seeding. A column's header is the name of the
 * field in prisma/schema.prisma in snake_case; an empty cell is null.
 */
import { z } from 'zod';
import {
  AbsenceReason,
  Confidence,
  DatePrecision,
  Grade,
  Method,
  Phase,
  PriorityAction,
  Remit,
  RevisionKind,
  VisitStatus,
} from '@/lib/generated/prisma/enums';

const text = z.string().min(1);
const maybe = z.string().min(1).nullable();
const number = z.union([z.null(), z.coerce.number()]);
const count = z.coerce.number().int();
/** YYYY, YYYY-MM or YYYY-MM-DD. */
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const maybeDate = date.nullable();
const flag = z.union([z.boolean(), z.stringbool()]);

/** Where a fact comes from and how it came into the store. */
const origin = { sourceId: text, method: z.enum(Method), confidence: z.enum(Confidence), note: maybe };

/** Tables of facts: every row also has `addedIn` and `retiredIn`. In the order in which they can be seeded. */
export const factTables = {
  source: z.object({
    id: text,
    key: text,
    kind: z.enum(['report', 'web', 'table']),
    publisher: maybe,
    title: text,
    author: maybe,
    url: maybe,
    sha256: z.string().regex(/^[0-9a-f]{64}$/).nullable(),
    publishedOn: maybeDate,
    retrievedOn: maybeDate,
    licence: text,
  }),
  authorityProfile: z.object({
    key: text,
    name: text,
    displayName: text,
    authorityType: text,
    region: text,
    latitude: number,
    longitude: number,
    validFrom: maybeDate,
    validTo: maybeDate,
    sourceId: text,
  }),
  authorityCode: z.object({
    key: text,
    authoritySlug: text,
    scheme: z.enum(['urn', 'la_code', 'gss']),
    code: text,
    validFrom: maybeDate,
    validTo: maybeDate,
    sourceId: text,
  }),
  authorityAlias: z.object({ key: text, authoritySlug: text, alias: text, sourceId: text }),
  succession: z.object({ key: text, predecessorSlug: text, successorSlug: text, sourceId: text }),
  statisticalNeighbour: z.object({
    key: text,
    setCode: text,
    authoritySlug: text,
    neighbourSlug: text,
    rank: count,
    sourceId: text,
  }),
  reading: z.object({
    key: text,
    status: z.enum(['read', 'refused']),
    reason: maybe,
    warnings: maybe,
    sourceId: text,
  }),
  inspection: z.object({
    key: text,
    kindCode: text,
    editionCode: text,
    startDate: maybeDate,
    endDate: maybeDate,
    publishedOn: maybeDate,
    publishedOnPrinted: maybeDate,
    leadInspectors: maybe,
    improvementPoints: number,
    paragraphs: number,
    ...origin,
  }),
  judgement: z.object({
    key: text,
    inspectionKey: text,
    areaCode: text,
    grade: z.enum(Grade).nullable(),
    reason: z.enum(AbsenceReason).nullable(),
    page: number,
    order: count,
    ...origin,
  }),
  earlierJudgement: z.object({
    key: text,
    authoritySlug: text,
    editionCode: text,
    areaCode: text,
    grade: z.enum(Grade),
    date,
    inspectionType: text,
    ...origin,
  }),
  visit: z.object({
    key: text,
    kindCode: text,
    startDate: maybeDate,
    endDate: maybeDate,
    precision: z.enum(DatePrecision),
    publishedOn: maybeDate,
    sequenceNumber: number,
    topic: maybe,
    priorityAction: z.enum(PriorityAction),
    status: z.enum(VisitStatus),
    ...origin,
  }),
  governanceEvent: z.object({
    key: text,
    kindCode: text,
    date,
    title: text,
    remit: z.enum(Remit),
    phase: z.enum(Phase),
    ...origin,
  }),
  deliveryPeriod: z.object({
    key: text,
    authoritySlug: text,
    bodySlug: text,
    fromDate: date,
    toDate: maybeDate,
    ...origin,
  }),
  statement: z.object({
    key: text,
    subjectKey: text,
    stance: z.enum(['agrees', 'differs', 'adds']),
    says: text,
    page: number,
    sourceId: text,
  }),
} as const;

export type FactTable = keyof typeof factTables;
export type FactRow<T extends FactTable> = z.infer<(typeof factTables)[T]>;
export const factTableNames = Object.keys(factTables) as FactTable[];

/** What a row carries beside its fact. */
export const version = { addedIn: text, retiredIn: maybe };

/** Words of the framework and other rows without versions, in the order in which they can be seeded. */
export const vocabularies = {
  frameworkEdition: z.object({
    code: text,
    label: text,
    shortLabel: text,
    order: count,
    inUseFrom: maybeDate,
    inUseTo: maybeDate,
    note: z.string().nullable().transform((note) => note ?? ''),
  }),
  judgementLane: z.object({ code: text, label: text, order: count }),
  judgementArea: z.object({ code: text, label: text, order: count }),
  editionArea: z.object({
    editionCode: text,
    areaCode: text,
    laneCode: text,
    spanLaneCode: maybe,
    series: text,
    order: count,
    label: text,
  }),
  eventKind: z.object({
    code: text,
    label: text,
    family: z.enum(['inspection', 'visit', 'joint', 'governance']),
    track: z.enum(['delivery', 'intervention']).nullable(),
    isFull: flag,
    order: count,
  }),
  neighbourSet: z.object({ code: text, label: text, note: text }),
  deliveryBody: z.object({ slug: text, name: text, kind: z.enum(['trust', 'company', 'partnership']) }),
} as const;

export type Vocabulary = keyof typeof vocabularies;

export const revisionRow = z.object({
  id: z.string().regex(/^\d{4}-\d{2}-\d{2}\.[1-9]\d*$/),
  time: text,
  kind: z.literal(RevisionKind.release),
  reason: text,
});
export type RevisionRow = z.infer<typeof revisionRow>;

/** Errors that we mended. `addedIn` is empty until `npm run data:build` has applied the correction. */
export const correctionRow = z.object({
  key: text,
  field: text,
  old: z.string().nullable(),
  new: text,
  page: number,
  reason: text,
  addedIn: maybe,
});
export type CorrectionRow = z.infer<typeof correctionRow>;

/** File of a table in prisma/data. */
export const fileOf: Record<FactTable | Vocabulary | 'revision' | 'correction', string> = {
  revision: 'revisions.csv',
  correction: 'corrections.csv',
  source: 'sources.csv',
  authorityProfile: 'authorities.csv',
  authorityCode: 'authority_codes.csv',
  authorityAlias: 'authority_aliases.csv',
  succession: 'successions.csv',
  statisticalNeighbour: 'statistical_neighbours.csv',
  reading: 'readings.csv',
  inspection: 'inspections.csv',
  judgement: 'judgements.csv',
  earlierJudgement: 'earlier_judgements.csv',
  visit: 'visits.csv',
  governanceEvent: 'governance_events.csv',
  deliveryPeriod: 'delivery_periods.csv',
  statement: 'statements.csv',
  frameworkEdition: 'editions.csv',
  judgementLane: 'lanes.csv',
  judgementArea: 'judgement_areas.csv',
  editionArea: 'edition_areas.csv',
  eventKind: 'event_kinds.csv',
  neighbourSet: 'neighbour_sets.csv',
  deliveryBody: 'delivery_bodies.csv',
};
