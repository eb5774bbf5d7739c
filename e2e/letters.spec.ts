/** The faces are cut to the letters in use: what pages print must be among them. */
import { expect, type Page, test } from '@playwright/test';
import { HEADING_LETTERS, TEXT_LETTERS } from '@/scripts/fonts.mjs';
import { everyPage } from './support/routes';

/** Each kind of page, and authorities with much or nothing to tell. Embeds have faces of the reader's own. */
const pages = [
  ...everyPage().filter((path) => !path.startsWith('/embed')),
  '/',
  '/authorities',
  '/authorities/doncaster',
  '/authorities/birmingham',
  '/authorities/isles-of-scilly',
  '/compare?la=doncaster~leeds~kingston-upon-hull',
];

/** Letters of a page's text, those that only readers without a picture get included, by the face that prints them. */
function printedLetters(page: Page): Promise<Record<'serif' | 'sans', string>> {
  return page.evaluate(() => {
    const printed = { serif: new Set<string>(), sans: new Set<string>() };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: element, data } = node as Text;
      if (!element || element.closest('script, style, noscript, code, pre')) continue;
      const family = getComputedStyle(element).fontFamily;
      const face = family.includes('Serif') ? 'serif' : 'sans';
      for (const letter of data) if (letter >= ' ') printed[face].add(letter);
    }
    return { serif: [...printed.serif].join(''), sans: [...printed.sans].join('') };
  });
}

test('every letter that pages print is in the faces that the site ships', async ({ page }) => {
  test.slow();
  const missing: string[] = [];
  for (const path of pages) {
    await page.goto(path);
    const { serif, sans } = await printedLetters(page);
    // The walk saw the page: a heading and its text.
    expect(serif.length, path).toBeGreaterThan(5);
    expect(sans.length, path).toBeGreaterThan(30);
    const outside = (letters: string, face: string) =>
      [...letters].filter((letter) => !face.includes(letter));
    missing.push(
      ...outside(serif, HEADING_LETTERS).map((letter) => `${path} heading ${letter}`),
      ...outside(sans, TEXT_LETTERS).map((letter) => `${path} text ${letter}`),
    );
  }
  expect(missing).toEqual([]);
});
