import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axePath = createRequire(import.meta.url).resolve('axe-core');

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/**
 * What axe finds by the rules of WCAG 2.0 to 2.2, A and AA: a line each. The page's policy forbids foreign scripts, so
 * axe comes in by the browser's own door: the test needs `bypassCSP`.
 */
export async function violations(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.addScriptTag({ path: axePath }).catch(() => undefined);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    // Where in a page each element stands that breaks no rule is not asked: telling takes a fifth of the time.
    const quick = { resultTypes: ['violations'], selectors: false };
    return (await axe.run({ ...quick, runOnly: { type: 'tag', values: tags } })).violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

/**
 * What axe finds in light and then in dark on one load of a page: neither its markup nor its scripts know the scheme, only
 * its styles do, and they turn at once.
 */
export async function violationsInBoth(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const turned = await page.evaluate(
      (name) => matchMedia(`(prefers-color-scheme: ${name})`).matches,
      colorScheme,
    );
    if (!turned) throw new Error(`The page is not ${colorScheme}.`);
    found.push(...(await violations(page)).map((line) => `${colorScheme}: ${line}`));
  }
  return found;
}
