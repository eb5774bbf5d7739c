import { type NextRequest, NextResponse } from 'next/server';
import { pageOf } from '@/app/page-of';
import { ofEmbeds, ofFiles, parametersOf, wordsFor } from '@/app/words';
import { feedAddress, feedPage, feedPath, feedScope, type FeedFormat } from '@/lib/domain/feeds/formats';
import { type Suffixed, splitSuffix, suffixOf } from '@/lib/domain/formats';
import type { AuthoritySummary } from '@/lib/domain/history';
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
    '/embed/:path*',
    // Files of pages: whatever ends in a suffix. What is none of ours is passed on.
    '/((?!_next/).+\\.[^/]+)',
  ],
};

/** First parts of the addresses of pages: those with files, and those without. */
const sections = new Set(['', 'authorities', 'compare', 'search', 'england', 'regions', 'journeys']);
const withoutFiles = new Set(['about', 'accessibility', 'data', 'glossary', 'formats']);

/**
 * Decides the status of an address before its page is made: 308 to its one form, 404 with the whole page where it
 * names nothing (Next sends an empty body after `notFound()`; docs/decisions/0020), else nothing. The file of a page
 * (docs/decisions/0111) has the page's address with a suffix, and is judged as the page is.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { nextUrl } = request;
  const asked = decoded(nextUrl.pathname);
  // A chart in a frame has its page's address behind "/embed", and is judged as the page is; what is wrong it says itself.
  const [, framed] = /^\/embed(\/.*)$/.exec(asked) ?? [];
  const file = framed === undefined ? splitSuffix(asked) : null;
  const section = sectionOf(framed ?? file?.path ?? asked);
  if (section === 'formats' && asked !== '/formats') return noFile(nextUrl, nextUrl.pathname);
  if (!sections.has(section)) {
    return file && withoutFiles.has(section) ? noFile(nextUrl, asked) : NextResponse.next();
  }
  if (file?.feed) return judgedFeed(nextUrl, file, file.feed);
  // Read in terms of the revision that the address names: what a later one brings or withdraws changes no older link.
  const rev = namedRevision(nextUrl.searchParams) ?? undefined;
  const facts = await factsAt({ rev });
  if (!facts && framed !== undefined) return NextResponse.next();
  if (!facts) {
    const page = new URL((file?.path ?? nextUrl.pathname) + nextUrl.search, nextUrl);
    return rev ? NextResponse.rewrite(page, { status: 404 }) : NextResponse.next();
  }
  return judged(
    nextUrl,
    { path: framed ?? file?.path ?? asked, file, framed: framed !== undefined, rev },
    facts,
  );
}

interface Judged {
  /** Path of the page, decoded. */
  path: string;
  file: Suffixed | null;
  /** Whether its chart is asked for, in a frame. */
  framed: boolean;
  /** Id of the revision that the address names. */
  rev: string | undefined;
}

async function judged(
  nextUrl: NextRequest['nextUrl'],
  { path: asked, file, framed, rev }: Judged,
  facts: Facts,
): Promise<NextResponse> {
  const authorities = await facts.authorities();
  const [, section = '', slug, collection, name, ...more] = asked.split('/');
  const found = nameIn(section, slug, authorities, facts.asAt);
  const page = pageOf([section, slug, collection, name, ...more]);
  const nothing = () => {
    if (framed) return NextResponse.next();
    const path = file ? asked.split('/').map(encodeURIComponent).join('/') : nextUrl.pathname;
    return NextResponse.rewrite(new URL(path + nextUrl.search, nextUrl), { status: 404 });
  };
  if (found === null || !page) return nothing();
  const words = wordsFor(page, authorities, facts.asAt, framed ? ofEmbeds : file ? ofFiles : {});
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
  const own = (framed ? '/embed' : '') + path + (file?.format ? suffixOf(file.format) : '');
  if (query !== null || own !== decoded(nextUrl.pathname)) {
    return NextResponse.redirect(new URL(own + (query ?? typed), nextUrl), 308);
  }
  if (!file?.format) return NextResponse.next();
  return NextResponse.rewrite(new URL(`/formats/${file.format}${path}${nextUrl.search}`, nextUrl));
}

/**
 * A feed (docs/decisions/0121) has the address of its page and follows what is newest: it has no view. 404 with the page that says so
 * for an address that asks for one, and for pages without feeds.
 */
async function judgedFeed(
  nextUrl: NextRequest['nextUrl'],
  { path }: Suffixed,
  format: FeedFormat,
): Promise<NextResponse> {
  const facts = await factsAt({});
  if (!facts) return NextResponse.next();
  const authorities = await facts.authorities();
  const [, section = '', slug, ...more] = path.split('/');
  const found = nameIn(section, slug, authorities, facts.asAt);
  if (found === null) {
    const page = `/${section}/${encodeURIComponent(slug ?? '')}`;
    return NextResponse.rewrite(new URL(page, nextUrl), { status: 404 });
  }
  const scope = feedScope([section, ...(slug === undefined ? [] : [found]), ...more]);
  const [set] = scope?.kind === 'neighbours' ? (await facts.together(scope.slug)).neighbours : [];
  if (!scope) return noFile(nextUrl, path);
  if (scope.kind === 'neighbours' && !set?.of.length) return noFile(nextUrl, `/${section}/${found}`);
  const words = wordsFor(
    section === 'authorities' ? 'authority' : 'country',
    authorities,
    facts.asAt,
    ofFiles,
  );
  const page = feedPage(nextUrl.searchParams, format, parametersOf(words));
  if (page === null) return noFile(nextUrl, feedPath(scope));
  const own = feedAddress(feedPath(scope), format, page);
  if (own !== decoded(nextUrl.pathname) + nextUrl.search) {
    return NextResponse.redirect(new URL(own, nextUrl), 308);
  }
  return NextResponse.rewrite(new URL(`/formats/${format}${feedPath(scope)}${nextUrl.search}`, nextUrl));
}

/** The page that says which files there are. @param page path of the page that was asked for as a file */
function noFile(nextUrl: NextRequest['nextUrl'], page: string): NextResponse {
  const said = new URL('/formats', nextUrl);
  said.searchParams.set('page', page);
  said.searchParams.set('asked', decoded(nextUrl.pathname).slice(0, 200) + nextUrl.search.slice(0, 2000));
  return NextResponse.rewrite(said, { status: 404 });
}

/** First part of a path. */
const sectionOf = (path: string): string => path.split('/')[1] ?? '';

/** What the second part of a path names, as addresses print it; '' where there is none, null where it names nothing. */
function nameIn(
  section: string,
  slug: string | undefined,
  authorities: AuthoritySummary[],
  day: string,
): string | null {
  if (slug === undefined || slug === '') return '';
  return section === 'regions' ? regionIn(authorities, slug) : slugIn(authorities, slug, day);
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
