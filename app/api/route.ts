import { API } from './answered/addresses';

/** The one version that there is. */
export const GET = (): Response => new Response(null, { status: 308, headers: { Location: API } });
