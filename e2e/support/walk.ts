/** Steps that a reader can take through the controls of a page, chosen by numbers, so that a walk can be taken again. */
import type { Locator, Page } from '@playwright/test';

/** What chooses a step: one of the kinds of control that the page has, one of that kind, and what is entered. */
export interface Choice {
  kind: number;
  item: number;
  values: readonly number[];
}

/** Pages with a view in their address. */
const VIEWS = /^\/(?:authorities|compare|england|journeys|search|regions)(?:\/|$)/;
/** Names, codes and words; some of them name nothing. */
const WORDS = [
  'Leeds',
  'kingston upon hull',
  'E08000017',
  'Atlantis',
  'trust',
  '"care leavers"',
  'é & 1 % + #',
];
const DAYS = ['2014-01-01', '2016-02-29', '2019-12-31', '2022-06-30', '2025-03-18'];

const of = <T>(list: readonly T[], number: number): T | undefined => list[number % list.length];

/**
 * Takes one step and waits for its page.
 * @returns what was done, in words, with the address that came of it
 */
export async function takeStep(page: Page, choice: Choice): Promise<string> {
  const steps = await stepsOf(page);
  const step = of(of(steps, choice.kind) ?? [], choice.item);
  if (!step) return `nothing to choose at ${page.url()}`;
  const { href } = step;
  const before = page.url();
  // A link leads to another address. The step before may still be telling of itself: the router writes an address twice.
  const arrived = (
    href === null
      ? page.waitForEvent('framenavigated', { timeout: 8000 })
      : page.waitForURL((url) => url.href !== before, { waitUntil: 'commit', timeout: 8000 })
  ).then(
    () => page.url(),
    () => 'nowhere',
  );
  const done =
    href === null ? await fillIn(page.locator('main form').nth(step.index), choice.values) : `link ${href}`;
  if (href !== null) await follow(page.locator('main a[href]').nth(step.index));
  const address = await arrived;
  await page.waitForLoadState('load');
  return `${done}\n    -> ${address}`;
}

interface Step {
  /** Place among the links or the forms of the page. */
  index: number;
  /** Null for a form. */
  href: string | null;
}

/** Links to other views of this page, forms, links to other pages: each kind that the page has. Files and shared links are none. */
async function stepsOf(page: Page): Promise<Step[][]> {
  const links = await page.locator('main a[href]').evaluateAll((all) =>
    all.map((link, index) => ({
      index,
      href: link.getAttribute('href') ?? '',
      offered:
        link.closest('details:has(> summary[aria-label^="Share"])') === null &&
        (link.closest('details:not([open])') ?? link).checkVisibility(),
    })),
  );
  const here = new URL(page.url());
  const views = links.filter(({ href, offered }) => {
    const to = new URL(href, here);
    return offered && to.origin === here.origin && VIEWS.test(to.pathname) && !to.pathname.includes('.');
  });
  const to = ({ href }: { href: string }) => new URL(href, here);
  const forms = await page.locator('main form').count();
  return [
    views.filter((link) => to(link).pathname === here.pathname && to(link).search !== here.search),
    Array.from({ length: forms }, (_, index) => ({ index, href: null })),
    views.filter((link) => to(link).pathname !== here.pathname),
  ].filter((kind) => kind.length > 0);
}

/** Opens what is folded round a control, as a reader would before using it. */
const unfold = (control: Locator) =>
  control.evaluate((element) => {
    for (let at = element.parentElement?.closest('details'); at; at = at.parentElement?.closest('details'))
      at.open = true;
  });

/** By the keyboard: a link in a drawing may lie under another mark, and it must be reachable all the same. */
async function follow(link: Locator) {
  await unfold(link);
  await link.focus();
  await link.press('Enter');
}

/** Fills in a form and sends it. @returns what was entered */
async function fillIn(form: Locator, values: readonly number[]): Promise<string> {
  await unfold(form);
  const entered: string[] = [];
  const fields = form.locator('select, textarea, input:not([type=hidden])');
  for (const [at, field] of (await fields.all()).entries()) {
    await unfold(field);
    const value = of(values, at) ?? 0;
    const { tag, type, name, options, max, years } = await field.evaluate((one) => ({
      tag: one.tagName,
      type: one instanceof HTMLInputElement ? one.type : '',
      name: one.getAttribute('name') ?? '',
      options: one instanceof HTMLSelectElement ? [...one.options].map((option) => option.value) : [],
      max: Number(one.getAttribute('max')),
      years: one.hasAttribute('pattern'),
    }));
    let text = of(WORDS, value) ?? '';
    if (type === 'checkbox') {
      text = value % 2 ? 'on' : 'off';
      await field.setChecked(value % 2 === 1);
    } else if (tag === 'SELECT') {
      // Half of the choices stay as they are: with all of them set, hardly anything would be found.
      if (value % 2) continue;
      text = of(options, value / 2) ?? '';
      await field.selectOption(text);
    } else {
      if (years) text = String(2010 + (value % 17));
      if (type === 'date') text = of(DAYS, value) ?? '';
      if (type === 'range') text = String(value % (max + 1));
      await field.fill(text);
      // The map follows once the slider has rested.
      if (type === 'range') {
        await form.page().waitForTimeout(400);
        return `slider ${name}=${text}`;
      }
    }
    entered.push(`${name}=${text}`);
  }
  const button = form.getByRole('button').first();
  await button.focus();
  await button.press('Enter');
  return `form ${await form.getAttribute('aria-label').catch(() => '')} ${entered.join(' ')}`;
}
