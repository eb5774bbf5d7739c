import { NextResponse } from 'next/server';
import { feedAddress, type FeedFormat, feedPage, feedPath, feedScope } from '@/lib/domain/feeds/formats';
import type { Suffixed } from '@/lib/domain/formats';
import { factsAt } from '@/lib/queries/facts';
import { ofFiles, parametersOf, wordsFor } from '../words';
import { type AskedUrl, decoded } from './asked-url';
import { nameIn } from './name-in';
import { noFile } from './no-file';

/**
 * A feed (docs/decisions/0121) has the address of its page and follows what is newest: it has no view. 404 with the page that says so
 * for an address that asks for one, and for pages without feeds.
 */
export async function judgedFeed(
  nextUrl: AskedUrl,
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
