import type { NextRequest } from 'next/server';
import { itemNamed } from '../../../answered/item';
import { kindNamed } from '../../../answered/list';
import { respond } from '../../../answered/respond';
import { isProblem } from '../../../asked/read';

export const dynamic = 'force-dynamic';
export const runtime = 'nodejs';

interface Context {
  params: Promise<{ record: string; key: string[] }>;
}

/** `/api/v1/inspections/doncaster/inspections/2022-04-08`: one record by its key. */
export const GET = (request: NextRequest, { params }: Context): Promise<Response> =>
  respond(async () => {
    const { record, key } = await params;
    const kind = kindNamed(record);
    if (isProblem(kind)) return kind;
    return itemNamed(kind, key.map(decoded).join('/'), request.nextUrl.searchParams);
  });

/** A key may come with its slashes escaped. A broken escape sequence stays as it is and names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
