/** What a file came to: a report or a refusal, and the line that the JSON contract makes of it. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { ReportFile } from './files';
import { parseReport } from './parse/report';
import { MAX_BYTES, readPdf } from './read';
import { type KnownAuthority, type ParsedReport, Refusal, type RefusalCode } from './types';

interface Base {
  file: ReportFile;
  /** SHA-256 of the file, lower-case hex; null where it could not be read at all. */
  sha256: string | null;
  bytes: number;
}
export type Read = Base & {
  status: 'read';
  sha256: string;
  report: ParsedReport;
  publishedOn: string | null;
  warnings: string[];
};
export type Refused = Base & { status: 'refused'; code: RefusalCode; reason: string };
export type Outcome = Read | Refused;

export interface Options {
  known: readonly KnownAuthority[];
  /** Publication date given on the command line, for files that state none. */
  published: string | null;
  /** Whether a report without any publication date is still read (nothing is stored then). */
  dryRun: boolean;
}

/** Reads one file. Never throws: whatever goes wrong is a refusal with its reason. */
export async function readReport(file: ReportFile, options: Options): Promise<Outcome> {
  let sha256: string | null = null;
  let bytes = 0;
  try {
    bytes = statSync(file.path).size;
    if (bytes > MAX_BYTES) throw new Refusal('too-large', `${bytes} bytes, at most ${MAX_BYTES} are read`);
    const content = readFileSync(file.path);
    sha256 = createHash('sha256').update(content).digest('hex');
    const report = parseReport(await readPdf(content), options.known);
    return finish({ file, sha256, bytes }, sha256, report, options);
  } catch (error) {
    const refusal =
      error instanceof Refusal
        ? error
        : new Refusal('damaged', error instanceof Error ? error.message : String(error));
    return { file, sha256, bytes, status: 'refused', code: refusal.code, reason: refusal.message };
  }
}

/** What was read, when the store cannot take it. */
export function refusedByStore({ file, sha256, bytes }: Read, { code, message }: Refusal): Refused {
  return { file, sha256, bytes, status: 'refused', code, reason: message };
}

function finish(base: Base, sha256: string, report: ParsedReport, { published, dryRun }: Options): Read {
  const warnings = [...report.warnings];
  const publishedOn = base.file.publishedOn ?? report.publishedOnPrinted ?? published;
  if (!publishedOn) {
    const detail = 'neither an index, the file name, the report nor --published gives a publication date';
    if (!dryRun) throw new Refusal('no-publication-date', detail);
    warnings.push(`no-publication-date: ${detail}`);
  }
  if (publishedOn && publishedOn < report.endDate) {
    warnings.push(
      `published-before-end: filed as published on ${publishedOn}, before the inspection ended on ${report.endDate}`,
    );
  }
  if (publishedOn && report.publishedOnPrinted && report.publishedOnPrinted !== publishedOn) {
    warnings.push(
      `published-differs: filed as published on ${publishedOn}, the report prints ${report.publishedOnPrinted}`,
    );
  }
  if (base.file.filedUrn && report.urn && base.file.filedUrn !== report.urn) {
    warnings.push(`filed-elsewhere: filed under ${base.file.filedUrn}, the report is about ${report.urn}`);
  }
  return { ...base, status: 'read', sha256, report, publishedOn, warnings };
}

/** The line of `--json`: every key is there; what is absent is null or []. */
export function jsonLine(outcome: Outcome): string {
  const report = outcome.status === 'read' ? outcome.report : null;
  return JSON.stringify({
    file: outcome.file.name,
    sha256: outcome.sha256,
    status: outcome.status,
    reason: outcome.status === 'refused' ? outcome.reason : null,
    urn: report?.urn ?? null,
    edition: report?.edition ?? null,
    kind: report?.kind ?? null,
    startDate: report?.startDate ?? null,
    endDate: report?.endDate ?? null,
    publishedOn: outcome.status === 'read' ? outcome.publishedOn : null,
    publishedOnPrinted: report?.publishedOnPrinted ?? null,
    leadInspectors: report?.leadInspectors ?? [],
    judgements: report?.judgements ?? [],
    warnings: outcome.status === 'read' ? outcome.warnings : [],
  });
}
