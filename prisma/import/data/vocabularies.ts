/** The other tables of prisma/data: words of the framework, revisions, corrections; and the file of each table. */
import { z } from 'zod';
import { RevisionKind } from '@/lib/generated/prisma/enums';
import { count, flag, maybe, maybeDate, number, text } from './cells';
import type { FactTable } from './tables';

/** Words of the framework and other rows without versions, in the order in which they can be seeded. */
export const vocabularies = {
  frameworkEdition: z.object({
    code: text,
    label: text,
    shortLabel: text,
    order: count,
    inUseFrom: maybeDate,
    inUseTo: maybeDate,
    note: z
      .string()
      .nullable()
      .transform((note) => note ?? ''),
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
