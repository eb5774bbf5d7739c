import { describe, expect, it } from 'vitest';
import { unlessAway } from './unless-away.mjs';

const asked = { url: '/england', headers: {}, whole: true };
/** Makes pages of these statuses, one after the other. */
function making(...statuses) {
  const make = async () => ({ status: statuses[Math.min(make.times++, statuses.length - 1)] });
  make.times = 0;
  return make;
}
const store = (away, known = away) => ({ isRemote: true, away: known, isAway: async () => away });

describe('a page', () => {
  it.each([
    ['that is made is answered', making(200), store(false), {}, 200, 1],
    ['that fails is made once more', making(500, 200), store(false), {}, 200, 2],
    ['that fails twice has failed', making(500), store(false), {}, 500, 2],
    ['that is refused is not made again', making(503), store(false), {}, 503, 1],
    ['is not made while the database is known to be away', making(200), store(true), {}, 503, 0],
    ['that finds the database away says so', making(500), store(true, false), {}, 503, 1],
    [
      'is made from the replica while the primary is away',
      making(200),
      store(true),
      { hasReplica: true },
      200,
      1,
    ],
    ['that no database can make says so', making(500), store(true), { hasReplica: true }, 503, 2],
  ])('%s', async (_, make, of, options, status, times) => {
    const page = await unlessAway(make, of, options)(asked);
    expect([page.status, make.times]).toEqual([status, times]);
    if (status === 503 && times < 1) expect(page.headers['Retry-After']).toBe('5');
  });

  it('of a file is made as it is', () => {
    const make = making(500);
    expect(unlessAway(make, { isRemote: false })).toBe(make);
  });
});
