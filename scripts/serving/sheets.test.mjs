import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createEdits } from './edits.mjs';
import { sourceOf } from './headers.mjs';
import { withParts } from './parts.mjs';
import { sheetsOf } from './sheets.mjs';

const folder = mkdtempSync(join(tmpdir(), 'gradeline-sheets-'));
mkdirSync(join(folder, 'static/chunks'), { recursive: true });
writeFileSync(join(folder, 'static/chunks/a.css'), 'p{content:"’"}');
afterAll(() => rmSync(folder, { recursive: true }));

it('puts the sheet in the place of its link', () => {
  const page =
    '<head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/></head>';
  const { html, sources } = createEdits([sheetsOf(folder)])(page);
  expect(withParts(html).toString()).toBe(
    '<head><style data-sheet="/_next/static/chunks/a.css" data-of="next">p{content:"’"}</style></head>',
  );
  expect(sources).toEqual([sourceOf('p{content:"’"}')]);
});
