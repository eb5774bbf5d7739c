/** Whatever way a reader takes through the controls: the address that stands there in the end is the page. */
import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { difference, type Shown, shownBy, shownIn, timeless } from './support/shown';
import { type Choice, takeStep } from './support/walk';

const starts = [
  '/authorities/doncaster',
  '/compare?la=leeds~york~hull',
  '/authorities?region=north-east',
  '/england',
  '/regions/london',
  '/journeys',
  '/search?q=trust',
];

/** GRADELINE_WALK_SEED takes other walks. */
const SEED = Number(process.env.GRADELINE_WALK_SEED ?? 20261126);
const WALKS = Number(process.env.GRADELINE_WALKS ?? 12);
const STEPS = 4;
/** After this time, in milliseconds, no further walk begins: a slow machine takes fewer. */
const LONGEST = Number(process.env.GRADELINE_WALK_TIME ?? 40_000);

const choice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.nat(59),
  item: fc.nat(9999),
  values: fc.array(fc.nat(9999), { minLength: 9, maxLength: 9 }),
});
const walk = fc.record({
  start: fc.constantFrom(...starts),
  steps: fc.array(choice, { minLength: STEPS, maxLength: STEPS }),
});

/** The square code on paper is drawn from the page's own origin; among the data of the page its length stands before it. */
const CODE = /M4 4h1v1[^"\\]*|T[0-9a-f]+,(?=\\u003csvg viewBox)/g;

/**
 * The HTML of an address, made twice: under another name of the same server it is another page to the memory of answers.
 * @throws Error where the address redirects, fails, or gives two pages
 */
async function htmlOf(address: string): Promise<string> {
  const { host, port } = new URL(address);
  const [first = '', second = ''] = await Promise.all(
    [host, `localhost:${port}`].map(async (name) => {
      const answer = await fetch(address.replace(host, name), { redirect: 'manual' });
      expect(answer.status, address).toBe(200);
      // Addresses inside addresses (oEmbed) have the name in escaped form.
      const [escaped, own] = [name, host].map(encodeURIComponent);
      return (await answer.text()).replaceAll(name, host).replaceAll(escaped ?? name, own ?? host);
    }),
  );
  const same = first.replace(CODE, '') === second.replace(CODE, '');
  expect(same, `${address} gives the same bytes when it is made again`).toBe(true);
  return first;
}

async function shows(page: Page, expected: Shown, when: string) {
  const compared = async () => difference(expected, await shownBy(page).catch(() => gone));
  await expect.poll(compared, { message: when, timeout: 8000 }).toBe('');
}
/** While another page is on its way. */
const gone: Shown = { lines: ['no page'], leftOut: [], marks: [], fields: [] };

async function frozenShows(page: Page, live: Shown) {
  const link = page.locator('main').getByRole('link', { name: 'Frozen link', includeHidden: true }).first();
  // A comparison of none, a list of none: there is nothing to share.
  if ((await link.count()) === 0) return;
  const href = await link.getAttribute('href');
  const frozen = await shownIn(page, await htmlOf(new URL(href ?? '', page.url()).href));
  expect(difference(timeless(live), timeless(frozen)), `frozen link ${href}`).toBe('');
}

test('any walk through the controls, reloaded, gives the same page', async ({ page }) => {
  test.setTimeout(LONGEST + 60_000);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => errors.push(error.message));

  const end = Date.now() + LONGEST;
  const taken = async ({ start, steps }: { start: string; steps: Choice[] }) => {
    if (Date.now() > end) return;
    const way = [start];
    try {
      await page.goto(start);
      for (const step of steps) {
        const done = await takeStep(page, step);
        way.push(done);
      }
      const live = await shownIn(page, await htmlOf(page.url()));
      await shows(page, live, 'the page that the walk led to');
      const last = page.url();
      await page.goBack();
      const back = page.url();
      if (back !== 'about:blank')
        await shows(page, await shownIn(page, await htmlOf(back)), `back at ${back}`);
      await page.goForward();
      // "Forward" is over for the driver when the page before writes its own address once more.
      await expect(page).toHaveURL(last);
      await shows(page, live, 'the page after going back and forward');
      await page.reload();
      await shows(page, live, 'the page after a reload');
      await frozenShows(page, live);
      expect(errors.splice(0)).toEqual([]);
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : error}\nThe walk:\n  ${way.join('\n  ')}`);
    }
  };
  // Not shrunk: each attempt walks anew. The walk is printed as addresses, and the seed with it.
  await fc.assert(fc.asyncProperty(walk, taken), { seed: SEED, numRuns: WALKS, endOnFailure: true });
});
