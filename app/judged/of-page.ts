import { NextResponse } from 'next/server';
import { type Suffixed, suffixOf } from '@/lib/domain/formats';
import { type Facts, factsAt } from '@/lib/queries/facts';
import { canonicalQuery, parseView } from '@/lib/view-state';
import { pageOf } from '../page-of';
import { ofEmbeds, ofFiles, wordsFor } from '../words';
import { type AskedUrl, decoded } from './asked-url';
import { nameIn } from './name-in';
import { noFile } from './no-file';

interface Judged {
  /** Path of the page, decoded. */
  path: string;
  file: Suffixed | null;
  /** Whether its chart is asked for, in a frame. */
  framed: boolean;
  /** Id of the revision that the address names. */
  rev: string | undefined;
}

/** A page that is there, its file, or its chart in a frame: 308 to its one form, 404, or what makes it. */
export async function judgedPage(
  nextUrl: AskedUrl,
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

/** @param name the key after the slug: `visits/2016-08-1` */
async function exists(facts: Facts, slug: string, name: string): Promise<boolean> {
  const history = await facts.history(slug);
  if (!history) return false;
  const { inspections, visits, events } = history;
  return [...inspections, ...visits, ...events].some(({ key }) => key === `${slug}/${name}`);
}
