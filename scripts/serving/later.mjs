import { isApi, problemAnswer } from './api.mjs';
import { SECURITY } from './headers.mjs';

/**
 * The answer to who has to ask again later, in the form in which pages are kept: a line of text, for the API a problem document.
 * @param {string} path as `pathOf` gives it
 * @param {'too-many' | 'unavailable'} kind
 * @param {string} says what happened, in a sentence
 * @param {number} seconds to wait
 */
export function later(path, kind, says, seconds) {
  const detail = `${says} Ask again in ${seconds} s.`;
  const { status, type, body, headers } = problemAnswer(kind, detail);
  const own = isApi(path)
    ? { ...headers, 'Content-Type': type }
    : { 'Content-Type': 'text/plain; charset=utf-8' };
  return {
    status,
    headers: { ...SECURITY, ...own, 'Cache-Control': 'no-store', 'Retry-After': String(seconds) },
    body: Buffer.from(isApi(path) ? body : `${detail}\n`),
    compressible: false,
  };
}
