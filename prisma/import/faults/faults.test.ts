/** The bounded form of `npm run test:faults`: the same faults, fewer runs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasShared } from '../testing';
import { hostile, mutated } from './reading';
import { type Bench, bench, diskFull, killed, readers, twoAtOnce } from './storing';
import type { Row } from './table';

const SEED = 7;
const folder = mkdtempSync(join(tmpdir(), 'gradeline-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** So that a failure shows what was found. */
const held = (row: Row) => expect(row.held, `${row.fault}: ${row.found}`).toBe(true);

it('files that no reader should trip over are refused with a reason', async () => {
  const rows = await hostile(folder, { together: true });
  expect(rows).toHaveLength(9);
  rows.forEach(held);
}, 120_000);

describe.skipIf(!hasShared)('with the shared reports', () => {
  let made: Bench;
  beforeAll(async () => {
    made = await bench(folder);
  }, 120_000);

  it('reports damaged byte by byte are refused, or read as the whole ones', async () => {
    held(await mutated(folder, SEED, 100));
  }, 120_000);

  it('an import that is killed leaves a sound store, and a rerun completes it', async () => {
    held(await killed(made, SEED, 3));
  }, 120_000);

  it('two imports at once store each report once', async () => held(await twoAtOnce(made)), 120_000);
  it('a full disk is said, and nothing stored is lost', async () => held(await diskFull(made)), 120_000);
  it(
    'fifty reads a second neither fail nor see half a report',
    async () => held(await readers(made)),
    120_000,
  );
});
