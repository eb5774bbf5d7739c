import { expect, it } from 'vitest';
import { Lasting, type Pieces, sent, whole } from './lasting';
import { around, el } from './svg';

const [begin, end] = around('svg', { width: 10 });
const row = new Lasting(el('text', { x: 1 }, 'Judgements’ row'));
const drawing = (words: string, last = row): Pieces => [begin, el('title', {}, words), last, row, end];

it('is sent as it would be written to a file', () => {
  const { chunks } = sent(drawing('One “title”'));
  expect(chunks.map(String).join('')).toBe(whole(drawing('One “title”')));
  expect(whole(drawing('A'))).toBe(
    '<svg width="10"><title>A</title><text x="1">Judgements’ row</text><text x="1">Judgements’ row</text></svg>',
  );
  // What lasts is handed on, not copied.
  expect(chunks.filter((chunk) => chunk === row.bytes)).toHaveLength(2);
});

it('has one name for the same drawing, and another for each other', () => {
  const again = new Lasting(el('text', { x: 1 }, 'Judgements’ row'));
  const name = (pieces: Pieces) => sent(pieces).digest.toString('hex');
  expect(name(drawing('A', again))).toBe(name(drawing('A')));
  const others = [drawing('B'), drawing('A', new Lasting(el('text', { x: 2 }))), drawing('A').slice(1)];
  expect(new Set([drawing('A'), ...others].map(name)).size).toBe(4);
});
