import { expect, it } from 'vitest';
import { embedAddress, fitSnippet, frameSnippet } from './embed-snippet';

it('a frame is one element whose words cannot leave their attributes', () => {
  expect(
    frameSnippet({
      src: `https://example.org${embedAddress('/compare', '?la=a~b&clock=public')}`,
      title: '"><script>alert(1)</script>',
      width: '100%',
      height: 900,
    }),
  ).toBe(
    '<iframe src="https://example.org/embed/compare?la=a~b&amp;clock=public" title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" width="100%" height="900" frameborder="0" style="max-width:100%;border:0" loading="lazy"></iframe>',
  );
});

it('the script listens to one origin only', () => {
  expect(fitSnippet('https://example.org')).toContain("e.origin==='https://example.org'");
});
