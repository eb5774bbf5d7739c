/** What a request names, before anything else looks at it. */

/** Of pages and files without a view: what stands behind "?" changes nothing there (target.test.mjs compares with app/ and public/). */
const WITHOUT_VIEW =
  /^\/(?:_next\/static\/.*|data(?:\/.*)?|about|accessibility|glossary|formats|(?:favicon\.ico|fonts\.css|fonts-licence\.txt|icon\.svg))$/;

/**
 * The address of a request as a path with its query, and its host. An absolute address is what proxies send; the host in it counts, not
 * the header (RFC 9112, section 3.2.2).
 * @param {{ url: string, headers: { host?: string }, rawHeaders: string[] }} request
 * @returns {{ url: string, host: string | undefined } | null} null for what is no address, and for two hosts
 */
export function targetOf({ url: typed, headers, rawHeaders }) {
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.length === 4 && /^host$/i.test(name));
  if (hosts.length > 1) return null;
  const [, absolute, rest = ''] = /^https?:\/\/([^/?#\\]+)([^#]*)/i.exec(typed) ?? [];
  const url = absolute === undefined ? typed.split('#', 1)[0] : `${rest.startsWith('/') ? '' : '/'}${rest}`;
  if (!url.startsWith('/')) return null;
  return { url: decodable(url), host: absolute ?? headers.host };
}

/** An address with a broken escape sequence names nothing; with its percent signs escaped it can be looked for. */
function decodable(url) {
  try {
    decodeURIComponent(url);
    return url;
  } catch {
    return url.replaceAll('%', '%25');
  }
}

/** The framework's time grows with the square of the number of parameters: eight thousand of one name take it many seconds. */
const MOST_PARAMETERS = 1000;

/** Whether an address has more parameters than a page needs. */
export const hasTooMany = (url) => url.length > MOST_PARAMETERS && url.split('&').length > MOST_PARAMETERS;

/** The address without a query that means nothing: each would else be kept as a page of its own, and push others out. */
export function withoutIdleQuery(url) {
  const [path] = url.split('?', 1);
  return WITHOUT_VIEW.test(path) ? path : url;
}
