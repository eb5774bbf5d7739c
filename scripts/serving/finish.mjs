import { createEdits } from './edits.mjs';
import { faces, FACES_SOURCE } from './fonts.mjs';
import { FRAMED, framedPolicyOf, PAGE_CACHING, policyOf, SECURITY, tagOf } from './headers.mjs';
import { lateScripts, withLoader } from './late-scripts.mjs';
import { banner, withParts } from './parts.mjs';

/** Below this many bytes compressing does not pay. */
const WORTH_COMPRESSING = 1024;
const COMPRESSIBLE =
  /^(?:text\/|image\/svg|application\/(?:(?:[a-z-]+\+)?(?:json|xml)|javascript|vnd\.sqlite3))/;
/** Of the framework's own headers: said by our server, or untrue of a page that is kept. */
const DROPPED = [
  ...['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date', 'etag', 'vary'],
  // Where a file comes from is our own matter.
  'x-middleware-rewrite',
];

/**
 * What was written, with the headers that every reader of it gets.
 * @param {import('./edits.mjs').Edit} sheets of the build
 */
export function createFinish(sheets) {
  const edit = createEdits([banner, ...lateScripts, sheets, faces]);

  /**
   * @param {string} url
   * @param {{ status: number, headers: object, body: Buffer }} written
   * @returns {{ status: number, body: Buffer, compressible: boolean, headers: Record<string, string> }}
   */
  return function finish(url, { status, headers, body: written }) {
    const type = String(headers['content-type'] ?? '');
    const page = type.startsWith('text/html') ? pageOf(written.toString('utf8'), headers) : null;
    const body = page ? withParts(page.html) : written;
    const built = url.startsWith('/_next/static/');
    const compressible = COMPRESSIBLE.test(type) && body.length >= WORTH_COMPRESSING;
    const own = Object.entries(headers)
      .filter(([name]) => !DROPPED.includes(name.toLowerCase()))
      // Of a page it would preload the style sheet, which stands in the page.
      .filter(([name]) => !page || name.toLowerCase() !== 'link');
    return {
      status,
      body,
      compressible,
      headers: {
        ...Object.fromEntries(own),
        ...SECURITY,
        ...(page ? { 'content-security-policy': page.policy } : {}),
        ...(compressible ? { Vary: 'Accept-Encoding' } : {}),
        ...(built ? {} : { 'cache-control': status === 200 ? PAGE_CACHING : 'no-store' }),
        // Parts are named by their content, and stand in the page with their names.
        ...(status === 200 ? { ETag: tagOf(page ? page.html : body) } : {}),
      },
    };
  };

  function pageOf(written, headers) {
    // Only a chart for frames says so itself; it has none of what the pages of the framework have.
    if (headers['content-security-policy'] === FRAMED)
      return { html: written, policy: framedPolicyOf(written) };
    const { html: edited, sources } = edit(written);
    const html = withLoader(edited);
    return { html, policy: policyOf(html, { scripts: [FACES_SOURCE], styles: sources }) };
  }
}
