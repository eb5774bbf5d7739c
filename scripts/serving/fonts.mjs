import { readFileSync } from 'node:fs';
import { sourceOf } from './headers.mjs';
import { lastingPart } from './parts.mjs';

/** Made by scripts/fonts.mjs. */
const SHEET = readFileSync(new URL('../../public/fonts.css', import.meta.url), 'utf8');
const RULE = /font-family:"([^"]+)";font-weight:([^;]+);.*?base64,([^)]+)\)/g;
const cut = [...SHEET.matchAll(RULE)].map(([, name, weight, data]) => [name, weight, data]);

/**
 * Runs in the browser, before the page is laid out. A face made from bytes is there at once, so text never moves;
 * from a style sheet it comes a moment after the first layout, even as data. Printed by `toString`.
 */
function addFaces(list) {
  for (const [name, weight, data] of list) {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    document.fonts.add(new FontFace(name, bytes, { weight }));
  }
}

const SCRIPT = `(${addFaces.toString().replace(/\s+/g, ' ')})(${JSON.stringify(cut)})`;
const PLACE = lastingPart(
  `<script>${SCRIPT}</script><noscript><link rel="stylesheet" href="/fonts.css"/></noscript>`,
);

/** What the policy of a page with the faces must allow besides. */
export const FACES_SOURCE = sourceOf(SCRIPT);

/**
 * Opens a place for the faces in the page itself (docs/decisions/0032). Not by the framework, which repeats what it prints in the
 * payload of each page.
 * @type {import('./edits.mjs').Edit}
 */
export const faces = { of: /<\/head>/, into: ([end]) => `${PLACE}${end}` };
