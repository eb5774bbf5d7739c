import { pack, unpack } from './compression.mjs';

/**
 * What is sent of a page in one encoding. Pages come in the encoding of the reader who asked first; each other is made of that. Made
 * quickly while readers wait for each other, it is made well in the background when it is asked for again and nobody waits.
 * @param {() => boolean} isBusy
 * @returns {(page: Page, encoding: import('./compression.mjs').Encoding) => Promise<{ head: string[], body: Buffer }>}
 * @typedef {{ body: Buffer, headers: Record<string, string>, encoding?: import('./compression.mjs').Encoding,
 *   effort?: import('./compression.mjs').Effort, encoded?: object }} Page `encoding` of the body and the effort behind it; without: as it
 *   is; `encoded` keeps what was made
 */
export function createEncodings(isBusy) {
  return function encodingOf(page, encoding) {
    page.encoded ??= asItCame(page);
    const { encoded } = page;
    const known = encoded[encoding];
    if (known?.effort === 'well') return known.answer;
    // Ten times the bytes, and few readers take no other: not kept, so that what is kept is bounded by what came.
    if (encoding === 'identity') return encode(page, encoding);
    const effort = isBusy() ? 'quickly' : 'well';
    if (!known) return (encoded[encoding] = { effort, answer: encode(page, encoding, effort) }).answer;
    if (effort === 'well' && !known.next) {
      // Until it is there, what there is.
      known.next = encode(page, encoding, effort);
      const keep = () => (encoded[encoding] = { effort, answer: known.next });
      known.next.then(keep, () => (known.next = undefined));
    }
    return known.answer;
  };
}

/** Nothing better can be made of what was not compressed. */
function asItCame({ body, headers, encoding = 'identity', effort: spent = 'well' }) {
  const effort = encoding === 'identity' ? 'well' : spent;
  return { [encoding]: { effort, answer: Promise.resolve(answerOf(body, headers, encoding)) } };
}

async function encode({ body, headers, encoding: from = 'identity' }, encoding, effort) {
  return answerOf(await pack(await unpack(body, from), encoding, effort), headers, encoding);
}

/** The body, and the headers as the one list that Node writes without looking at each. */
function answerOf(body, headers, encoding) {
  const own = encoding === 'identity' ? headers : { ...headers, 'Content-Encoding': encoding };
  return { head: listOf({ ...own, 'Content-Length': body.length }), body };
}

/** Headers as one list in which each name stands once, however it is spelt: the last one counts. */
export function listOf(headers) {
  const byName = new Map(Object.entries(headers).map((pair) => [pair[0].toLowerCase(), pair]));
  return [...byName.values()].flat();
}
