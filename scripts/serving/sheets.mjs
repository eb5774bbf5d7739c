/**
 * Puts the style sheets into the page: on a slow line that saves the first paint a round trip. Not by the framework, which repeats
 * them in the payload of each page, twice.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceOf } from './headers.mjs';
import { lastingPart } from './parts.mjs';

const LINK = /<link rel="stylesheet" href="\/_next\/(static\/[^"]+\.css)" data-precedence="([^"]*)"\/>/g;

/** @param {string} folder of the build */
export function createSheets(folder) {
  const known = new Map();

  function sheet(file, precedence) {
    const found = known.get(file);
    if (found) return found;
    const css = readFileSync(join(folder, file), 'utf8');
    // scripts/serving/late-scripts.mjs makes the framework's link of it, when the framework comes.
    const opening = `<style data-sheet="/_next/${file}" data-of="${precedence}">`;
    const read = { place: lastingPart(`${opening}${css}</style>`), source: sourceOf(css) };
    known.set(file, read);
    return read;
  }

  /**
   * @param {string} html a whole page
   * @returns {{ html: string, sources: string[] }} `sources`: what the policy of the page must allow besides
   */
  return function withSheets(html) {
    const sources = new Set();
    const opened = html.replace(LINK, (_, file, precedence) => {
      const { place, source } = sheet(file, precedence);
      sources.add(source);
      return place;
    });
    return { html: opened, sources: [...sources] };
  };
}
