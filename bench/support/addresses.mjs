/** Addresses that are each another one: without chance, so that two runs ask for the same. */

/** Slugs of all authorities, from the site's own list. @param {string} site @returns {Promise<string[]>} */
export async function slugsOf(site) {
  const html = await (await fetch(`${site}/authorities`)).text();
  return [...new Set([...html.matchAll(/href="\/authorities\/([a-z-]+)"/g)].map(([, slug]) => slug))];
}

/** Comparisons of ten authorities. @param {string[]} slugs @param {number} count @param {number} [from] the first of the row */
export function comparisons(slugs, count, from = 0) {
  return Array.from({ length: count }, (_, index) => {
    const start = index + from;
    const step = 1 + (Math.floor(start / slugs.length) % 13);
    const ten = Array.from({ length: 10 }, (_, place) => slugs[(start + place * step) % slugs.length]);
    return `/compare?la=${[...new Set(ten)].join('~')}`;
  });
}

/** Pages of authorities, each from another day on. @param {string[]} slugs @param {number} count @param {number} [from] */
export function histories(slugs, count, from = 0) {
  return Array.from({ length: count }, (_, index) => {
    const at = index + from;
    const day = new Date(Date.UTC(2013, 10, 1) + Math.floor(at / slugs.length) * 86_400_000);
    return `/authorities/${slugs[at % slugs.length]}?from=${day.toISOString().slice(0, 10)}`;
  });
}
