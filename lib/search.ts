/** Full-text search over the reports that were imported here: the web's only raw SQL. */
import { db } from './db';
import {
  type SearchFilters,
  type SearchResult,
  type SearchSort,
  hitsOnPage,
  MARKS,
  snippetParts,
} from './domain/search';
import type { Grade } from './domain/grades';
import { Prisma } from './generated/prisma/client';

/** Words of a snippet, about. */
const SNIPPET = 40;

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
}

/**
 * Passages that an expression of FTS5 finds, one page of them.
 * @param expression as `searchQuery` makes it: every word is quoted there
 * @param page counted from 1; @param size hits on a page
 */
export async function searchReports(
  expression: string,
  filters: SearchFilters,
  sort: SearchSort,
  page: number,
  size = hitsOnPage,
): Promise<SearchResult> {
  const store = db();
  const where = conditions(filters);
  // The id of a passage tells its section (prisma/schema.prisma); without a filter the index alone answers.
  const index = Prisma.sql`"PassageSearch" f`;
  const joined = Prisma.sql`"PassageSearch" f
    JOIN "ReportSection" s ON s."id" = f."rowid" / 10000
    JOIN "Inspection" i ON i."key" = s."inspectionKey" AND i."retiredIn" IS NULL`;
  const counting = where.length === 0 ? index : joined;
  const from = sort === 'relevance' ? counting : joined;
  const matching = Prisma.sql`WHERE "PassageSearch" MATCH ${expression} ${Prisma.join([Prisma.empty, ...where], ' AND ')}`;
  const place = Prisma.sql`LIMIT ${size} OFFSET ${(page - 1) * size}`;
  const snippet = Prisma.sql`snippet("PassageSearch", 0, ${MARKS.from}, ${MARKS.to}, ' … ', ${SNIPPET})`;
  const direction = sort === 'oldest' ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  // The index sorts by rank itself and makes snippets of what it hands out; sorted by date, it would make them of all.
  const found =
    sort === 'relevance'
      ? Prisma.sql`found AS MATERIALIZED (
          SELECT f."rowid" AS "id", f."rank" AS "rank", ${snippet} AS "snippet" FROM ${from} ${matching} ORDER BY f."rank" ${place}
        )`
      : Prisma.sql`newest AS MATERIALIZED (
          SELECT f."rowid" AS "id" FROM ${from} ${matching} ORDER BY i."publishedOn" ${direction}, f."rowid" ${place}
        ), found AS MATERIALIZED (
          SELECT newest."id", 0 AS "rank", ${snippet} AS "snippet"
          FROM newest CROSS JOIN "PassageSearch" ON "PassageSearch"."rowid" = newest."id" WHERE "PassageSearch" MATCH ${expression}
        )`;
  const [counted, rows] = await Promise.all([
    store.$queryRaw<{ total: number | bigint }[]>`SELECT count(*) AS "total" FROM ${counting} ${matching}`,
    store.$queryRaw<Row[]>`
      WITH ${found}
      SELECT s."inspectionKey", a."displayName", i."editionCode", i."publishedOn", i."endDate", s."title", s."kind",
        s."grade", p."anchor", p."number", p."page", found."snippet"
      FROM found
      CROSS JOIN "ReportPassage" p ON p."id" = found."id"
      CROSS JOIN "ReportSection" s ON s."id" = p."sectionId"
      CROSS JOIN "Inspection" i ON i."key" = s."inspectionKey" AND i."retiredIn" IS NULL
      CROSS JOIN "Event" e ON e."key" = i."key"
      CROSS JOIN "AuthorityProfile" a ON a."key" = e."authoritySlug" AND a."retiredIn" IS NULL
      ORDER BY ${sort === 'relevance' ? Prisma.sql`found."rank"` : Prisma.sql`i."publishedOn" ${direction}`}, found."id"`,
  ]);
  return { total: Number(counted[0]?.total ?? 0), hits: rows.map(hitOf) };
}

/** How many reports have their text in this store, and how many the facts were read from. */
export async function textCount(): Promise<{ texts: number; reports: number }> {
  const rows = await db().$queryRaw<{ texts: number | bigint; reports: number | bigint }[]>`
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
    grade ? Prisma.sql`s."grade" = ${grade}` : null,
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
    snippet: snippetParts(row.snippet),
  };
}
