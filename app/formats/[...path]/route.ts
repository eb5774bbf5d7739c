import type { NextRequest } from 'next/server';
import { feedCodes, feedScope } from '@/lib/domain/feeds/formats';
import { formatCodes } from '@/lib/domain/formats';
import { answerFeed } from '../../feeds/answer';
import { answer, plainError } from '../answer';
import { fileOf } from '../file-of';

/** Files read the store, as the pages do that they stand for. */
export const dynamic = 'force-dynamic';
export const runtime = 'nodejs';

interface Context {
  params: Promise<{ path: string[] }>;
}

/** `/formats/csv/authorities/doncaster`: what proxy.ts makes of `/authorities/doncaster.csv`. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const [asked, ...path] = (await params).path;
  const query = request.nextUrl.searchParams;
  const feed = feedCodes.find((code) => code === asked);
  const scope = feed && feedScope(path);
  if (feed && scope) return answerFeed(scope, feed, Number(query.get('page') ?? 1));
  const format = formatCodes.find((code) => code === asked);
  const file = format && (await fileOf(path, query));
  if (!format || !file) return plainError(404, 'There is no such file.\n');
  return answer(file, format, {
    table: query.get('table'),
    chart: query.get('chart'),
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    size: query.get('size') === 'narrow' ? 'narrow' : 'wide',
  });
}
