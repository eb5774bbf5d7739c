// Makes public/fonts.css: the site's two faces, cut to the letters that its pages use, as data in a style
// sheet. `node scripts/fonts.mjs` writes it, `--check` says whether it is what the packages give.
// Why in the page: docs/decisions/0032. The faces are under the SIL Open Font License, whose reserved name a cut face
// must not bear; so they have names of ours.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { ROOT } from './config.mjs';

const FILE = fileURLToPath(new URL('../public/fonts.css', import.meta.url));

/** ASCII. */
const PLAIN = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at)).join('');

/** Letters of the text: ASCII, those with accents that names in Britain bear, and the signs of pages, charts and reports. */
export const TEXT_LETTERS = `${PLAIN}\u00a0£©½·×–—‘’“”•…−→áàâäçéèêëíîïñóôöúüŵŷÉ`;

/**
 * Letters of headings and of the sentences above charts. What is not among them (a search repeats what a reader typed) is
 * shown in the face that the style sheet names next; e2e/letters.spec.ts looks whether pages print any.
 */
export const HEADING_LETTERS = `${PLAIN.replace(/[#$*<=>@[\\\]^_`{|}~]/g, '')}\u00a0–‘’“”…áé`;

const faces = [
  {
    name: 'Gradeline Sans',
    file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    letters: TEXT_LETTERS,
    weight: '400 600',
    // Kerning, and figures of one width for tables. No page is bolder: above 600 the face would be a tenth larger.
    cut: {
      keepFeatures: ['kern', 'tnum', 'lnum'],
      variationAxes: { wght: { min: 400, max: 600, default: 400 } },
    },
  },
  {
    name: 'Gradeline Serif',
    file: '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
    letters: HEADING_LETTERS,
    weight: '600',
    cut: { keepFeatures: ['kern', 'lnum'] },
  },
];

/** @returns {Promise<string>} the style sheet */
export async function fontSheet() {
  const rules = [
    '/* Cut from Source Sans 3 and Source Serif 4, copyright Adobe; SIL Open Font License 1.1, https://openfontlicense.org */',
  ];
  for (const { name, file, letters, weight, cut } of faces) {
    const whole = readFileSync(`${ROOT}/node_modules/${file}`);
    const font = await subsetFont(whole, letters, { targetFormat: 'woff2', ...cut });
    const data = font.toString('base64');
    rules.push(
      `@font-face{font-family:"${name}";font-weight:${weight};font-display:swap;src:url(data:font/woff2;base64,${data})format("woff2")}`,
    );
  }
  return `${rules.join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sheet = await fontSheet();
  if (!process.argv.includes('--check')) writeFileSync(FILE, sheet);
  else if (readFileSync(FILE, 'utf8') !== sheet) {
    console.error('public/fonts.css is not what the packages give: run `node scripts/fonts.mjs`.');
    process.exitCode = 1;
  }
}
