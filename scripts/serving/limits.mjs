import { RateLimiterMemory } from 'rate-limiter-flexible';
import { isApi, pathOf, problemAnswer } from './api.mjs';
import { SECURITY } from './headers.mjs';

/**
 * What is limited in rate, by kind. `perAddress`: so many in so many seconds for one address of a client, behind which a whole
 * newsroom may stand; `inTotal`: for all together.
 * @typedef {{ points: number, duration: number }} Rate
 * @typedef {{ holds: (path: string) => boolean, perAddress: Rate, inTotal: Rate, refusal: (seconds: number) => object }} Kind
 * @type {Record<string, Kind>}
 */
export const KINDS = {
  /** Pages' pictures and previews. Files of the build are read, not made. */
  pictures: {
    holds: (path) => /^\/(?!_next\/)(?:.*\.(?:png|svg)$|preview\/)/i.test(path),
    perAddress: { points: 120, duration: 60 },
    inTotal: { points: 100, duration: 10 },
    refusal: (seconds) =>
      refused(seconds, {
        type: 'text/plain; charset=utf-8',
        body: `Too many new pictures were asked for. Ask again in ${seconds} s.\n`,
      }),
  },
  /** Answers of the API; its page for people is a page. The page tells the rate (app/api/document/intro.ts). */
  api: {
    holds: isApi,
    perAddress: { points: 600, duration: 60 },
    inTotal: { points: 250, duration: 10 },
    refusal: (seconds) =>
      refused(
        seconds,
        problemAnswer('too-many', `Too many new answers were asked for. Ask again in ${seconds} s.`),
      ),
  },
};

/**
 * Limits how much is made for readers (docs/decisions/0111, 0122). Ask before something is made, and only then: what is answered
 * from memory costs nothing and is never refused.
 * @param {Record<string, Kind>} [kinds]
 * @returns {(url: string, client: string) => Promise<object | null>} the answer to who asks for too much, in the form in which pages
 *   are kept; null where it may be made, or is of no kind that is limited
 */
export function createLimits(kinds = KINDS) {
  const limits = Object.values(kinds).map(({ holds, perAddress, inTotal, refusal }) => ({
    ...{ holds, refusal },
    one: new RateLimiterMemory(perAddress),
    all: new RateLimiterMemory(inTotal),
  }));
  return async (url, client) => {
    const path = pathOf(url);
    const limit = path === null ? undefined : limits.find(({ holds }) => holds(path));
    if (!limit) return null;
    const { one, all, refusal } = limit;
    // Looked at first: while all are refused, no address is written down, so memory is bounded by what was made.
    const sum = await all.get('all');
    const seconds =
      sum?.remainingPoints === 0
        ? secondsOf(sum)
        : (await waitFor(one, client)) || (await waitFor(all, 'all'));
    return seconds === 0 ? null : refusal(seconds);
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

const refused = (seconds, { type, body, headers = {} }) => ({
  status: 429,
  headers: {
    ...SECURITY,
    ...headers,
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'Retry-After': String(seconds),
  },
  body: Buffer.from(body),
  compressible: false,
  encoded: {},
});
