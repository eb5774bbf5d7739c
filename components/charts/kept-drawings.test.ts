import { expect, it } from 'vitest';
import { keepDrawing, keptDrawing } from './kept-drawings';

it('holds the newest drawings, and no more letters than it may', () => {
  for (const name of ['a', 'b', 'c']) keepDrawing(name, name.repeat(40), 100);
  expect(['a', 'b', 'c'].map(keptDrawing)).toEqual(['', 'b'.repeat(40), 'c'.repeat(40)]);
  // Asked for again, it is the newest; put twice, it counts once.
  keepDrawing('b', 'b'.repeat(40), 100);
  keepDrawing('d', 'd'.repeat(40), 100);
  expect(['b', 'c', 'd'].map((name) => keptDrawing(name).length)).toEqual([40, 0, 40]);
});

it('keeps one that is longer than all it may hold: its page is being printed', () => {
  keepDrawing('long', 'x'.repeat(500), 100);
  expect(keptDrawing('long')).toHaveLength(500);
  expect(keptDrawing('d')).toBe('');
});
