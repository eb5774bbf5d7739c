/** One cold visit of a phone on a slow network. */

import { setTimeout as pause } from 'node:timers/promises';

/** Slow 4G as browsers' tools define it: 1.6 Mbit/s down, 0.75 up, 150 ms. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const PROCESSOR_SLOWED_BY = 4;
/** Milliseconds without a request after which a page has all that it asks for by itself. */
const QUIET = 1500;
const VIEWPORT = { width: 412, height: 823 };

export const SETTINGS = { network: SLOW_4G, processorSlowedBy: PROCESSOR_SLOWED_BY, viewport: VIEWPORT };

/**
 * Opens a page cold. Times in milliseconds since the navigation began, bytes as transferred.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<{ first: number, largest: number, shift: number, blocking: number, bytes: number }>}
 */
export async function visit(browser, url) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR_SLOWED_BY });
  let bytes = 0;
  const under = new Set();
  let last = performance.now();
  const ends = ({ requestId, encodedDataLength = 0 }) => {
    under.delete(requestId);
    bytes += encodedDataLength;
    last = performance.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId }) => void under.add(requestId));
  session.on('Network.loadingFinished', ends);
  session.on('Network.loadingFailed', ends);
  await page.addInitScript(watchPaints);
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  // Our scripts begin after `load`: "no request for half a second" can be true before the first of them, on a slow machine.
  await page.waitForFunction(() => !document.querySelector('script[data-late]'));
  while (under.size > 0 || performance.now() - last < QUIET) await pause(100);
  const seen = await page.evaluate(() => globalThis.__seen);
  await context.close();
  return { ...seen, bytes };
}

/** Runs in the page, before anything else. */
function watchPaints() {
  const seen = { first: 0, largest: 0, shift: 0, blocking: 0 };
  globalThis.__seen = seen;
  const watch = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.first = entry.startTime;
  });
  watch('largest-contentful-paint', (entry) => (seen.largest = entry.startTime));
  watch('layout-shift', (entry) => (seen.shift += entry.value));
  watch('longtask', (entry) => (seen.blocking += Math.max(0, entry.duration - 50)));
}

/** Whether a page draws its chart while no script has come yet: scripts of files are held back, those inside the page are forbidden. */
export async function isDrawnWithoutScripts(browser, url) {
  const context = await browser.newContext({ viewport: VIEWPORT, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(url, { waitUntil: 'load' });
  const marks = page.locator('svg:visible [data-grade]');
  const box = (await marks.count()) > 0 ? await marks.first().boundingBox() : null;
  await context.close();
  return box !== null && box.width > 0 && box.height > 0;
}
