import { pathOf } from './api.mjs';
import { later } from './later.mjs';

const AGAIN = 5;
/** What the framework answers where a page could not be made. */
const FAILED = 500;

/**
 * Makes pages unless the database is away: then readers are told so, and when to ask again. A page that failed because a connection
 * broke under it is made once more, from whichever database is there.
 * @param {(asked: import('./makers.mjs').Asked) => Promise<{ status: number }>} make
 * @param {{ isRemote: boolean, away: boolean, isAway: () => Promise<boolean> }} store
 * @param {{ hasReplica?: boolean }} [options] with a replica pages may be made while the primary is away
 */
export function unlessAway(make, store, { hasReplica = false } = {}) {
  if (!store.isRemote) return make;
  const away = ({ url }) =>
    later(pathOf(url) ?? '', 'unavailable', 'The database is away at this moment.', AGAIN);
  return async (asked) => {
    if (store.away && !hasReplica) return away(asked);
    const page = await make(asked);
    if (page.status !== FAILED) return page;
    if ((await store.isAway()) && !hasReplica) return away(asked);
    const again = await make(asked);
    return again.status === FAILED && (await store.isAway()) ? away(asked) : again;
  };
}
