/** Visits, joint inspections, governance events, who delivered, and what the press said. */
import type { DatePrecision } from '@/lib/generated/prisma/enums';
import { Confidence, Phase, PriorityAction, Remit, VisitStatus } from '@/lib/generated/prisma/enums';
import { z } from 'zod';
import type { FactRow } from '../data/tables';
import type { KeyBook } from './keys';
import type { Places } from './places';
import { type Cells, orNull } from './reference';
import type { SourceBook } from './sources';

const method = 'reference_table' as const;

/** Monitoring and focused visits, and joint inspections (`joint`: rows of their own table). */
export function visitsFrom(
  rows: readonly Cells[],
  joint: boolean,
  places: Places,
  sources: SourceBook,
  keys: KeyBook<'visit'>,
): FactRow<'visit'>[] {
  return rows.map((row) => {
    const start = row('start_date');
    const end = row('end_date');
    const published = row('publication_date');
    const fact = {
      kindCode: joint ? 'joint_targeted' : row('visit_type'),
      startDate: orNull(start),
      endDate: orNull(end),
      precision: precisionOf(start, end),
      publishedOn: orNull(published),
      sequenceNumber: row('sequence_number') === '' ? null : Number(row('sequence_number')),
      topic: orNull(joint ? row('theme') : row('topic')),
      priorityAction: z.enum(PriorityAction).parse(row('priority_action')),
      status: joint ? VisitStatus.held : z.enum(VisitStatus).parse(row('status')),
      sourceId: sources.idOf({
        title: row('source_title'),
        url: row('source_url'),
        publishedOn: row('source_date'),
      }),
      method,
      confidence: z.enum(Confidence).parse(row('confidence')),
      note: orNull(row('note')),
    };
    const when = (start || published).slice(0, 7) || 'undated';
    return { key: keys.keyOf(`${places.slugOf(row('authority'))}/visits/${when}`, fact), ...fact };
  });
}

/** Two bare years mean one visit at an unknown time between them, not a long visit. */
function precisionOf(start: string, end: string): DatePrecision {
  if (start.length === 4 && end.length === 4 && start !== end) return 'year_span';
  return start.length === 10 ? 'day' : start.length === 7 ? 'month' : start.length === 4 ? 'year' : 'unknown';
}

/** Directions, notices, commissioners, trusts, reorganisations, targets. */
export function governanceFrom(
  rows: readonly Cells[],
  places: Places,
  sources: SourceBook,
  keys: KeyBook<'governanceEvent'>,
): FactRow<'governanceEvent'>[] {
  return rows.map((row) => {
    const fact = {
      kindCode: row('event_type'),
      date: row('date'),
      title: row('title'),
      remit: z.enum(Remit).parse(row('remit')),
      phase: z.enum(Phase).parse(row('phase')),
      sourceId: sources.idOf({ title: row('source_title'), url: row('source_url') }),
      method,
      confidence: z.enum(Confidence).parse(row('confidence')),
      note: orNull(row('note')),
    };
    return { key: keys.keyOf(`${places.slugOf(row('authority'))}/events/${fact.date}`, fact), ...fact };
  });
}

export interface DeliveryBodyRow {
  slug: string;
  name: string;
  kind: 'trust' | 'company' | 'partnership';
}

/** Who ran or shared services besides the council. */
export function deliveryFrom(
  rows: readonly Cells[],
  places: Places,
  sources: SourceBook,
): { bodies: DeliveryBodyRow[]; deliveryPeriod: FactRow<'deliveryPeriod'>[] } {
  const bodies = new Map<string, DeliveryBodyRow>();
  const deliveryPeriod = rows.map((row) => {
    const slug = row('body')
      .toLowerCase()
      .replace(/'/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const authoritySlug = places.slugOf(row('authority'));
    bodies.set(slug, {
      slug,
      name: row('body'),
      kind: z.enum(['trust', 'company', 'partnership']).parse(row('kind')),
    });
    return {
      key: `${authoritySlug}/delivery/${slug}/${row('from')}`,
      authoritySlug,
      bodySlug: slug,
      fromDate: row('from'),
      toDate: orNull(row('to')),
      sourceId: sources.idOf({ title: row('source_title'), url: row('source_url') }),
      method,
      confidence: z.enum(Confidence).parse(row('confidence')),
      note: orNull(row('note')),
    };
  });
  return { bodies: [...bodies.values()], deliveryPeriod };
}
