/** What the server itself answers under /api, where programs ask (docs/decisions/0122). The rest is made in app/api. */

/** Pages of other sites may read answers, and these headers of them, as app/api/answered/respond.ts says. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Retry-After',
};

export const ALLOWED = 'GET, HEAD, OPTIONS';

/** What a browser asks before another site's page may ask. */
export const PREFLIGHT = {
  ...OPEN,
  Allow: ALLOWED,
  'Access-Control-Allow-Methods': ALLOWED,
  'Access-Control-Allow-Headers': 'Accept, Content-Type, If-None-Match',
  'Access-Control-Max-Age': '86400',
};

/** Kinds of problems as lib/domain/problem.ts has them. */
const TITLES = {
  'not-allowed': [405, 'It can only be read'],
  'too-many': [429, 'Too many were asked for'],
  unavailable: [503, 'The answer cannot be given at this moment'],
};

/** The path of an address as the framework reads it, dots and escapes resolved; null for what is no address. */
export function pathOf(url) {
  const path = url.split('?', 1)[0].replace(/^\/+/, '/');
  if (!URL.canParse(path, 'http://site')) return null;
  return decodeURIComponent(new URL(path, 'http://site').pathname);
}

/** @param {string} path as `pathOf` gives it */
export const isApi = (path) => /^\/api\/(?!v1\/?$)/.test(path);

/** A problem document (RFC 9457) with its headers. @param {keyof typeof TITLES} kind */
export function problemAnswer(kind, detail) {
  const [status, title] = TITLES[kind];
  return {
    status,
    type: 'application/problem+json',
    body: `${JSON.stringify({ type: `/api/v1#${kind}`, title, status, detail })}\n`,
    headers: OPEN,
  };
}
