import { pictureAt } from '../pictures';
import { pngOf } from '../png';

/** Pictures read the store, as the pages do that they stand for. */
export const dynamic = 'force-dynamic';
export const runtime = 'nodejs';

interface Context {
  params: Promise<{ path: string[] }>;
}

/** A preview picture as PNG; 404 in one plain line where the address names no page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  const svg = await pictureAt(path, new URL(request.url).searchParams);
  if (!svg) {
    return new Response('There is no such preview picture.\n', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  }
  return new Response(await pngOf(svg), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=0, s-maxage=300' },
  });
}
