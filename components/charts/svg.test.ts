import { expect, it } from 'vitest';
import { all, bare, el, unnamed, xmlDocument } from './svg';

const drawing = el(
  'svg',
  { role: 'img', 'aria-labelledby': 'a b', class: 'chart' },
  el('title', { id: 'a' }, 'A "title" & more'),
  el('desc', { id: 'b' }, 'x'),
  el('g', { 'data-grade': 'good', 'data-end': '2025-01-31' }, el('title', {}, 'One mark'), 'words'),
);

it('leaves out what programs and pointers read, and nothing that is seen', () => {
  expect(bare(drawing).markup).toBe(
    '<svg role="img" aria-labelledby="a b" class="chart"><title id="a">A &quot;title&quot; &amp; more</title><desc id="b">x</desc><g>words</g></svg>',
  );
});

it('leaves out the name of a part, and keeps those of its marks', () => {
  expect(unnamed(drawing).markup).toBe(
    '<svg role="presentation" class="chart"><g data-grade="good" data-end="2025-01-31"><title>One mark</title>words</g></svg>',
  );
});

it('writes XML that every reader takes, whatever was typed', () => {
  const typed = 'a\u0000\u0008b\ud800c ]]> <x> & "';
  expect(xmlDocument(all([el('title', {}, typed)]))).toBe(
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<title>ab\ufffdc ]]&gt; &lt;x&gt; &amp; &quot;</title>\n',
  );
});
