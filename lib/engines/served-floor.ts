/**
 * How far the store was when this instance last served from it: nothing older is served again. One number for all threads of the
 * server, which hands it to them (scripts/serving/floor.mjs); a program without a server has one of its own.
 */
const shared = globalThis as { gradelineFloor?: BigInt64Array };

const floor = () => (shared.gradelineFloor ??= new BigInt64Array(1));

export const servedFloor = (): bigint => Atomics.load(floor(), 0);

/** Raises it; a lower number changes nothing. */
export function raiseFloor(to: bigint): void {
  const cell = floor();
  for (let seen = Atomics.load(cell, 0); seen < to;) {
    const found = Atomics.compareExchange(cell, 0, seen, to);
    if (found === seen) return;
    seen = found;
  }
}
