import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createImageLimit } from './image-limit.mjs';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const limits = { perAddress: { points: 3, duration: 60 }, inTotal: { points: 5, duration: 10 } };

/** Asks so many times. @returns the seconds to wait, in order */
async function asked(limit, times, url, client) {
  const waits = [];
  for (let time = 0; time < times; time += 1) waits.push(await limit(url, client));
  return waits;
}

describe('the limit of pictures', () => {
  it('refuses an address that asks for too many until its minute is over', async () => {
    const limit = createImageLimit(limits);
    expect(await asked(limit, 4, '/england.svg', 'a')).toEqual([0, 0, 0, 60]);
    vi.advanceTimersByTime(45_500);
    expect(await asked(limit, 1, '/england.svg', 'a')).toEqual([15]);
    vi.advanceTimersByTime(15_000);
    expect(await asked(limit, 1, '/england.svg', 'a')).toEqual([0]);
  });

  it('refuses all when all together ask for too many, and one that is refused takes nothing from the others', async () => {
    const limit = createImageLimit(limits);
    expect(await asked(limit, 9, '/england.png', 'a')).toEqual([0, 0, 0, 60, 60, 60, 60, 60, 60]);
    expect(await asked(limit, 3, '/england.png', 'b')).toEqual([0, 0, 10]);
    expect(await asked(limit, 1, '/england.png', 'c')).toEqual([10]);
    vi.advanceTimersByTime(10_000);
    expect(await asked(limit, 1, '/england.png', 'c')).toEqual([0]);
  });

  it('lets a newsroom behind one address ask for two pictures a second', async () => {
    const limit = createImageLimit();
    for (let second = 0; second < 180; second += 1) {
      expect(await asked(limit, 2, '/compare@2x.png?la=leeds', 'a')).toEqual([0, 0]);
      vi.advanceTimersByTime(1000);
    }
  });

  it.each([
    '/england.svg',
    '/england.PNG?theme=dark',
    '/england%2Esvg',
    '/authorities/leeds@2x.png',
    '/preview/compare?la=leeds',
    '/x/../preview/england',
    '//preview/england',
  ])('counts %s', async (url) => {
    expect((await asked(createImageLimit(limits), 4, url, 'a')).at(-1)).toBe(60);
  });

  it.each(['/england', '/england.csv', '/search?q=a.png', '/_next/static/media/a.svg', '/previews'])(
    'does not count %s',
    async (url) => {
      expect(await asked(createImageLimit(limits), 9, url, 'a')).toEqual(Array(9).fill(0));
    },
  );
});
