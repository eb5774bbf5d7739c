import { NextResponse } from 'next/server';
import { type AskedUrl, decoded } from './asked-url';

/** The page that says which files there are. @param page path of the page that was asked for as a file */
export function noFile(nextUrl: AskedUrl, page: string): NextResponse {
  const said = new URL('/formats', nextUrl);
  said.searchParams.set('page', page);
  said.searchParams.set('asked', decoded(nextUrl.pathname).slice(0, 200) + nextUrl.search.slice(0, 2000));
  return NextResponse.rewrite(said, { status: 404 });
}
