/** The facts of one file that was read, as rows. */
import { createHash } from 'node:crypto';
import type { Outcome, Read } from '../outcome';
import type { KnownAuthority } from '../types';
import type { FactRow } from './tables';

export const CROWN = 'Crown copyright, Open Government Licence v3.0';

export interface ReportRows {
  source: FactRow<'source'>;
  reading: FactRow<'reading'>;
  /** Null for a refused file. */
  inspection: FactRow<'inspection'> | null;
  judgements: FactRow<'judgement'>[];
}

/**
 * Rows of a file, with the key of its inspection made from the publication date.
 * @throws Error for a file without a hash or a report without a publication date: such files are refused before.
 */
export function reportRows(outcome: Outcome, known: readonly KnownAuthority[]): ReportRows {
  const { sha256, file } = outcome;
  if (!sha256) throw new Error(`${file.name}: no hash`);
  const publishedOn = outcome.status === 'read' ? outcome.publishedOn : file.publishedOn;
  const authority =
    outcome.status === 'read'
      ? known.find(({ slug }) => slug === outcome.report.authority)
      : known.find(({ urn }) => urn !== null && urn === file.filedUrn);
  const name = authority?.names[1] ?? 'an authority that we do not know';
  const source: FactRow<'source'> = {
    id: `report-${idOf(outcome, sha256)}`,
    key: file.url ?? sha256,
    kind: 'report',
    publisher: 'Ofsted',
    title: `${outcome.status === 'read' ? 'Inspection report on' : 'File published as a report on'} ${name}`,
    author: null,
    url: file.url,
    sha256,
    publishedOn,
    retrievedOn: null,
    licence: CROWN,
  };
  return {
    source,
    reading: {
      key: source.id,
      status: outcome.status,
      reason: outcome.status === 'refused' ? outcome.reason : null,
      warnings: outcome.status === 'read' ? outcome.warnings.join(' | ') || null : null,
      confirmed: outcome.status === 'read' ? outcome.report.confirmed : null,
      sourceId: source.id,
    },
    ...(outcome.status === 'read' ? factsOf(outcome, source.id) : { inspection: null, judgements: [] }),
  };
}

/** Error pages at several addresses are the same bytes; a report is known by its bytes wherever it came from. */
function idOf({ status, file }: Outcome, sha256: string): string {
  const name =
    status === 'refused' && file.url ? createHash('sha256').update(file.url).digest('hex') : sha256;
  return name.slice(0, 12);
}

function factsOf(
  { report, publishedOn, file }: Read,
  sourceId: string,
): Pick<ReportRows, 'inspection' | 'judgements'> {
  if (!publishedOn) throw new Error(`${file.name}: no publication date`);
  const key = `${report.authority}/inspections/${publishedOn}`;
  const origin = { sourceId, method: 'report_reader', confidence: 'exact', note: null } as const;
  return {
    inspection: {
      key,
      kindCode: report.kind,
      editionCode: report.edition,
      startDate: report.startDate,
      endDate: report.endDate,
      publishedOn,
      publishedOnPrinted: report.publishedOnPrinted,
      leadInspectors: report.leadInspectors.join('|') || null,
      improvementPoints: report.improvementPoints,
      priorityActions: report.priorityActions,
      paragraphs: report.paragraphs,
      ...origin,
      note: report.note,
    },
    judgements: report.judgements.map(({ area, grade, page }, index) => ({
      key: `${key}/${area}`,
      inspectionKey: key,
      areaCode: area,
      grade: grade === 'not_judged' ? null : grade,
      reason: grade === 'not_judged' ? 'not_judged' : null,
      page,
      order: index + 1,
      ...origin,
    })),
  };
}
