import { NextResponse } from 'next/server';
import { fileAsked } from '@/lib/domain/package/files';
import { factsAt } from '@/lib/queries/facts';
import type { AskedUrl } from './asked-url';

/** Files of the data package (docs/decisions/0123); what names none gets the page that lists them. */
export async function judgedData(nextUrl: AskedUrl, asked: string): Promise<NextResponse> {
  if (asked === '/data' || asked === '/data/dictionary') return NextResponse.next();
  const facts = await factsAt({});
  if (!facts || fileAsked(asked, await facts.releases())) return NextResponse.next();
  const said = new URL('/data', nextUrl);
  said.searchParams.set('asked', asked.slice(0, 200));
  return NextResponse.rewrite(said, { status: 404 });
}
