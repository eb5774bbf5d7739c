import { expect, it } from 'vitest';
import { runTasks } from './tasks.mjs';

const later = (value) => new Promise((resolve) => setTimeout(() => resolve(value), 5));

it('waits for what a task needs, and does not run it when that failed', async () => {
  const ended = [];
  const outcomes = await runTasks(
    [
      { name: 'last', needs: ['good'], after: ['bad'], work: () => later('last') },
      { name: 'never', needs: ['bad'], work: () => later('never') },
      { name: 'nor this', needs: ['never'], work: () => later('nor this') },
      { name: 'bad', work: () => Promise.reject(new Error('bad')) },
      { name: 'good', work: () => later('good') },
    ],
    { lanes: 2, onEnd: ({ name }) => ended.push(name) },
  );
  expect(outcomes.map(({ name }) => name)).toEqual(['last', 'never', 'nor this', 'bad', 'good']);
  expect(outcomes.map(({ value, missing, error }) => value ?? missing ?? error.message)).toEqual([
    'last',
    'bad',
    'never',
    'bad',
    'good',
  ]);
  expect(ended.at(-1)).toBe('last');
});

it('runs no more at once than there are lanes', async () => {
  let now = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, (now += 1));
    await later();
    now -= 1;
  };
  await runTasks(
    ['a', 'b', 'c', 'd'].map((name) => ({ name, work })),
    { lanes: 2, onEnd: () => {} },
  );
  expect(most).toBe(2);
});
