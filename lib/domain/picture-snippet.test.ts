import { expect, it } from 'vitest';
import { pictureSnippet } from './picture-snippet';

it('leads back, names the source, and lets nothing out of its quotes', () => {
  const html = pictureSnippet({
    picture: 'https://gradeline.example/compare.svg?la=leeds~kent&rev=2026-11-22.1',
    page: 'https://gradeline.example/compare?la=leeds~kent&rev=2026-11-22.1',
    title: 'Leeds & Kent',
    alt: 'Chart "of" <two>',
    width: 1200,
  });
  expect(html).toContain('src="https://gradeline.example/compare.svg?la=leeds~kent&amp;rev=2026-11-22.1"');
  expect(html).toContain('alt="Chart &quot;of&quot; &lt;two&gt;" width="1200"');
  expect(html).toContain('<figcaption>Leeds &amp; Kent. Source: Ofsted inspection reports');
  expect(html).not.toMatch(/<script|on[a-z]+=/);
});
