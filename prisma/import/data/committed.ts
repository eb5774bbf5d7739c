/** The committed facts of prisma/data as rows with their versions. */
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { z } from 'zod';
import type { KnownAuthority } from '../types';
import { readRows, writeRows } from './csv';
import { type FactRow, type FactTable, factTableNames, factTables, version } from './tables';
import { correctionRow, type CorrectionRow, fileOf, revisionRow, type RevisionRow } from './vocabularies';

/** Folder of the committed facts. */
export const dataFolder = fileURLToPath(new URL('../../data/', import.meta.url));

export type Versioned<T extends FactTable> = FactRow<T> & { addedIn: string; retiredIn: string | null };
export type Facts = { [T in FactTable]: Versioned<T>[] };

export interface Committed {
  revisions: RevisionRow[];
  corrections: CorrectionRow[];
  facts: Facts;
}

/** Reads all tables of facts. @throws Error that names file, row and column of what does not fit. */
export function readCommitted(folder = dataFolder): Committed {
  const facts = Object.fromEntries(factTableNames.map((table) => [table, readFacts(table, folder)])) as Facts;
  return {
    revisions: readRows(join(folder, fileOf.revision), revisionRow),
    corrections: readRows(join(folder, fileOf.correction), correctionRow),
    facts,
  };
}

function readFacts<T extends FactTable>(table: T, folder: string): Versioned<T>[] {
  const schema = z.object({ ...factTables[table].shape, ...version });
  // The compiler cannot follow a schema picked by a type parameter; the schema itself checks the rows.
  return readRows(join(folder, fileOf[table]), schema) as unknown as Versioned<T>[];
}

/** Writes all tables of facts; rows keep their order. */
export function writeCommitted({ revisions, corrections, facts }: Committed, folder = dataFolder): void {
  for (const table of factTableNames) {
    writeRows(
      join(folder, fileOf[table]),
      [...Object.keys(factTables[table].shape), ...Object.keys(version)],
      facts[table],
    );
  }
  writeRows(join(folder, fileOf.correction), Object.keys(correctionRow.shape), corrections);
  // Last: a revision that is written stands for tables that are written.
  writeRows(join(folder, fileOf.revision), Object.keys(revisionRow.shape), revisions);
}

/** What holds now. */
export function current<R extends { retiredIn: string | null }>(rows: readonly R[]): R[] {
  return rows.filter((row) => row.retiredIn === null);
}

/** The authorities that hold now. Their tables alone are read: all facts take half a second, which one report does not. */
export function committedAuthorities(folder = dataFolder): KnownAuthority[] {
  return knownAuthorities({
    authorityProfile: current(readFacts('authorityProfile', folder)),
    authorityAlias: readFacts('authorityAlias', folder),
    authorityCode: readFacts('authorityCode', folder),
    succession: readFacts('succession', folder),
  });
}

/** The authorities as the reader knows them, from rows of the tables of authorities. */
export function knownAuthorities(facts: {
  authorityProfile: readonly FactRow<'authorityProfile'>[];
  authorityAlias: readonly FactRow<'authorityAlias'>[];
  authorityCode: readonly FactRow<'authorityCode'>[];
  succession: readonly FactRow<'succession'>[];
}): KnownAuthority[] {
  return facts.authorityProfile.map((profile) => ({
    slug: profile.key,
    urn:
      facts.authorityCode.find((code) => code.authoritySlug === profile.key && code.scheme === 'urn')?.code ??
      null,
    names: [
      profile.name,
      profile.displayName,
      ...facts.authorityAlias
        .filter((alias) => alias.authoritySlug === profile.key)
        .map(({ alias }) => alias),
    ],
    validFrom: profile.validFrom,
    validTo: profile.validTo,
    predecessors: facts.succession
      .filter(({ successorSlug }) => successorSlug === profile.key)
      .map(({ predecessorSlug }) => predecessorSlug),
  }));
}
