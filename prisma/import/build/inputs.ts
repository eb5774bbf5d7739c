/** What a build reads: the report files of the index and the reference tables, all of them or only those recorded. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Committed } from '../data/committed';
import { current } from '../data/committed';
import { findFiles, type ReportFile } from '../files';
import { type Reference, readReference, type ReferenceTable } from './reference';

export interface Inputs {
  files: ReportFile[];
  reference: Map<ReferenceTable, Reference>;
  /** Files and tables that the committed facts do not know yet. */
  unrecorded: string[];
  /** Recorded files and tables that are not there (any more): their facts cannot be rebuilt. */
  missing: string[];
}

/** Finds the inputs below a folder laid out like ../shared (reports with an index.csv, reference tables). */
export function findInputs(shared: string, { facts }: Committed): Inputs {
  const reports = join(shared, 'reports');
  const files = existsSync(reports) ? findFiles([reports]) : [];
  const reference = readReference(join(shared, 'reference'));
  const recorded = new Set(current(facts.source).flatMap(({ sha256 }) => sha256 ?? []));
  const hashes = new Map(files.map((file) => [hashOf(file.path), file.name]));
  for (const { source } of reference.values()) hashes.set(source.sha256 ?? '', source.key);
  return {
    files,
    reference,
    unrecorded: [...hashes].filter(([hash]) => !recorded.has(hash)).map(([, name]) => name),
    missing: current(facts.source)
      .filter(({ sha256 }) => sha256 && !hashes.has(sha256))
      .map(({ title }) => title),
  };
}

export function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
