import type { NextRequest } from 'next/server';
import { siteOrigin } from '@/components/site-origin';
import { problem } from '@/lib/domain/problem';
import { problemResponse } from '../problem-response';
import { chartAt } from './address';
import { oembedOf, oembedXml } from './answer';
import { oembedParameters } from './parameters';

/** It reads the store, as the pages do whose charts it names. */
export const dynamic = 'force-dynamic';
export const runtime = 'nodejs';

/** Programs in a browser may ask too. */
const open = { 'Access-Control-Allow-Origin': '*' };

/** The oEmbed provider: `/oembed?url=ADDRESS&format=json|xml&maxwidth=&maxheight=` (docs/decisions/0120). */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const asked = oembedParameters(nextUrl.searchParams);
  if ('status' in asked) return problemResponse(asked, open);
  const origin = await siteOrigin();
  const embedded = await chartAt(asked.url, origin);
  if (!embedded)
    return problemResponse(
      problem('not-found', 'It is no address of a page of this site that has a chart.', 'url'),
      open,
    );
  const answer = oembedOf(embedded, asked, origin);
  return asked.format === 'json'
    ? Response.json(answer, { headers: open })
    : new Response(oembedXml(answer), { headers: { ...open, 'Content-Type': 'text/xml; charset=utf-8' } });
}
