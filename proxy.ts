import { type NextRequest, NextResponse } from 'next/server';
import { pageOf } from '@/app/page-of';
import { wordsFor } from '@/app/words';
import { type Suffixed, splitSuffix, suffixOf } from '@/lib/domain/formats';
import type { AuthoritySummary } from '@/lib/domain/history';
import { fileAsked } from '@/lib/domain/package/files';
import { regionCode } from '@/lib/domain/region';
import { type Facts, factsAt } from '@/lib/queries/facts';
import { canonicalQuery, namedRevision, parseView } from '@/lib/view-state';

export const config = {
  matcher: [
    '/',
    '/authorities/:path*',
    '/compare',
    '/search',
    '/england',
    '/regions/:slug',
    '/journeys',
    '/formats/:path*',
    '/data/:path*',
    // Files of pages: whatever ends in a suffix. What is none of ours is passed on.
    '/((?!_next/).+\\.[^/]+)',
  ],
};

/** First parts of the addresses of pages: those with files, and those without. */
const sections = new Set(['', 'authorities', 'compare', 'search', 'england', 'regions', 'journeys']);
const withoutFiles = new Set(['about', 'accessibility', 'glossary', 'formats']);

/**
 * Decides the status of an address before its page is made: 308 to its one form, 404 with the whole page where it
 * names nothing (Next sends an empty body after `notFound()`; docs/decisions/0020), else nothing. The file of a page
 * (docs/decisions/0111) has the page's address with a suffix, and is judged as the page is.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { nextUrl } = request;
  const asked = decoded(nextUrl.pathname);
  const file = splitSuffix(asked);
  const section = sectionOf(file?.path ?? asked);
  if (section === 'formats' && asked !== '/formats') return noFile(nextUrl, nextUrl.pathname);
  if (section === 'data') return dataFile(nextUrl, asked);
  if (!sections.has(section)) {
    return file && withoutFiles.has(section) ? noFile(nextUrl, asked) : NextResponse.next();
  }
  // Read in terms of the revision that the address names: what a later one brings or withdraws changes no older link.
  const rev = namedRevision(nextUrl.searchParams) ?? undefined;
  const facts = await factsAt({ rev });
  if (!facts) {
    const page = new URL((file?.path ?? nextUrl.pathname) + nextUrl.search, nextUrl);
    return rev ? NextResponse.rewrite(page, { status: 404 }) : NextResponse.next();
  }
  return judged(nextUrl, { path: file?.path ?? asked, file, rev }, facts);
}

interface Judged {
  /** Path of the page, decoded. */
  path: string;
  file: Suffixed | null;
  /** Id of the revision that the address names. */
  rev: string | undefined;
}

async function judged(
  nextUrl: NextRequest['nextUrl'],
  { path: asked, file, rev }: Judged,
  facts: Facts,
): Promise<NextResponse> {
  const authorities = await facts.authorities();
  const [, section = '', slug, collection, name, ...more] = asked.split('/');
  const found =
    slug === undefined || slug === ''
      ? ''
      : section === 'regions'
        ? regionIn(authorities, slug)
        : slugIn(authorities, slug, facts.asAt);
  const page = pageOf([section, slug, collection, name, ...more]);
  const nothing = () => {
    const path = file ? asked.split('/').map(encodeURIComponent).join('/') : nextUrl.pathname;
    return NextResponse.rewrite(new URL(path + nextUrl.search, nextUrl), { status: 404 });
  };
  if (found === null || !page) return nothing();
  const words = wordsFor(page, authorities, facts.asAt, file !== null);
  if (page === 'inspection' || page === 'happening') {
    const { asOf } = parseView(nextUrl.searchParams, words).view;
    const viewed = asOf === null ? facts : await factsAt({ rev, asOf });
    if (!viewed || !(await exists(viewed, found, `${collection}/${name}`))) return nothing();
  }
  const path = `/${[section, found, collection, name].filter(Boolean).join('/')}`;
  if (file && !file.format) return noFile(nextUrl, path);
  // Next writes "~" as "%7E" here; the server has answered addresses that were typed so (scripts/server.mjs).
  const typed = nextUrl.search.replaceAll('%7E', '~');
  // A page says what it leaves out; a file could not, and would not be what was asked for.
  if (file && parseView(nextUrl.searchParams, words).dropped.length > 0) return noFile(nextUrl, path);
  const query = canonicalQuery(typed, words);
  const own = path + (file?.format ? suffixOf(file.format) : '');
  if (query !== null || own !== decoded(nextUrl.pathname)) {
    return NextResponse.redirect(new URL(own + (query ?? typed), nextUrl), 308);
  }
  if (!file?.format) return NextResponse.next();
  return NextResponse.rewrite(new URL(`/formats/${file.format}${path}${nextUrl.search}`, nextUrl));
}

/** The page that says which files there are. @param page path of the page that was asked for as a file */
function noFile(nextUrl: NextRequest['nextUrl'], page: string): NextResponse {
  const said = new URL('/formats', nextUrl);
  said.searchParams.set('page', page);
  said.searchParams.set('asked', decoded(nextUrl.pathname).slice(0, 200) + nextUrl.search.slice(0, 2000));
  return NextResponse.rewrite(said, { status: 404 });
}

/** Files of the data package (docs/decisions/0123); what names none gets the page that lists them. */
async function dataFile(nextUrl: NextRequest['nextUrl'], asked: string): Promise<NextResponse> {
  if (asked === '/data' || asked === '/data/dictionary') return NextResponse.next();
  const facts = await factsAt({});
  if (!facts || fileAsked(asked, await facts.releases())) return NextResponse.next();
  const said = new URL('/data', nextUrl);
  said.searchParams.set('asked', asked.slice(0, 200));
  return NextResponse.rewrite(said, { status: 404 });
}

/** First part of a path. */
const sectionOf = (path: string): string => path.split('/')[1] ?? '';

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
