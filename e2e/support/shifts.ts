import type { Page } from '@playwright/test';

/** Before the page is opened: notes what moves on it, as the browser counts it. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as { value: number; sources: { node: Node | null }[] };
        const first = sources[0]?.node;
        shifts.push(`${value.toFixed(5)} ${first?.nodeName} ${first?.textContent?.slice(0, 40)}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What moved so far: share of the screen times share of the way, and the first thing that did. */
export const shiftsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
