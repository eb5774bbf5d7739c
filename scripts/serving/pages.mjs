import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { pathOf } from './api.mjs';
import { matches } from './headers.mjs';

/** Memory for kept answers, in bytes, and the longest address that is kept. */
const KEPT_BYTES = 96 * 1024 * 1024;
const LONGEST_KEY = 2048;
/** Of a reader's headers a page sees none: what is not in the key must not change the answer. A frame asks in one of two ways. */
const asksInFrame = ({ url, headers }) =>
  /^\/embed(?:\/|$)/i.test(pathOf(url) ?? '') && headers.accept?.includes('text/html') ? 'text/html' : '*/*';

const compress = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body, { level: 6 }),
};

/**
 * Answers pages and built files from memory. An entry belongs to one version of the store: after an import the next
 * request finds none and a new one is made. Readers who ask for the same thing at once wait for one making.
 * @param {(asked: import('./makers.mjs').Asked) => Promise<object>} make
 * @param {() => string} version of the store
 * @param {ReturnType<import('./limits.mjs').createLimits>} limit
 */
export function createPages(make, version, limit) {
  const kept = new LRUCache({ maxSize: KEPT_BYTES, sizeCalculation: ({ body }) => body.length * 2 + 2048 });
  const underway = new Map();

  async function made(url, accept, origin) {
    const own = { host: new URL(origin).host, accept, 'x-gradeline-origin': origin };
    const page = await make({ url, headers: own, whole: true });
    // Bytes come from another thread as a plain array.
    return {
      ...page,
      body: Buffer.from(page.body.buffer, page.body.byteOffset, page.body.length),
      encoded: {},
    };
  }

  async function pageFor(request, { origin, client }) {
    const { url } = request;
    const accept = asksInFrame(request);
    const keyNow = () => `${origin} ${version()} ${accept} ${url}`;
    const key = keyNow();
    const known = () => kept.get(key) ?? underway.get(key);
    if (known()) return known();
    const refusal = await limit(url, client);
    // Another reader may have asked for it meanwhile.
    if (known()) return known();
    if (refusal) return refusal;
    const making = made(url, accept, origin).finally(() => underway.delete(key));
    underway.set(key, making);
    const page = await making;
    // The store may have changed meanwhile: then the page is for this reader only.
    if (page.status === 200 && key.length <= LONGEST_KEY && key === keyNow()) kept.set(key, page);
    return page;
  }

  return async function answer(request, response, reader) {
    const { method } = request;
    const { 'accept-encoding': accepted = '', 'if-none-match': known } = request.headers;
    const page = await pageFor(request, reader);
    for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
    if (page.status === 200 && matches(known, page.headers.ETag)) {
      response.writeHead(304).end();
      return;
    }
    const encoding = page.compressible
      ? ['br', 'gzip'].find((one) => new RegExp(`\\b${one}\\b(?!;q=0(?:\\.0*)?(?:,|$))`).test(accepted))
      : undefined;
    const body = encoding ? await (page.encoded[encoding] ??= compress[encoding](page.body)) : page.body;
    if (encoding) response.setHeader('Content-Encoding', encoding);
    response.setHeader('Content-Length', body.length);
    response.writeHead(page.status).end(method === 'HEAD' ? undefined : body);
  };
}
