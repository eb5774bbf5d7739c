/**
 * Puts the style sheets into the page: on a slow line that saves the first paint a round trip. Not by the framework, which repeats
 * them in the payload of each page, twice.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceOf } from './headers.mjs';
import { lastingPart } from './parts.mjs';

const LINK = /<link rel="stylesheet" href="\/_next\/(static\/[^"]+\.css)" data-precedence="([^"]*)"\/>/;

/**
 * Opens the place of each sheet where its link stands, and allows it.
 * @param {string} folder of the build
 * @returns {import('./edits.mjs').Edit}
 */
export function sheetsOf(folder) {
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

  return {
    of: LINK,
    into([, file, precedence], sources) {
      const { place, source } = sheet(file, precedence);
      sources.push(source);
      return place;
    },
  };
}
