import { siteOrigin } from '@/components/site-origin';
import { currentFacts } from '../../../current-facts';
import { respond } from '../../answered/respond';
import { documentOf } from '../../document/openapi';

export const dynamic = 'force-dynamic';
export const runtime = 'nodejs';

/** The description of the API. */
export const GET = (): Promise<Response> =>
  respond(async () => ({ body: await documentOf(await currentFacts(), await siteOrigin()) }));
