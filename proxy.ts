import { type NextRequest, NextResponse } from 'next/server';
import { type PageName, wordsFor } from '@/app/words';
import type { AuthoritySummary } from '@/lib/domain/history';
import { regionCode } from '@/lib/domain/region';
import { type Facts, factsAt } from '@/lib/queries/facts';
import { canonicalQuery, namedRevision, parseView } from '@/lib/view-state';

export const config = {
  matcher: ['/', '/authorities/:path*', '/compare', '/search', '/england', '/regions/:slug', '/journeys'],
};

/**
 * Decides the status of an address before its page is made: 308 to its one form, 404 with the whole page where it
 * names nothing (Next sends an empty body after `notFound()`; docs/decisions/0020), else nothing.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  // Read in terms of the revision that the address names: what a later one brings or withdraws changes no older link.
  const rev = namedRevision(request.nextUrl.searchParams) ?? undefined;
  const facts = await factsAt({ rev });
  if (!facts) return rev ? NextResponse.rewrite(request.nextUrl, { status: 404 }) : NextResponse.next();
  const [, section = '', slug, collection, name, ...more] = request.nextUrl.pathname.split('/').map(decoded);
  const authorities = await facts.authorities();
  const found =
    slug === undefined || slug === ''
      ? ''
      : section === 'regions'
        ? regionIn(authorities, slug)
        : slugIn(authorities, slug, facts.asAt);
  const page = pageOf(section, slug, collection, more);
  if (found === null || !page) return NextResponse.rewrite(request.nextUrl, { status: 404 });
  const words = wordsFor(page, authorities, facts.asAt);
  if (page === 'inspection' || page === 'happening') {
    const { asOf } = parseView(request.nextUrl.searchParams, words).view;
    const viewed = asOf === null ? facts : await factsAt({ rev, asOf });
    if (!viewed || !(await exists(viewed, found, `${collection}/${name}`)))
      return NextResponse.rewrite(request.nextUrl, { status: 404 });
  }
  const path = `/${[section, found, collection, name].filter(Boolean).join('/')}`;
  // Next writes "~" as "%7E" here; the server has answered addresses that were typed so (scripts/server.mjs).
  const asked = request.nextUrl.search.replaceAll('%7E', '~');
  const query = canonicalQuery(asked, words);
  if (query === null && path === decoded(request.nextUrl.pathname)) return NextResponse.next();
  return NextResponse.redirect(new URL(path + (query ?? asked), request.nextUrl), 308);
}

function pageOf(
  section: string,
  slug: string | undefined,
  collection: string | undefined,
  more: string[],
): PageName | null {
  if (section === '') return 'home';
  if (section === 'compare' || section === 'search' || section === 'journeys') return section;
  if (section === 'england' || section === 'regions') return 'country';
  if (!slug) return 'authorities';
  if (!collection) return 'authority';
  if (more.length > 0) return null;
  if (collection === 'inspections') return 'inspection';
  return collection === 'visits' || collection === 'events' ? 'happening' : null;
}

/** The code of a region as addresses have it, or null. */
function regionIn(authorities: AuthoritySummary[], text: string): string | null {
  const code = regionCode(text);
  return authorities.some(({ region }) => regionCode(region) === code) ? code : null;
}

/** The slug of the authority that is called so in the path, or null where none is. */
function slugIn(authorities: AuthoritySummary[], text: string, day: string): string | null {
  if (authorities.some(({ slug }) => slug === text)) return text;
  return wordsFor('authority', authorities, day).slugOf(text);
}

/** @param name the key after the slug: `visits/2016-08-1` */
async function exists(facts: Facts, slug: string, name: string): Promise<boolean> {
  const history = await facts.history(slug);
  if (!history) return false;
  const { inspections, visits, events } = history;
  return [...inspections, ...visits, ...events].some(({ key }) => key === `${slug}/${name}`);
}

/** A part of the path as typed; a broken escape sequence stays as it is and names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
