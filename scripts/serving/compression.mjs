import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';

/** @typedef {'br' | 'gzip' | 'identity'} Encoding @typedef {'well' | 'quickly'} Effort */

/**
 * How much work an answer is worth, by encoding. Well takes three times as long as quickly for a tenth less: while readers wait for new
 * pages, the processor is theirs (docs/decisions/0140).
 */
const EFFORT = { well: { br: 5, gzip: 6 }, quickly: { br: 3, gzip: 3 } };

const packers = {
  br: (body, quality) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  gzip: (body, level) => promisify(gzip)(body, { level }),
};
const unpackers = { br: promisify(brotliDecompress), gzip: promisify(gunzip) };

/** Takes an encoding that is named without a weight of nought. */
const ACCEPTS = Object.fromEntries(
  Object.keys(packers).map((one) => [one, new RegExp(`\\b${one}\\b(?!;q=0(?:\\.0*)?(?:,|$))`)]),
);

/** The best encoding that a reader takes. @param {string} accepted the header Accept-Encoding @returns {Encoding} */
export function encodingFor(accepted) {
  return Object.keys(packers).find((one) => ACCEPTS[one].test(accepted)) ?? 'identity';
}

/** @param {Buffer} body @param {Encoding} encoding @param {Effort} effort @returns {Promise<Buffer>} */
export const pack = async (body, encoding, effort) =>
  packers[encoding]?.(body, EFFORT[effort][encoding]) ?? body;

/** @param {Buffer} body @param {Encoding} encoding in which it is @returns {Promise<Buffer>} */
export const unpack = async (body, encoding) => unpackers[encoding]?.(body) ?? body;
