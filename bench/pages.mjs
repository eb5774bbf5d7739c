// Largest paint, layout shift, blocking time and bytes of pages in a real browser at slow 4G and a quarter of the
// processor, beside a static page of the same facts: the same HTML and CSS without any script and without the faces that it ships. Cold; medians.
// Usage: node bench/pages.mjs [RUNS] [PATH...]   (needs a running site: SITE=http://localhost:3000)
import { createServer } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { findBrowser } from '../scripts/steps/browser.mjs';

const site = process.env.SITE ?? 'http://localhost:3000';
const runs = Number(process.argv[2] ?? 9);
const paths = process.argv.length > 3 ? process.argv.slice(3) : ['/authorities/doncaster'];
/** Slow 4G as browsers' tools define it: 1.6 Mbit/s down, 0.75 up, 150 ms; four times slower processor. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWER = 4;

/** The page without scripts and without what only scripts need. */
function staticTwin(html) {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link[^>]*(?:as="script"|modulepreload)[^>]*>/g, '');
}

/** Serves one text, compressed, at any address, and the site's fonts. */
async function serve(html) {
  const body = brotliCompressSync(html);
  const server = createServer(async (request, response) => {
    if (request.url.startsWith('/_next/static/media/')) {
      const font = Buffer.from(await (await fetch(site + request.url)).arrayBuffer());
      response.writeHead(200, { 'Content-Type': 'font/woff2', 'Content-Length': font.length }).end(font);
      return;
    }
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Encoding': 'br',
      'Content-Length': body.length,
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** One cold visit. Times in milliseconds, bytes as transferred. */
async function visit(browser, url) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(() => {
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
  });
  await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
  const seen = await page.evaluate(() => globalThis.__seen);
  await context.close();
  return { ...seen, bytes };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const medians = (visits) =>
  Object.fromEntries(Object.keys(visits[0]).map((key) => [key, median(visits.map((one) => one[key]))]));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (await findBrowser()),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const table = [];
for (const path of paths) {
  const twin = await serve(staticTwin(await (await fetch(site + path)).text()));
  const [ours, bare] = [[], []];
  // In turn, so that a drift of the machine's speed touches both.
  for (let run = 0; run <= runs; run++) {
    const [a, b] = [await visit(browser, site + path), await visit(browser, twin.url)];
    // The first visit of each warms the server.
    if (run > 0) {
      ours.push(a);
      bare.push(b);
    }
  }
  twin.close();
  const [page, reference] = [medians(ours), medians(bare)];
  table.push({ path, page, reference, ratioOfLargestPaint: page.largest / reference.largest });
  console.log(
    `${path}: largest paint ${Math.round(page.largest)} ms, static ${Math.round(reference.largest)} ms, ratio ${(page.largest / reference.largest).toFixed(2)}; shift ${page.shift.toFixed(4)}; blocking ${Math.round(page.blocking)} ms, static ${Math.round(reference.blocking)} ms; bytes ${page.bytes}, static ${reference.bytes}`,
  );
}
await browser.close();
mkdirSync(new URL('./results/', import.meta.url), { recursive: true });
writeFileSync(
  new URL('./results/pages.json', import.meta.url),
  `${JSON.stringify({ runs, network, processorSlowedBy: SLOWER, table }, null, 2)}\n`,
);
