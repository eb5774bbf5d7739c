import { slugFinder } from '@/lib/domain/names';
import type { AuthoritySummary } from '@/lib/domain/history';
import { records } from '@/lib/domain/records/all';
import type { RecordKind } from '@/lib/domain/records/record';
import { regionCode } from '@/lib/domain/region';
import type { Facts } from '@/lib/queries/facts';

/** What parameters can name in a revision of the data. */
export interface Words {
  authorities: readonly AuthoritySummary[];
  /** Slug of what a program wrote (slug, code or name), or null. */
  slugOf(text: string): string | null;
  /** Regions as addresses have them. */
  regions: string[];
  /** Last day of the data, YYYY-MM-DD. */
  day: string;
  /** Codes of a vocabulary, by name of its records. */
  codesOf(kind: string): readonly string[];
  /** All values of a column that has a closed list, of the code or of the store; null for others. */
  valuesOf(column: RecordKind['columns'][number]): readonly string[] | null;
}

/** Kinds of records whose keys are few and stand in lists. */
const vocabularies = new Set(['editions', 'judgement-areas', 'kinds']);

export async function wordsOf(facts: Facts): Promise<Words> {
  const held = await facts.holdings();
  const { authorities } = held;
  const codes = new Map(
    records
      .filter(({ name }) => vocabularies.has(name))
      .map((kind) => [kind.name, kind.rows(held).map(({ id }) => id)]),
  );
  return {
    authorities,
    slugOf: slugFinder(authorities, facts.asAt),
    regions: [...new Set(authorities.map(({ region }) => regionCode(region)))].sort(),
    day: facts.asAt,
    codesOf: (kind) => codes.get(kind) ?? [],
    valuesOf: ({ values, refersTo }) => values ?? codes.get(refersTo?.record ?? '') ?? null,
  };
}
