/**
 * The tables of facts in prisma/data: one definition for reading, writing and seeding. A column's header is the name of the
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
  VisitStatus,
} from '@/lib/generated/prisma/enums';
import { count, date, maybe, maybeDate, number, text } from './cells';

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
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
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
    confirmed: number,
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
    priorityActions: number,
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
