/** Everything that should hold, from the report files and the reference tables that are there. */
import { join } from 'node:path';
import type { Committed } from '../data/committed';
import { readRows } from '../data/csv';
import { reportRows } from '../data/report-rows';
import { type FactRow, type FactTable, factTableNames } from '../data/tables';
import { type CorrectionRow, fileOf, vocabularies } from '../data/vocabularies';
import type { Outcome } from '../outcome';
import type { KnownAuthority } from '../types';
import { deliveryFrom, type DeliveryBodyRow, governanceFrom, visitsFrom } from './events';
import { earlierFrom, predecessorsFrom } from './judgements';
import { KeyBook } from './keys';
import { placesFrom } from './places';
import type { Reference, ReferenceTable } from './reference';
import { SourceBook } from './sources';
import { coverageFrom, notedFrom } from './statements';

export type Candidates = { [T in FactTable]: FactRow<T>[] };

/**
 * Builds all rows of facts.
 * @throws Error where a table does not fit, two facts have one key, or a correction names no fact.
 */
export function candidates(
  outcomes: readonly Outcome[],
  reference: ReadonlyMap<ReferenceTable, Reference>,
  known: readonly KnownAuthority[],
  committed: Committed,
  folder: string,
): { facts: Candidates; bodies: DeliveryBodyRow[]; corrections: CorrectionRow[] } {
  const read = onceEach(outcomes).map((outcome) => reportRows(outcome, known));
  const sources = new SourceBook(read.map(({ source }) => source));
  const rows = (table: ReferenceTable) => reference.get(table)?.rows ?? [];
  const order = new Map(
    readRows(join(folder, fileOf.editionArea), vocabularies.editionArea).map((area) => [
      `${area.editionCode}/${area.areaCode}`,
      area.order,
    ]),
  );
  const { slugOf, ...places } = placesFrom(rows('authorities'), sources);
  const all = { ...places, slugOf };
  const earlier = earlierFrom(
    rows('previous-inspections'),
    all,
    sources,
    new KeyBook(committed.facts.earlierJudgement),
  );
  const predecessors = predecessorsFrom(rows('predecessor-judgements'), all, sources, order);
  const visitKeys = new KeyBook(committed.facts.visit);
  const visit = [
    ...visitsFrom(rows('monitoring-visits'), false, all, sources, visitKeys),
    ...visitsFrom(rows('joint-targeted-inspections'), true, all, sources, visitKeys),
  ];
  const governanceEvent = governanceFrom(
    rows('governance-events'),
    all,
    sources,
    new KeyBook(committed.facts.governanceEvent),
  );
  const { bodies, deliveryPeriod } = deliveryFrom(rows('delivery-bodies'), all, sources);
  const statement = [
    ...coverageFrom(rows('coverage'), all, sources, visit),
    ...notedFrom(join(folder, 'noted.csv'), sources),
  ];
  const facts: Candidates = {
    ...places,
    reading: read.map(({ reading }) => reading),
    inspection: [...read.flatMap(({ inspection }) => inspection ?? []), ...predecessors.inspection],
    judgement: [...read.flatMap(({ judgements }) => judgements), ...predecessors.judgement],
    earlierJudgement: earlier,
    visit,
    governanceEvent,
    deliveryPeriod,
    statement,
    source: [...sources.rows(), ...[...reference.values()].map(({ source }) => source)],
  };
  correct(facts, committed.corrections);
  refuseDoubles(facts);
  return { facts, bodies, corrections: committed.corrections };
}

/** A report that stands at two addresses is one report: the first one counts. */
function onceEach(outcomes: readonly Outcome[]): Outcome[] {
  const seen = new Set<string>();
  return outcomes.filter(({ status, sha256 }) => {
    if (status === 'refused' || !sha256) return true;
    return !seen.has(sha256) && seen.add(sha256);
  });
}

/** Applies the corrections: the fact then says what we know to be right, and the revision tells why. */
function correct(facts: Candidates, corrections: readonly CorrectionRow[]): void {
  for (const { key, field, old, new: value } of corrections) {
    const rows = factTableNames
      .flatMap((table) => facts[table] as { key: string }[])
      .filter((row) => row.key === key);
    const row = rows.find((candidate) => field in candidate) as Record<string, unknown> | undefined;
    if (!row) throw new Error(`corrections.csv: no fact ${key} with a field ${field}`);
    if (String(row[field] ?? '') !== (old ?? '') && String(row[field] ?? '') !== value) {
      throw new Error(`corrections.csv: ${key} ${field} says "${String(row[field])}", not "${old}"`);
    }
    row[field] = value;
  }
}

function refuseDoubles(facts: Candidates): void {
  for (const table of factTableNames) {
    const seen = new Set<string>();
    for (const row of facts[table]) {
      const name = table === 'source' ? (row as FactRow<'source'>).id : row.key;
      if (seen.has(name)) throw new Error(`${table}: two facts have the key ${name}`);
      seen.add(name);
    }
  }
}
