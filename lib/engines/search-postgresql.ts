/** PostgreSQL's full-text search over the words that prisma/migrations-postgresql/0003_search cuts as FTS5 does. */
import { MARKS } from '@/lib/domain/search';
import { tsqueriesOf } from '@/lib/domain/search-expression';
import type { SearchTerm } from '@/lib/domain/search-query';
import { Prisma } from '@/lib/generated/prisma/client';
import { type SearchIndex, SNIPPET_WORDS } from './search-index';

/** Rank by how often and how near, divided by the logarithm of the length (`ts_rank`, normalization 1). */
const BY_LENGTH = 1;
/** No text of a report holds control characters. */
const ASIDE = '\u0003';
const HEADLINE = `StartSel=${MARKS.from}, StopSel=${MARKS.to}, MaxFragments=1, MaxWords=${SNIPPET_WORDS}, MinWords=${SNIPPET_WORDS / 2}`;

export function postgresIndex(asked: readonly SearchTerm[]): SearchIndex {
  const { web, beginnings } = tsqueriesOf(asked);
  const query = Prisma.join(
    [
      ...(web === '' ? [] : [Prisma.sql`websearch_to_tsquery('simple', "search_letters"(${web}))`]),
      ...beginnings.map((one) => Prisma.sql`to_tsquery('simple', "search_letters"(${one}))`),
    ],
    ' && ',
    '(',
    ')',
  );
  return {
    id: Prisma.sql`"id"`,
    matches: Prisma.sql`f."words" @@ ${query}`,
    best: (from, matching, place) => Prisma.sql`found AS MATERIALIZED (
      SELECT f."id", -ts_rank(f."words", ${query}, ${BY_LENGTH}::int) AS "rank" FROM ${from} ${matching} ORDER BY "rank", f."id" ${place}
    )`,
    inOrder: (from, matching, order) => Prisma.sql`found AS MATERIALIZED (
      SELECT f."id", 0 AS "rank" FROM ${from} ${matching} ${order}
    )`,
    // What looks like a tag would be left out: its sign stands aside meanwhile.
    snippet: Prisma.sql`translate(ts_headline('simple', translate(p."text", '<', ${ASIDE}), ${query}, ${HEADLINE}), ${ASIDE}, '<')`,
    whole: Prisma.sql`p."text"`,
  };
}
