import { LRUCache } from 'lru-cache';
import { pathOf } from './api.mjs';
import { encodingFor } from './compression.mjs';
import { createEncodings, listOf } from './encodings.mjs';
import { matches } from './headers.mjs';
import { siteIs } from './origin.mjs';

/** Memory for kept answers, in bytes, and the longest address that is kept. */
const KEPT_BYTES = 96 * 1024 * 1024;
const LONGEST_KEY = 2048;
/** Of a reader's headers a page sees none: what is not in the key must not change the answer. A frame asks in one of two ways. */
const asksInFrame = ({ url, headers }) =>
  // The path is looked at only where it can be one: this is asked at every request.
  /embed|%/i.test(url) && /^\/embed(?:\/|$)/i.test(pathOf(url) ?? '') && headers.accept?.includes('text/html')
    ? 'text/html'
    : '*/*';

const takenBy = ({ 'accept-encoding': accepted = '' }) => encodingFor(accepted);

/** So many pages in the making, and readers wait for each other. */
const MANY = 4;

/**
 * Answers pages and built files from memory. An entry belongs to one version of the store: after an import the next
 * request finds none and a new one is made. Readers who ask for the same thing at once wait for one making.
 * @param {(asked: import('./makers.mjs').Asked) => Promise<object>} make
 * @param {() => string} version of the store
 * @param {ReturnType<import('./limits.mjs').createLimits>} limit
 * @param {(kept: LRUCache<string, object>) => void} [keeps] is told where they are kept
 */
export function createPages(make, version, limit, keeps) {
  const kept = new LRUCache({ maxSize: KEPT_BYTES, sizeCalculation: ({ body }) => body.length * 2 + 2048 });
  const underway = new Map();
  keeps?.(kept);
  const isBusy = () => underway.size >= MANY;
  const encodingOf = createEncodings(isBusy);

  async function made({ id, url, headers }, accept, origin) {
    const own = { accept, ...siteIs(origin) };
    const [encoding, effort] = [takenBy(headers), isBusy() ? 'quickly' : 'well'];
    const page = await make({ url, headers: own, whole: true, id, encoding, effort });
    // Bytes come from another thread as a plain array.
    return {
      ...page,
      body: Buffer.from(page.body.buffer, page.body.byteOffset, page.body.length),
    };
  }

  async function pageFor(request, { origin, client }) {
    const { url } = request;
    const accept = asksInFrame(request);
    const keyNow = () => `${origin} ${version()} ${accept} ${url}`;
    const key = keyNow();
    const known = () => kept.get(key) ?? underway.get(key);
    request.from = kept.has(key) ? 'memory' : 'shared';
    if (known()) return known();
    const refusal = await limit(url, client);
    // Another reader may have asked for it meanwhile.
    if (known()) return known();
    request.from = refusal ? 'server' : 'made';
    if (refusal) return refusal;
    const making = made(request, accept, origin).finally(() => underway.delete(key));
    underway.set(key, making);
    const page = await making;
    // The store may have changed meanwhile: then the page is for this reader only.
    if (page.status === 200 && key.length <= LONGEST_KEY && key === keyNow()) kept.set(key, page);
    return page;
  }

  return async function answer(request, response, reader) {
    const { 'if-none-match': known } = request.headers;
    const page = await pageFor(request, reader);
    // What others may be given from a cache carries no name of one request.
    if (page.status !== 200 && request.id) response.setHeader('X-Request-Id', request.id);
    if (known !== undefined && page.status === 200 && matches(known, page.headers.ETag)) {
      response.writeHead(304, listOf(page.headers)).end();
      return;
    }
    const encoding = page.compressible ? takenBy(request.headers) : 'identity';
    const { head, body } = await encodingOf(page, encoding);
    // Node keeps no list that it is handed: who tells of the answer finds its size here.
    request.bytes = body.length;
    response.writeHead(page.status, head).end(request.method === 'HEAD' ? undefined : body);
  };
}
