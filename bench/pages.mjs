/**
 * Pages in a real browser at slow 4G and a quarter of the processor, cold: beside a static page of the same facts (the same HTML and
 * CSS without any script and without the faces that the site ships) and beside a bare page of the framework.
 */
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { median } from 'simple-statistics';
import { findBrowser } from '../scripts/steps/browser.mjs';
import { isDrawnWithoutScripts, visit } from './support/browser.mjs';
import { startBare, startSite } from './support/servers.mjs';

const PAGES = {
  home: '/',
  authority: '/authorities/doncaster',
  compare: '/compare?la=doncaster~rotherham~sheffield',
  england: '/england',
  search: '/search?q=trust',
};

/**
 * @param {{ databaseUrl: string, runs: number, only?: string[], say: (text: string) => void }} context
 * @returns {Promise<import('./support/rows.mjs').Row[]>}
 */
export async function pages({ databaseUrl, runs, only = Object.keys(PAGES), say }) {
  const [site, bare] = [await startSite(databaseUrl), await startBare()];
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await findBrowser()),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const rows = [];
  try {
    for (const name of only) {
      const path = PAGES[name];
      const twin = await serveText(staticTwin(await (await fetch(site.url + path)).text()));
      const seen = { ours: [], twin: [], bare: [] };
      // In turn, so that a drift of the machine's speed touches all. The first visit of each warms the server.
      for (let run = 0; run <= runs; run++) {
        say(`${name}: visit ${run} of ${runs}`);
        for (const [which, url] of [
          ['ours', site.url + path],
          ['twin', twin.url],
          ['bare', bare.url],
        ]) {
          const one = await visit(browser, url);
          if (run > 0) seen[which].push(one);
        }
      }
      twin.close();
      rows.push(...rowsOf(name, Object.fromEntries(Object.entries(seen).map(([k, v]) => [k, medians(v)]))));
      if (name === 'authority') {
        const drawn = await isDrawnWithoutScripts(browser, site.url + path);
        rows.push({
          ...{ what: 'authority: chart visible before any script has run', value: Number(drawn) },
          ...{ unit: '(1 = yes)', target: { least: 1, of: 'value' } },
        });
      }
    }
  } finally {
    await browser.close();
    await site.stop();
    await bare.stop();
  }
  return rows;
}

const medians = (visits) =>
  Object.fromEntries(Object.keys(visits[0]).map((key) => [key, median(visits.map((one) => one[key]))]));

function rowsOf(name, { ours, twin, bare }) {
  const beside = 'static page';
  const paint = name === 'authority' ? { target: { most: 1.3, of: 'ratio' } } : {};
  return [
    { what: `${name}: first paint`, value: ours.first, unit: 'ms', beside, reference: twin.first },
    {
      what: `${name}: largest paint`,
      value: ours.largest,
      unit: 'ms',
      beside,
      reference: twin.largest,
      ...paint,
    },
    { what: `${name}: layout shift`, value: ours.shift, unit: '', target: { most: 0, of: 'value' } },
    {
      ...{ what: `${name}: blocking time`, value: ours.blocking, unit: 'ms' },
      ...{ beside: 'bare page of the framework', reference: bare.blocking },
      target: { most: 50, of: 'difference' },
    },
    { what: `${name}: bytes, with scripts`, value: ours.bytes, unit: 'B', beside, reference: twin.bytes },
  ];
}

/** The page without scripts and without what only scripts need. */
function staticTwin(html) {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link[^>]*(?:as="script"|modulepreload)[^>]*>/g, '');
}

/** Serves one text, compressed, at any address. */
async function serveText(html) {
  const body = brotliCompressSync(html);
  const server = createServer((_, response) => {
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
