import { type NextRequest, NextResponse } from 'next/server';
import { decoded } from '@/app/judged/asked-url';
import { judgedData } from '@/app/judged/data';
import { judgedFeed } from '@/app/judged/feed';
import { noFile } from '@/app/judged/no-file';
import { judgedPage } from '@/app/judged/of-page';
import { splitSuffix } from '@/lib/domain/formats';
import { factsAt } from '@/lib/queries/facts';
import { namedRevision } from '@/lib/view-state';

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
  // To whoever reads it as an address "//name" is another host: the framework would fetch from there what it is rewritten to.
  if (/^\/[/\\]/.test(asked)) return NextResponse.next();
  // A chart in a frame has its page's address behind "/embed", and is judged as the page is; what is wrong it says itself.
  const [, framed] = /^\/embed(\/.*)$/.exec(asked) ?? [];
  const file = framed === undefined ? splitSuffix(asked) : null;
  const section = sectionOf(framed ?? file?.path ?? asked);
  if (section === 'formats' && asked !== '/formats') return noFile(nextUrl, nextUrl.pathname);
  if (section === 'data' && framed === undefined) return judgedData(nextUrl, asked);
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
  return judgedPage(
    nextUrl,
    { path: framed ?? file?.path ?? asked, file, framed: framed !== undefined, rev },
    facts,
  );
}

/** First part of a path. */
const sectionOf = (path: string): string => path.split('/')[1] ?? '';
