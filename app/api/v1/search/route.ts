import type { NextRequest } from 'next/server';
import { respond } from '../../answered/respond';
import { foundBy } from '../../answered/search';

export const dynamic = 'force-dynamic';
export const runtime = 'nodejs';

/** `/api/v1/search?q=`: what the site's search finds. */
export const GET = (request: NextRequest): Promise<Response> =>
  respond(() => foundBy(request.nextUrl.searchParams));
