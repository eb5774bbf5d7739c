/** Full-text search over the reports that were imported here: the web's only raw SQL, with what an engine says in its own words. */
import { db, engineOfClient } from './db';
import {
  type SearchFilters,
  type SearchResult,
  type SearchSort,
  hitsOnPage,
  snippetParts,
  withCuts,
} from './domain/search';
import type { Grade } from './domain/grades';
import type { SearchTerm } from './domain/search-query';
import { postgresIndex } from './engines/search-postgresql';
import { sqliteIndex } from './engines/search-sqlite';
import { Prisma } from './generated/prisma/client';

interface Row {
  inspectionKey: string;
  displayName: string;
  editionCode: string;
  publishedOn: string | null;
  endDate: string | null;
  title: string;
  kind: string;
  grade: Grade | null;
  anchor: string;
  number: number | bigint | null;
  page: number | bigint;
  snippet: string;
  /** The text that the snippet is of, where the engine does not say itself that it was cut. */
  whole: string | null;
}

/**
 * Passages in which all that is asked for occurs, one page of them.
 * @param asked at least one term; @param page counted from 1; @param size hits on a page
 */
export async function searchReports(
  asked: readonly SearchTerm[],
  filters: SearchFilters,
  sort: SearchSort,
  page: number,
  size = hitsOnPage,
): Promise<SearchResult> {
  const store = await db();
  const where = conditions(filters);
  const index = engineOfClient(store) === 'postgresql' ? postgresIndex(asked) : sqliteIndex(asked);
  // The id of a passage tells its section (prisma/schema.prisma); without a filter the index alone answers.
  const alone = Prisma.sql`"PassageSearch" f`;
  const joined = Prisma.sql`"PassageSearch" f
    JOIN "ReportSection" s ON s."id" = f.${index.id} / 10000
    JOIN "Inspection" i ON i."key" = s."inspectionKey" AND i."retiredIn" IS NULL`;
  const counting = where.length === 0 ? alone : joined;
  const matching = Prisma.sql`WHERE ${Prisma.join([index.matches, ...where], ' AND ')}`;
  const place = Prisma.sql`LIMIT ${size} OFFSET ${(page - 1) * size}`;
  const dated = sort === 'oldest' ? Prisma.sql`i."publishedOn" ASC` : Prisma.sql`i."publishedOn" DESC`;
  const found =
    sort === 'relevance'
      ? index.best(counting, matching, place)
      : index.inOrder(joined, matching, Prisma.sql`ORDER BY ${dated}, f.${index.id} ${place}`);
  const [counted, rows] = await Promise.all([
    store.$queryRaw<{ total: number | bigint }[]>`SELECT count(*) AS "total" FROM ${counting} ${matching}`,
    store.$queryRaw<Row[]>`
      WITH ${found}
      SELECT s."inspectionKey", a."displayName", i."editionCode", i."publishedOn", i."endDate", s."title", s."kind",
        s."grade", p."anchor", p."number", p."page", ${index.snippet} AS "snippet", ${index.whole} AS "whole"
      FROM found
      CROSS JOIN "ReportPassage" p
      CROSS JOIN "ReportSection" s
      CROSS JOIN "Inspection" i
      CROSS JOIN "Event" e
      CROSS JOIN "AuthorityProfile" a
      WHERE p."id" = found."id" AND s."id" = p."sectionId" AND i."key" = s."inspectionKey" AND i."retiredIn" IS NULL
        AND e."key" = i."key" AND a."key" = e."authoritySlug" AND a."retiredIn" IS NULL
      ORDER BY ${sort === 'relevance' ? Prisma.sql`found."rank"` : dated}, found."id"`,
  ]);
  return { total: Number(counted[0]?.total ?? 0), hits: rows.map(hitOf) };
}

/** How many reports have their text in this store, and how many the facts were read from. */
export async function textCount(): Promise<{ texts: number; reports: number }> {
  const store = await db();
  const rows = await store.$queryRaw<{ texts: number | bigint; reports: number | bigint }[]>`
    SELECT (SELECT count(DISTINCT "inspectionKey") FROM "ReportSection") AS "texts",
      (SELECT count(*) FROM "Inspection" WHERE "retiredIn" IS NULL AND "method" = 'report_reader') AS "reports"`;
  return { texts: Number(rows[0]?.texts ?? 0), reports: Number(rows[0]?.reports ?? 0) };
}

function conditions(filters: SearchFilters): Prisma.Sql[] {
  const { authorities, edition, areas, grade, from, to, asOf } = filters;
  const inRange = (slug: string) =>
    Prisma.sql`(s."inspectionKey" >= ${`${slug}/`} AND s."inspectionKey" < ${`${slug}0`})`;
  return [
    authorities.length > 0 ? Prisma.sql`(${Prisma.join(authorities.map(inRange), ' OR ')})` : null,
    edition ? Prisma.sql`i."editionCode" = ${edition}` : null,
    areas ? Prisma.sql`s."areaCode" IN (${Prisma.join([...areas, ''])})` : null,
    grade ? Prisma.sql`CAST(s."grade" AS TEXT) = ${grade}` : null,
    from ? Prisma.sql`i."publishedOn" >= ${`${from}-01-01`}` : null,
    to ? Prisma.sql`i."publishedOn" <= ${`${to}-12-31`}` : null,
    asOf ? Prisma.sql`i."publishedOn" <= ${asOf}` : null,
  ].filter((condition) => condition !== null);
}

function hitOf(row: Row) {
  return {
    inspection: row.inspectionKey,
    authority: row.displayName,
    edition: row.editionCode,
    publishedOn: row.publishedOn,
    endDate: row.endDate,
    section: row.title,
    sectionKind: row.kind,
    grade: row.grade,
    anchor: row.anchor,
    number: row.number === null ? null : Number(row.number),
    page: Number(row.page),
    snippet: snippetParts(row.whole === null ? row.snippet : withCuts(row.snippet, row.whole)),
  };
}
