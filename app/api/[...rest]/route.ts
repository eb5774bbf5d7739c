import { problem } from '@/lib/domain/problem';
import { respond } from '../answered/respond';

export const dynamic = 'force-dynamic';

/** What begins as the API does and is none of it. */
export const GET = (): Promise<Response> =>
  respond(async () =>
    problem('not-found', 'There is nothing here. The API and its description are at /api/v1.'),
  );
