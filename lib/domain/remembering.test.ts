import { expect, it } from 'vitest';
import { remembering } from './remembering';

it('makes a thing once for each object and name, and forgets the oldest first', () => {
  let made = 0;
  const remembered = remembering<object, string>(2);
  const [one, other] = [{}, {}];
  const ask = (of: object, name: string) => remembered(of, name, () => `${name}${(made += 1)}`);
  expect([ask(one, 'a'), ask(one, 'a'), ask(other, 'a'), ask(one, 'b')]).toEqual(['a1', 'a1', 'a2', 'b3']);
  // The third of one object pushes out its first; another object keeps its own.
  expect([ask(one, 'c'), ask(one, 'a'), ask(other, 'a')]).toEqual(['c4', 'a5', 'a2']);
});
