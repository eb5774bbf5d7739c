import type { NextRequest } from 'next/server';
import { embedDocument, embedMessage } from '@/components/embed/document';
import { siteOrigin } from '@/components/site-origin';
import { problem } from '@/lib/domain/problem';
import { problemResponse } from '../../problem-response';
import { embeddedIn } from '../asked';
import { drawnIn } from '../drawn';

/** Charts read the store, as the pages do that they stand on. */
export const dynamic = 'force-dynamic';
export const runtime = 'nodejs';

interface Context {
  params: Promise<{ path: string[] }>;
}

/** Any page may frame it, also one that frames only what agrees to it. */
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  // Our server adds the hashes of the script and the styles (scripts/serving/finish.mjs).
  'Content-Security-Policy': 'frame-ancestors *',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** `/embed/authorities/doncaster?chart=NAME&theme=dark`: one chart of a page, for a frame in another site's page. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const embedded = await embeddedIn((await params).path, request.nextUrl.searchParams);
  if (!embedded.picture) {
    const { lines, parameter } = embedded;
    // A frame shows people what is wrong; a program that asks for no page is told as the API tells it.
    if (!request.headers.get('accept')?.includes('text/html')) {
      return problemResponse(problem('not-found', lines.join(' '), parameter));
    }
    const html = embedMessage('There is no such chart', lines);
    return new Response(html, { status: 404, headers: { ...headers, 'Cache-Control': 'no-store' } });
  }
  const { drawings, words } = drawnIn(embedded, await siteOrigin());
  return new Response(embedDocument(drawings, words, embedded.picture.twin(), embedded.theme), { headers });
}
