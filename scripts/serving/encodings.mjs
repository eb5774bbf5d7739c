import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * How much work an answer is worth, by encoding. Well takes three times as long as quickly for a tenth less: while readers wait for new
 * pages, the processor is theirs (docs/decisions/0140).
 */
const EFFORT = { well: { br: 5, gzip: 6 }, quickly: { br: 3, gzip: 3 } };

const compress = {
  br: (body, quality) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  gzip: (body, level) => promisify(gzip)(body, { level }),
};

/** Takes an encoding that is named without a weight of nought. */
const ACCEPTS = Object.fromEntries(
  Object.keys(compress).map((one) => [one, new RegExp(`\\b${one}\\b(?!;q=0(?:\\.0*)?(?:,|$))`)]),
);

/** The best encoding that a reader takes. @param {string} accepted the header Accept-Encoding */
export function encodingFor(accepted) {
  return Object.keys(compress).find((one) => ACCEPTS[one].test(accepted)) ?? 'identity';
}

/**
 * What is sent of a page in one encoding. Made quickly while readers wait for each other, it is made well in the background when it is asked
 * for again and nobody waits.
 * @param {() => boolean} isBusy
 * @returns {(page: { body: Buffer, headers: Record<string, string>, encoded: object }, encoding: string) => Promise<{ head: string[], body: Buffer }>}
 *   `encoded` of the page keeps what was made
 */
export function createEncodings(isBusy) {
  return function encodingOf({ body, headers, encoded }, encoding) {
    const known = encoded[encoding];
    if (known?.effort === 'well') return known.answer;
    const effort = encoding in compress && isBusy() ? 'quickly' : 'well';
    if (!known)
      return (encoded[encoding] = { effort, answer: encode(body, headers, encoding, effort) }).answer;
    if (effort === 'well' && !known.next) {
      // Until it is there, what there is.
      known.next = encode(body, headers, encoding, effort);
      const keep = () => (encoded[encoding] = { effort, answer: known.next });
      known.next.then(keep, () => (known.next = undefined));
    }
    return known.answer;
  };
}

/** The body, and the headers as the one list that Node writes without looking at each. */
async function encode(plain, headers, encoding, effort) {
  const compressed = await compress[encoding]?.(plain, EFFORT[effort][encoding]);
  const body = compressed ?? plain;
  const own = compressed ? { ...headers, 'Content-Encoding': encoding } : headers;
  return { head: listOf({ ...own, 'Content-Length': body.length }), body };
}

/** Headers as one list in which each name stands once, however it is spelt: the last one counts. */
export function listOf(headers) {
  const byName = new Map(Object.entries(headers).map((pair) => [pair[0].toLowerCase(), pair]));
  return [...byName.values()].flat();
}
