/** What the full-text index of an engine says in its own words. */
import type { Prisma } from '@/lib/generated/prisma/client';

export interface SearchIndex {
  /** Name of the column of "PassageSearch" that holds the passage's id. */
  id: Prisma.Sql;
  /** Whether a row of "PassageSearch" f holds all that is asked for. */
  matches: Prisma.Sql;
  /** Common table "found" (id, rank) with the best of what matches, the lower the rank the better. @param place LIMIT and OFFSET */
  best(from: Prisma.Sql, matching: Prisma.Sql, place: Prisma.Sql): Prisma.Sql;
  /** The same with what comes first in an order. @param order ORDER BY, LIMIT and OFFSET */
  inOrder(from: Prisma.Sql, matching: Prisma.Sql, order: Prisma.Sql): Prisma.Sql;
  /** The snippet of a row of "found" and its passage p, with MARKS round the words. */
  snippet: Prisma.Sql;
  /** The text of p, where the snippet does not say that it was cut; else NULL. */
  whole: Prisma.Sql;
}

/** Words of a snippet, about. */
export const SNIPPET_WORDS = 40;
