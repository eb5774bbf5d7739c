import { beforeAll, expect, it } from 'vitest';
import { keepPart, keptPart } from './kept-parts';

// What other tests of this process kept would count, too.
beforeAll(() => void Reflect.deleteProperty(globalThis, Symbol.for('gradeline.parts')));

it('holds the newest parts, and no more bytes than it may', () => {
  for (const name of ['a', 'b', 'c']) keepPart({ name, chunks: [Buffer.from(name.repeat(40))] }, 100);
  expect(['a', 'b', 'c'].map(keptPart)).toEqual(['', 'b'.repeat(40), 'c'.repeat(40)]);
  // Asked for again, it is the newest; put twice, it counts once.
  keepPart({ name: 'b', chunks: [Buffer.from('b'.repeat(40))] }, 100);
  keepPart({ name: 'd', chunks: [Buffer.from('d'.repeat(40))] }, 100);
  expect(['b', 'c', 'd'].map((name) => keptPart(name).length)).toEqual([40, 0, 40]);
});

it('keeps one that is longer than all it may hold: its page is being printed', () => {
  keepPart({ name: 'long', chunks: [Buffer.from('x'.repeat(500))] }, 100);
  expect(keptPart('long')).toHaveLength(500);
  expect(keptPart('d')).toBe('');
});
