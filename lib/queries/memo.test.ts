import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import type { PrismaClient } from '@/lib/generated/prisma/client';
import { memoOf } from './memo';

/** Only its identity counts: nothing is asked of it. */
const store = () => ({}) as PrismaClient;

it('reads once, also for those who ask meanwhile, and again what failed', async () => {
  const memo = memoOf(store(), 'local.1');
  let reads = 0;
  const read = async () => {
    await wait(1);
    reads += 1;
    if (reads === 1) throw new Error('away');
    return reads;
  };
  await expect(memo('a', read)).rejects.toThrow('away');
  expect(await Promise.all([memo('a', read), memo('a', read)])).toEqual([2, 2]);
  expect(await memo('a', read)).toBe(2);
  expect(await memo('b', read)).toBe(3);
});

it('does not hold the request that asked first', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const requests = new AsyncLocalStorage<object>();
  const memo = memoOf(store(), 'local.1');
  let request: WeakRef<object> | undefined;
  await (async () => {
    const own = { page: 'whole' };
    request = new WeakRef(own);
    await requests.run(own, () => memo('a', () => wait(1, 'facts')));
  })();
  await expect
    .poll(() => {
      collect();
      return request?.deref();
    })
    .toBeUndefined();
  expect(await memo('a', async () => 'never read again')).toBe('facts');
});
