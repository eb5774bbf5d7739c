import { expect, it } from 'vitest';
import { createEdits } from './edits.mjs';

const edit = createEdits([
  { of: /<a(?: b="(\d)")?(?: c="(\d)")?>/, into: ([all, b, c]) => `[${all.length} ${b} ${c}]` },
  { of: /<!--(x)-->/, into: ([, name], sources) => (sources.push(name), '') },
  { of: /<\/head>/, into: ([end]) => `$&<i>${end}` },
]);

it('makes each edit with its own groups, in one pass', () => {
  const { html, sources } = edit('<a c="2"><p><!--x--></head><a b="1" c="3"><!--x-->');
  expect(html).toBe('[9 undefined 2]<p>$&<i></head>[15 1 3]');
  expect(sources).toEqual(['x']);
});

it('leaves what no edit is of', () => {
  expect(edit('<ab><!--y-->')).toEqual({ html: '<ab><!--y-->', sources: [] });
});
