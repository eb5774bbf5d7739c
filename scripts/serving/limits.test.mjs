import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { intro } from '../../app/api/document/intro.ts';
import { createLimits, KINDS } from './limits.mjs';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const rates = { perAddress: { points: 3, duration: 60 }, inTotal: { points: 5, duration: 10 } };
const limits = Object.fromEntries(
  Object.entries(KINDS).map(([name, kind]) => [name, name === 'pages' ? kind : { ...kind, ...rates }]),
);

const secondsOf = (refusal) => Number(refusal?.headers['Retry-After'] ?? 0);

/** Asks so many times. @returns the seconds to wait, in order */
async function asked(limit, times, url, client) {
  const waits = [];
  for (let time = 0; time < times; time += 1) waits.push(secondsOf(await limit(url, client)));
  return waits;
}

describe('the limit of pictures', () => {
  it('refuses an address that asks for too many until its minute is over', async () => {
    const limit = createLimits(limits);
    expect(await asked(limit, 4, '/england.svg', 'a')).toEqual([0, 0, 0, 60]);
    vi.advanceTimersByTime(45_500);
    expect(await asked(limit, 1, '/england.svg', 'a')).toEqual([15]);
    vi.advanceTimersByTime(15_000);
    expect(await asked(limit, 1, '/england.svg', 'a')).toEqual([0]);
  });

  it('refuses all when all together ask for too many, and one that is refused takes nothing from the others', async () => {
    const limit = createLimits(limits);
    expect(await asked(limit, 9, '/england.png', 'a')).toEqual([0, 0, 0, 60, 60, 60, 60, 60, 60]);
    expect(await asked(limit, 3, '/england.png', 'b')).toEqual([0, 0, 10]);
    expect(await asked(limit, 1, '/england.png', 'c')).toEqual([10]);
    vi.advanceTimersByTime(10_000);
    expect(await asked(limit, 1, '/england.png', 'c')).toEqual([0]);
  });

  it('lets a newsroom behind one address ask for two pictures a second', async () => {
    const limit = createLimits();
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
    expect((await asked(createLimits(limits), 4, url, 'a')).at(-1)).toBe(60);
  });

  it('counts answers of the API apart, and refuses them in its own form', async () => {
    const limit = createLimits(limits);
    expect(await asked(limit, 4, '/api/v1/inspections?limit=3', 'a')).toEqual([0, 0, 0, 60]);
    expect(await asked(limit, 1, '/england.svg', 'a')).toEqual([0]);
    const { status, headers, body } = await limit('/api/v1//x/../visits', 'a');
    expect([status, headers['Content-Type']]).toEqual([429, 'application/problem+json']);
    expect(headers['Access-Control-Allow-Origin']).toBe('*');
    expect(JSON.parse(body.toString())).toMatchObject({ type: '/api/v1#too-many', status: 429 });
  });

  it('says on the page of the API how many answers there are in a minute', () => {
    const { api, search } = KINDS;
    expect(intro.join(' ')).toContain(
      `${api.perAddress.points} new answers in a minute, and ${search.perAddress.points} of the search`,
    );
  });

  it.each(['/search?q=a.png', '/search', '/search.csv?q=a', '/?q=leeds', '/?x=1&q=', '/api/v1/search?q=a'])(
    'counts %s with the searches',
    async (url) => {
      const limit = createLimits(limits);
      const last = async () => (await asked(limit, 1, url, 'a')).at(-1);
      expect(await asked(limit, 3, '/search?q=trust', 'a')).toEqual([0, 0, 0]);
      expect(await last()).toBe(60);
    },
  );

  it.each([
    '/',
    '/england?from=2019&sort=q',
    '/api/v1',
    '/api/v1/?list=visits',
    '/england.csv',
    '/_next/static/media/a.svg',
    '/previews',
    '/searches',
    'no address',
  ])('lets %s pass with all other pages, and bounds these too', async (url) => {
    const pages = { ...KINDS.pages, perAddress: { points: 9, duration: 60 } };
    const waits = await asked(createLimits({ ...limits, pages }), 10, url, 'a');
    expect(waits).toEqual([...Array(9).fill(0), 60]);
  });

  it('lets a newsroom turn twenty pages a second', async () => {
    const limit = createLimits();
    expect(new Set(await asked(limit, 1000, '/england?from=2019', 'a'))).toEqual(new Set([0]));
  });
});
