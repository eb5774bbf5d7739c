import { pathOf } from './api.mjs';
import { later } from './later.mjs';

const AGAIN = 5;

/**
 * Makes pages unless the database is away: then readers are told so, and when to ask again.
 * @param {(asked: import('./makers.mjs').Asked) => Promise<{ status: number }>} make
 * @param {{ away: boolean, isAway: () => Promise<boolean> }} store
 * @param {{ hasReplica: boolean }} options with a replica pages may be made while the primary is away
 */
export function unlessAway(make, store, { hasReplica }) {
  const away = ({ url }) =>
    later(pathOf(url) ?? '', 'unavailable', 'The database is away at this moment.', AGAIN);
  return async (asked) => {
    if (store.away && !hasReplica) return away(asked);
    const page = await make(asked);
    return page.status >= 500 && (await store.isAway()) ? away(asked) : page;
  };
}
