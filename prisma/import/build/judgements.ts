/** Judgements that no report file of ours states: those before November 2013, and those on former authorities. */
import { Confidence, Grade } from '@/lib/generated/prisma/enums';
import { z } from 'zod';
import type { FactRow } from '../data/tables';
import type { KeyBook } from './keys';
import type { Places } from './places';
import { type Cells, orNull, word } from './reference';
import type { SourceBook } from './sources';

const origin = { method: 'reference_table' } as const;

/** Earlier judgements, as later reports state them. @throws Error for a grade outside the closed list. */
export function earlierFrom(
  rows: readonly Cells[],
  places: Places,
  sources: SourceBook,
  keys: KeyBook<'earlierJudgement'>,
): FactRow<'earlierJudgement'>[] {
  return rows.map((row) => {
    const authoritySlug = places.slugOf(row('authority'));
    const date = row('inspection_month_or_date');
    const fact = {
      authoritySlug,
      editionCode: 'PRE_2013',
      areaCode: earlierArea(row('judgement_area')),
      grade: z.enum(Grade).parse(word(row('grade'))),
      date,
      inspectionType: row('inspection_type'),
      sourceId: sources.idOf({ title: row('source_title'), url: row('source_url') }),
      ...origin,
      confidence: date.length === 10 ? 'exact' : date.length === 7 ? 'month' : 'derived',
      note: orNull(row('note')),
    } as const;
    return { key: keys.keyOf(`${authoritySlug}/earlier/${date}/${fact.areaCode}`, fact), ...fact };
  });
}

function earlierArea(cell: string): string {
  const area = word(cell);
  return area === 'overall_effectiveness' ? 'overall' : area;
}

/** Inspections of authorities that ended, each with the judgements that a source states. */
export function predecessorsFrom(
  rows: readonly Cells[],
  places: Places,
  sources: SourceBook,
  order: ReadonlyMap<string, number>,
): { inspection: FactRow<'inspection'>[]; judgement: FactRow<'judgement'>[] } {
  const inspections = new Map<string, FactRow<'inspection'>>();
  const judgement = rows.map((row): FactRow<'judgement'> => {
    const slug = places.slugOf(row('authority'));
    const published = row('published_on');
    const name =
      [published, row('inspection_end'), row('inspection_start')].find((date) => date.length === 10) ??
      [published, row('inspection_end'), row('inspection_start')].find((date) => date !== '') ??
      'undated';
    const key = `${slug}/inspections/${name}`;
    const provenance = {
      sourceId: sources.idOf({ title: row('source_title'), url: row('source_url') }),
      ...origin,
      confidence: z.enum(Confidence).parse(row('confidence')),
      note: orNull(row('note')),
    };
    if (!inspections.has(key)) {
      inspections.set(key, {
        key,
        kindCode: row('kind'),
        editionCode: row('edition'),
        startDate: orNull(row('inspection_start')),
        endDate: orNull(row('inspection_end')),
        publishedOn: orNull(published),
        publishedOnPrinted: null,
        leadInspectors: null,
        improvementPoints: null,
        priorityActions: null,
        paragraphs: null,
        ...provenance,
      });
    }
    const areaCode = word(row('judgement_area'));
    return {
      key: `${key}/${areaCode}`,
      inspectionKey: key,
      areaCode,
      grade: z.enum(Grade).parse(word(row('grade'))),
      reason: null,
      page: null,
      order: order.get(`${row('edition')}/${areaCode}`) ?? 0,
      ...provenance,
    };
  });
  return { inspection: [...inspections.values()], judgement };
}
