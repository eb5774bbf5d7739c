import { expect, it } from 'vitest';
import { bounded } from './bounded.mjs';

const page = { status: 200 };

it('makes so many pages at once and asks everybody else to come again', async () => {
  const waiting = [];
  const make = bounded(() => new Promise((resolve) => waiting.push(resolve)), { most: 2 });
  const first = [make({ url: '/england' }), make({ url: '/about' })];
  const refused = await make({ url: '/compare?la=leeds' });
  expect([refused.status, refused.headers['Retry-After'], refused.headers['Cache-Control']]).toEqual([
    503,
    '5',
    'no-store',
  ]);
  expect(refused.body.toString()).toBe(
    'Too many readers ask for new pages at this moment. Ask again in 5 s.\n',
  );
  const ofApi = await make({ url: '/api/v1/visits' });
  expect([ofApi.status, ofApi.headers['Content-Type']]).toEqual([503, 'application/problem+json']);
  expect(waiting).toHaveLength(2);
  waiting.forEach((resolve) => resolve(page));
  expect(await Promise.all(first)).toEqual([page, page]);
  const next = make({ url: '/england' });
  waiting.at(-1)(page);
  expect(await next).toBe(page);
});

it('sends a reader away whose page takes too long, and counts the page until it is out of the way', async () => {
  let end;
  const make = bounded(() => new Promise((_, reject) => (end = reject)), { most: 1, longest: 20 });
  const late = await make({ url: '/england' });
  expect([late.status, late.body.toString()]).toEqual([
    503,
    'This took too long to make. Ask again in 5 s.\n',
  ]);
  expect((await make({ url: '/about' })).body.toString()).toMatch(/^Too many/);
  end(new Error('the thread that made the page ended'));
  await new Promise((resolve) => setImmediate(resolve));
  expect((await make({ url: '/about' })).body.toString()).toMatch(/^This took/);
});

it('passes on what went wrong, and makes on', async () => {
  let fail = true;
  const make = bounded(() => (fail ? Promise.reject(new Error('no store')) : Promise.resolve(page)), {
    most: 1,
  });
  await expect(make({ url: '/about' })).rejects.toThrow('no store');
  fail = false;
  expect(await make({ url: '/about' })).toBe(page);
});
