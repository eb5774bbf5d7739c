import type { NextRequest } from 'next/server';
import { kindNamed, listOf } from '../../answered/list';
import { respond } from '../../answered/respond';
import { isProblem } from '../../asked/read';

export const dynamic = 'force-dynamic';
export const runtime = 'nodejs';

interface Context {
  params: Promise<{ record: string }>;
}

/** `/api/v1/inspections`: a list of records. */
export const GET = (request: NextRequest, { params }: Context): Promise<Response> =>
  respond(async () => {
    const kind = kindNamed((await params).record);
    return isProblem(kind) ? kind : listOf(kind, request.nextUrl.searchParams);
  });
