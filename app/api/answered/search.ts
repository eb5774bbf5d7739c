import type { Framework } from '@/lib/domain/framework';
import { findAuthorities } from '@/lib/domain/names';
import { sourceLink } from '@/lib/domain/provenance';
import { regionCode } from '@/lib/domain/region';
import { datedSorts, type SearchFilters, type SearchHit, searchGrades } from '@/lib/domain/search';
import { searchQuery } from '@/lib/domain/search-query';
import type { ColumnOf } from '@/lib/domain/tables/model';
import { happeningColumns, hitColumns } from '@/lib/domain/tables/search';
import { authorityColumns } from '@/lib/domain/tables/shared-columns';
import { factsAt } from '@/lib/queries/facts';
import { searchReports, textCount } from '@/lib/search';
import { siteOrigin } from '@/components/site-origin';
import { printCursor } from '../asked/cursor';
import { MOST_HITS, searchParameters } from '../asked/parameters';
import { type Asked, isProblem } from '../asked/read';
import { badCursor, viewAsked } from '../asked/view';
import type { Words } from '../asked/words';
import { API, itemAddress, viewQuery } from './addresses';
import { nextAddress } from './list';
import { fieldsOf, type Place, withView } from './object';
import type { Answer } from './respond';

/** As many as the site shows. */
const MOST_NAMED = 5;

const rowOf = <T>(columns: readonly ColumnOf<T>[], of: T): object =>
  fieldsOf(
    columns,
    columns.map(({ value }) => value(of)),
  );

/** Passages of reports, visits and events, and authorities that a search finds. */
export async function foundBy(query: URLSearchParams): Promise<Answer | object> {
  const view = await viewAsked(query, searchParameters);
  if (isProblem(view)) return view;
  const { asked, words, facts, cursor, newest } = view;
  const { authorities, inspections, framework } = await facts.holdings();
  const { asked: terms, terms: readable } = searchQuery(asked.text('q') ?? '');
  const reason = await whyNone(query, terms.length > 0);
  const [size, begun] = [asked.number('limit'), cursor ? cursor.after : 0];
  // Texts are of no revision: a search goes on in the newest only, by whole parts.
  if (typeof begun !== 'number' || begun % size !== 0 || (cursor && !(await isNewest(cursor.rev))))
    return badCursor();
  const sort = datedSorts.find((one) => one === asked.text('sort')) ?? 'relevance';
  const result =
    terms.length > 0 && !reason
      ? await searchReports(terms, filtersOf(asked, words), sort, begun / size + 1, size)
      : { total: 0, hits: [] };
  const happenings = readable.length > 0 ? await facts.happenings(readable) : [];
  const named = findAuthorities(authorities, asked.text('q') ?? '').slice(0, MOST_NAMED);
  const until = begun + size;
  const revision = facts.revision.id;
  const next =
    until < Math.min(result.total, MOST_HITS) ? printCursor({ rev: revision, newest, after: until }) : null;
  const place = { origin: await siteOrigin(), view: viewQuery(query) };
  const sources = new Map(inspections.map(({ key, provenance }) => [key, provenance.source]));
  return {
    body: {
      data: result.hits.map((hit) => passage(hit, framework, sources.get(hit.inspection), place)),
      next,
      revision,
      total: result.total,
      reason,
      happenings: happenings.map((one) => ({
        ...rowOf(happeningColumns, one),
        links: linksOf(one.key.split('/')[1] === 'events' ? 'events' : 'visits', one.key, place),
      })),
      authorities: named.map((one) => ({
        ...rowOf(authorityColumns, one),
        links: linksOf('authorities', one.slug, place),
      })),
    },
    next: next && nextAddress(`${API}/search`, query, next),
  };
}

function passage(
  hit: SearchHit,
  framework: Framework,
  source: Parameters<typeof sourceLink>[0] | undefined,
  { origin, view }: Place,
): object {
  const page = withView(`/authorities/${hit.inspection}#${hit.anchor}`, view);
  return {
    ...rowOf(hitColumns, { ...hit, framework }),
    links: {
      self: new URL(itemAddress('inspections', hit.inspection) + view, origin).href,
      page: new URL(page, origin).href,
      source: source ? sourceLink(source, hit.page) : null,
    },
  };
}

const linksOf = (kind: string, key: string, { origin, view }: Place) => ({
  self: new URL(itemAddress(kind, key) + view, origin).href,
  page: new URL(withView(`/authorities/${key}`, view), origin).href,
});

const isNewest = async (rev: string): Promise<boolean> => (await factsAt({}))?.revision.id === rev;

/** Why no passage can be found, in a sentence; null where the texts are searched. */
async function whyNone(query: URLSearchParams, hasWords: boolean): Promise<string | null> {
  if (!hasWords) return 'What was asked for holds no word.';
  if (query.has('rev')) return 'Texts of reports are of no revision: leave rev out to search them.';
  const { texts } = await textCount();
  return texts === 0
    ? 'No texts of reports are on this server; they come with an import of report files.'
    : null;
}

function filtersOf(asked: Asked, { authorities, slugOf }: Words): SearchFilters {
  const slugs = asked.list('authority').flatMap((one) => slugOf(one) ?? []);
  const regions = asked.list('region');
  const inRegion = authorities
    .filter(({ region }) => regions.includes(regionCode(region)))
    .map(({ slug }) => slug);
  const both = slugs.filter((slug) => inRegion.includes(slug));
  const areas = asked.list('area');
  return {
    // What excludes each other names none that exists.
    authorities: regions.length === 0 ? slugs : slugs.length === 0 ? inRegion : both.length > 0 ? both : [''],
    edition: asked.text('edition'),
    areas: areas.length > 0 ? areas : null,
    grade: searchGrades.find((one) => one === asked.text('grade')) ?? null,
    from: asked.text('from'),
    to: asked.text('to'),
    asOf: asked.text('asOf'),
  };
}
