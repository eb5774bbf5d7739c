import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontSheet } from '../fonts.mjs';
import { createEdits } from './edits.mjs';
import { faces } from './fonts.mjs';
import { withParts } from './parts.mjs';

describe('the faces of the site', () => {
  it('are what the packages give, cut', async () => {
    expect(readFileSync(new URL('../../public/fonts.css', import.meta.url), 'utf8')).toBe(await fontSheet());
  });

  it('stand in the head, for browsers without scripts too', () => {
    const { html } = createEdits([faces])('<html><head><title>x</title></head><body></body></html>');
    const page = withParts(html).toString();
    expect(page).toMatch(/<script>\(function addFaces.*"Gradeline Sans","400 600",.*"Gradeline Serif","600"/);
    expect(page).toContain(
      '<noscript><link rel="stylesheet" href="/fonts.css"/></noscript></head><body></body></html>',
    );
  });
});
