import { RateLimiterMemory } from 'rate-limiter-flexible';
import { SECURITY } from './headers.mjs';

/** Pictures that may be made: for one address of a client (a whole newsroom may stand behind it), and for all together. */
const PER_ADDRESS = { points: 120, duration: 60 };
const IN_TOTAL = { points: 100, duration: 10 };

/** Pages' pictures and previews. Files of the build are read, not made. */
const PICTURE = /^\/(?!_next\/)(?:.*\.(?:png|svg)$|preview\/)/i;

/**
 * Limits how many pictures are made (docs/decisions/0111). Ask before one is made, and only then: what is answered from memory
 * costs nothing and is never refused.
 * @param {{ perAddress?: { points: number, duration: number }, inTotal?: { points: number, duration: number } }} [limits] so many
 *   pictures in so many seconds
 * @returns {(url: string, client: string) => Promise<number>} seconds to wait; 0 where the picture may be made, or is none
 */
export function createImageLimit({ perAddress = PER_ADDRESS, inTotal = IN_TOTAL } = {}) {
  const one = new RateLimiterMemory(perAddress);
  const all = new RateLimiterMemory(inTotal);
  return async (url, client) => {
    if (!isPicture(url)) return 0;
    // Looked at first: while all are refused, no address is written down, so memory is bounded by what was made.
    const sum = await all.get('all');
    if (sum?.remainingPoints === 0) return secondsOf(sum);
    return (await refused(one, client)) || (await refused(all, 'all'));
  };
}

/** Whether an address gives a picture, read as the framework reads it: dots and escapes resolved. */
function isPicture(url) {
  const path = url.split('?', 1)[0].replace(/^\/+/, '/');
  return (
    URL.canParse(path, 'http://site') &&
    PICTURE.test(decodeURIComponent(new URL(path, 'http://site').pathname))
  );
}

async function refused(limiter, key) {
  try {
    await limiter.consume(key);
    return 0;
  } catch (result) {
    if (result instanceof Error) throw result;
    return secondsOf(result);
  }
}

const secondsOf = ({ msBeforeNext }) => Math.max(1, Math.ceil(msBeforeNext / 1000));

/** The answer to who asks for too many, in the form in which pages are kept. @param {number} seconds to wait */
export function tooMany(seconds) {
  return {
    status: 429,
    headers: {
      ...SECURITY,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': String(seconds),
    },
    body: Buffer.from(`Too many new pictures were asked for. Ask again in ${seconds} s.\n`),
    compressible: false,
    encoded: {},
  };
}
