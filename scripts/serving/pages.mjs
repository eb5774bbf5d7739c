import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { FACES_SOURCE, withFonts } from './fonts.mjs';
import { matches, PAGE_CACHING, policyOf, SECURITY, tagOf } from './headers.mjs';
import { withLateScripts } from './late-scripts.mjs';
import { withParts } from './parts.mjs';
import { RecordedResponse } from './recorder.mjs';

/** Memory for kept answers, in bytes, and the longest address that is kept. */
const KEPT_BYTES = 96 * 1024 * 1024;
const LONGEST_KEY = 2048;
/** Below this many bytes compressing does not pay. */
const WORTH_COMPRESSING = 1024;
const COMPRESSIBLE =
  /^(?:text\/|image\/svg|application\/(?:json|javascript|xml|problem\+json|manifest\+json))/;
/** Of a reader's headers a page sees none: what is not in the key must not change the answer. */
const PASSED_ON = ['host', 'accept'];

const compress = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body, { level: 6 }),
};

/**
 * Answers pages and built files from memory. An entry belongs to one version of the store: after an import the next
 * request finds none and a new one is made. Readers who ask for the same thing at once wait for one rendering.
 * @param {(request, response) => Promise<void>} render Next's own handler
 * @param {() => string} version of the store
 */
export function createPages(render, version) {
  const kept = new LRUCache({ maxSize: KEPT_BYTES, sizeCalculation: (page) => page.size });
  const underway = new Map();

  async function make(request, origin) {
    request.method = 'GET';
    const response = new RecordedResponse(request);
    request.headers = Object.fromEntries(
      PASSED_ON.flatMap((name) => (request.headers[name] ? [[name, request.headers[name]]] : [])),
    );
    request.headers['x-gradeline-origin'] = origin;
    await render(request, response);
    const written = await response.written;
    if (!written) throw new Error('the page was not finished');
    return finish(request, written);
  }

  async function pageFor(request, origin) {
    // Read before the page is made: the framework writes another form of the address into the request ("~" as "%7E").
    const { url } = request;
    const key = `${origin} ${version()} ${url}`;
    const found = kept.get(key);
    if (found) return found;
    const waiting = underway.get(key);
    if (waiting) return waiting;
    const making = make(request, origin).finally(() => underway.delete(key));
    underway.set(key, making);
    const page = await making;
    // The store may have changed meanwhile: then the page is for this reader only.
    if (page.status === 200 && key.length <= LONGEST_KEY && key === `${origin} ${version()} ${url}`)
      kept.set(key, page);
    return page;
  }

  return async function answer(request, response, origin) {
    // The page is made from a stripped request; what this reader accepts is read before.
    const { method } = request;
    const { 'accept-encoding': accepted = '', 'if-none-match': known } = request.headers;
    const page = await pageFor(request, origin);
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

/** What was written, with the headers that every reader of it gets. */
function finish(request, { status, headers, body: written }) {
  const type = String(headers['content-type'] ?? '');
  const html = type.startsWith('text/html') ? withLateScripts(written.toString('utf8')) : null;
  const body = html === null ? written : Buffer.concat(withFonts(withParts(html)));
  // Parts are named by their content.
  const tag = html === null ? tagOf(body) : tagOf(html, FACES_SOURCE);
  const built = request.url.startsWith('/_next/static/');
  const compressible = COMPRESSIBLE.test(type) && body.length >= WORTH_COMPRESSING;
  const {
    connection,
    'keep-alive': alive,
    'transfer-encoding': transfer,
    date,
    etag,
    vary,
    ...rest
  } = headers;
  void [connection, alive, transfer, date, etag, vary];
  return {
    status,
    body,
    compressible,
    encoded: {},
    size: body.length * 2 + 2048,
    headers: {
      ...rest,
      ...SECURITY,
      ...(html === null ? {} : { 'content-security-policy': policyOf(html, [FACES_SOURCE]) }),
      ...(compressible ? { Vary: 'Accept-Encoding' } : {}),
      ...(built ? {} : { 'cache-control': status === 200 ? PAGE_CACHING : 'no-store' }),
      ...(status === 200 ? { ETag: tag } : {}),
    },
  };
}
