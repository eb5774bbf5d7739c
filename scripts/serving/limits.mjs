import { RateLimiterMemory } from 'rate-limiter-flexible';
import { isApi, pathOf } from './api.mjs';
import { later } from './later.mjs';

/**
 * What is limited in rate, by kind; the first that holds counts. `perAddress`: so many in so many seconds for one address of a client,
 * behind which a whole newsroom may stand; `inTotal`: for all together. `says`: what who asks for more is told.
 * @typedef {{ points: number, duration: number }} Rate
 * @typedef {{ holds: (path: string, query: string) => boolean, perAddress: Rate, inTotal: Rate, says: string }} Kind
 * @type {Record<string, Kind>}
 */
export const KINDS = {
  /** Pages' pictures and previews. Files of the build are read, not made. */
  pictures: {
    holds: (path) => /^\/(?!_next\/)(?:.*\.(?:png|svg)$|preview\/)/i.test(path),
    perAddress: { points: 120, duration: 60 },
    inTotal: { points: 100, duration: 10 },
    says: 'Too many new pictures were asked for.',
  },
  /** Whatever looks words up: the search with its files, the API's search, names on the front page. */
  search: {
    holds: (path, query) =>
      /^\/(?:search|api\/v1\/search)(?:[./]|$)/i.test(path) || (path === '/' && /(?:^|&)q=/.test(query)),
    perAddress: { points: 120, duration: 60 },
    inTotal: { points: 100, duration: 10 },
    says: 'Too many new searches were asked for.',
  },
  /** Answers of the API; its page for people is a page. The page tells the rate (app/api/document/intro.ts). */
  api: {
    holds: isApi,
    perAddress: { points: 600, duration: 60 },
    inTotal: { points: 250, duration: 10 },
    says: 'Too many new answers were asked for.',
  },
  /** Everything else, also what is not there. Nobody reads so many; who walks the site by program is told to walk. */
  pages: {
    holds: () => true,
    perAddress: { points: 1200, duration: 60 },
    inTotal: { points: 1000, duration: 10 },
    says: 'Too many new pages were asked for.',
  },
};

/**
 * Limits how much is made for readers (docs/decisions/0111, 0122, 0135). Ask before something is made, and only then: what is answered
 * from memory costs nothing and is never refused.
 * @param {Record<string, Kind>} [kinds]
 * @returns {(url: string, client: string) => Promise<object | null>} the answer to who asks for too much, in the form in which pages
 *   are kept; null where it may be made, or is of no kind that is limited
 */
export function createLimits(kinds = KINDS) {
  const limits = Object.values(kinds).map(({ perAddress, inTotal, ...kind }) => ({
    ...kind,
    one: new RateLimiterMemory(perAddress),
    all: new RateLimiterMemory(inTotal),
  }));
  return async (url, client) => {
    const path = pathOf(url) ?? '';
    const query = url.slice(url.indexOf('?') + 1 || url.length);
    const limit = limits.find(({ holds }) => holds(path, query));
    if (!limit) return null;
    const { one, all, says } = limit;
    // Looked at first: while all are refused, no address is written down, so memory is bounded by what was made.
    const sum = await all.get('all');
    const seconds =
      sum?.remainingPoints === 0
        ? secondsOf(sum)
        : (await waitFor(one, client)) || (await waitFor(all, 'all'));
    return seconds === 0 ? null : later(path, 'too-many', says, seconds);
  };
}

async function waitFor(limiter, key) {
  try {
    await limiter.consume(key);
    return 0;
  } catch (result) {
    if (result instanceof Error) throw result;
    return secondsOf(result);
  }
}

const secondsOf = ({ msBeforeNext }) => Math.max(1, Math.ceil(msBeforeNext / 1000));
