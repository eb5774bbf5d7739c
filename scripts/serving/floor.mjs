/**
 * How far the store was when this server last knew of it: pages are made of nothing older (lib/engines/served-floor.ts). One number in
 * memory that all threads share.
 */
export const floor = new BigInt64Array(new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT));

/** Raises it; a lower number changes nothing. @param {bigint} to */
export function raiseFloor(to) {
  for (let seen = Atomics.load(floor, 0); seen < to;) {
    const found = Atomics.compareExchange(floor, 0, seen, to);
    if (found === seen) return;
    seen = found;
  }
}
