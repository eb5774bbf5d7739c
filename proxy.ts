import { type NextRequest, NextResponse } from 'next/server';
import { factsAt } from '@/lib/queries/facts';

export const config = { matcher: '/authorities/:slug' };

/**
 * An address that names no authority answers 404 with the whole page. Next sends an empty body after `notFound()`, so
 * the status is set here and the page says what is near (docs/decisions/0020).
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const slug = decoded(request.nextUrl.pathname.split('/')[2] ?? '');
  const facts = await factsAt({});
  const known = (await facts?.authorities())?.some((authority) => authority.slug === slug);
  return known ? NextResponse.next() : NextResponse.rewrite(request.nextUrl, { status: 404 });
}

/** The slug as typed; a broken escape sequence stays as it is and names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
