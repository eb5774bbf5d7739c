import { afterAll, expect, it } from 'vitest';
import { keepPart, keptPart } from '../../components/kept-parts.ts';
import { createEdits } from './edits.mjs';
import { banner, leavePlacesOpen, withParts } from './parts.mjs';

// Other tests of this process print parts as the framework alone does.
afterAll(() => delete globalThis[Symbol.for('gradeline.parts')]);

it('puts each part in its place, byte for byte', () => {
  const [one, other] = ['part-0123456789ab', 'part-ba9876543210'];
  keepPart({ name: one, chunks: [Buffer.from('<p>’ one</p>')] });
  keepPart({ name: other, chunks: [Buffer.from('<p>other</p>')] });
  // The framework alone prints the parts themselves.
  expect(keptPart(one)).toBe('<p>’ one</p>');
  leavePlacesOpen();
  const page = `<div>${keptPart(one)}</div>, <div>${keptPart(other)}</div><div>${keptPart(one)}</div>.`;
  expect(page).not.toContain('other</p>');
  expect(withParts(page).toString()).toBe(
    '<div><p>’ one</p></div>, <div><p>other</p></div><div><p>’ one</p></div>.',
  );
});

it('leaves a place empty whose part is gone, and other comments alone', () => {
  expect(withParts('a<!--part-ffffffffffff-->b<!--$-->').toString()).toBe('ab<!--$-->');
});

it('puts a banner in as text, so that the tag of its page tells its content', () => {
  leavePlacesOpen();
  keepPart({ name: 'banner-0123456789ab', chunks: [Buffer.from('<aside>1 newer report’s</aside>')] });
  const { html } = createEdits([banner])(
    `<div>${keptPart('banner-0123456789ab')}</div><!--part-0123456789ab-->`,
  );
  expect(html).toBe('<div><aside>1 newer report’s</aside></div><!--part-0123456789ab-->');
});
