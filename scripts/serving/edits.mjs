/**
 * What is changed in a page after the framework has printed it, in one pass: each pass would make one more string of the whole page
 * for the collector.
 * @typedef {{ of: RegExp, into: (match: string[], sources: string[]) => string }} Edit `of` without flags, and one edit's never
 *   begins within another's; `into` is given what a match of it gives, and adds what the page's policy must allow besides
 */

/**
 * @param {Edit[]} edits
 * @returns {(html: string) => { html: string, sources: string[] }} `sources`: what the policy of the page must allow besides
 */
export function createEdits(edits) {
  const all = new RegExp(edits.map(({ of }) => `(${of.source})`).join('|'), 'g');
  let next = 1;
  const placed = edits.map(({ of, into }) => {
    const from = next;
    // The alternative that is always there tells how many groups there are.
    next += new RegExp(`${of.source}|`).exec('').length;
    return { from, to: next, into };
  });
  return (html) => {
    const sources = [];
    const edited = html.replace(all, (...match) => {
      const { from, to, into } = placed.find((one) => match[one.from] !== undefined);
      return into(match.slice(from, to), sources);
    });
    return { html: edited, sources: [...new Set(sources)] };
  };
}
