/** FTS5, SQLite's full-text index. */
import { MARKS } from '@/lib/domain/search';
import { fts5Of } from '@/lib/domain/search-expression';
import type { SearchTerm } from '@/lib/domain/search-query';
import { Prisma } from '@/lib/generated/prisma/client';
import { type SearchIndex, SNIPPET_WORDS } from './search-index';

export function sqliteIndex(asked: readonly SearchTerm[]): SearchIndex {
  const expression = fts5Of(asked);
  const snippet = Prisma.sql`snippet("PassageSearch", 0, ${MARKS.from}, ${MARKS.to}, ' … ', ${SNIPPET_WORDS})`;
  return {
    id: Prisma.sql`"rowid"`,
    matches: Prisma.sql`"PassageSearch" MATCH ${expression}`,
    // The index sorts by rank itself and makes snippets of what it hands out; sorted by date, it would make them of all.
    best: (from, matching, place) => Prisma.sql`found AS MATERIALIZED (
      SELECT f."rowid" AS "id", f."rank" AS "rank", ${snippet} AS "snippet" FROM ${from} ${matching} ORDER BY f."rank" ${place}
    )`,
    inOrder: (from, matching, order) => Prisma.sql`first AS MATERIALIZED (
      SELECT f."rowid" AS "id" FROM ${from} ${matching} ${order}
    ), found AS MATERIALIZED (
      SELECT first."id", 0 AS "rank", ${snippet} AS "snippet"
      FROM first CROSS JOIN "PassageSearch" ON "PassageSearch"."rowid" = first."id" WHERE "PassageSearch" MATCH ${expression}
    )`,
    snippet: Prisma.sql`found."snippet"`,
    whole: Prisma.sql`NULL`,
  };
}
