/** Answers of the server itself, which need no page: they are short and kept nowhere. */
import { problemAnswer } from './api.mjs';
import { SECURITY } from './headers.mjs';

/** What `/readyz` says. @returns {Promise<[number, object]>} status and body */
export async function readiness(store) {
  try {
    return [200, { status: 'ok', ...(await store.state()) }];
  } catch {
    return [503, { status: 'the store cannot be read', revision: null, counts: null }];
  }
}

/** The same address with "~" as it is printed; a path that begins with two slashes would name another host. */
export function moved(response, url) {
  response.setHeader('Location', url.replace(/^\/+/, '/'));
  text(response, 308, 'text/plain; charset=utf-8', 'Moved.\n');
}

/** What programs read. */
export function json(response, status, body) {
  text(response, status, 'application/json; charset=utf-8', `${JSON.stringify(body)}\n`);
}

/** A problem of the API, as a document. */
export function problem(response, kind, detail) {
  const { status, type, body, headers } = problemAnswer(kind, detail);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  text(response, status, type, body);
}

/** What the server itself says; it is kept by nobody, so it may carry the name of its request. */
export function text(response, status, type, body) {
  if (response.req.id) response.setHeader('X-Request-Id', response.req.id);
  const length = Buffer.byteLength(body);
  response
    .writeHead(status, {
      ...SECURITY,
      'Content-Type': type,
      'Cache-Control': 'no-store',
      'Content-Length': length,
    })
    .end(body);
}
