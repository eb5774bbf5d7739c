/** Pages that arrive in pieces, as they do on a slow line: what a reader sees already stays where it is. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { movedOnArrival } from './support/arrival';
import { shiftsOf, watchShifts } from './support/shifts';

/** Tags at the beginning of a page's body that arrive one by one: the header and what a reader sees first. */
const ONE_BY_ONE = 60;
/** Pieces in which the rest arrives. */
const PIECES = 25;
/** Two frames of the browser, in milliseconds: what arrived is painted before the next piece does. */
const TWO_FRAMES = 35;

function piecesOf(html: string): string[] {
  const start = html.indexOf('<body');
  const tags = html.slice(start).split(/(?=<[a-z/])/);
  const rest = tags.slice(ONE_BY_ONE);
  const each = Math.ceil(rest.length / PIECES);
  const grouped = Array.from({ length: PIECES }, (_, piece) =>
    rest.slice(piece * each, (piece + 1) * each).join(''),
  );
  return [html.slice(0, start), ...tags.slice(0, ONE_BY_ONE), ...grouped];
}

/** The site behind a line on which a page arrives tag by tag. */
async function slowLine(site: string): Promise<Server> {
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', site));
      const type = answer.headers.get('content-type') ?? '';
      response.writeHead(answer.status, { 'content-type': type });
      if (!type.startsWith('text/html')) return response.end(Buffer.from(await answer.arrayBuffer()));
      for (const piece of piecesOf(await answer.text())) {
        response.write(piece);
        await pause(TWO_FRAMES);
      }
      return response.end();
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

/** What moved while the page arrived. */
async function movedAt(page: Page, address: string): Promise<string[]> {
  await watchShifts(page);
  await page.goto(address, { waitUntil: 'load' });
  await expect(page.locator('footer')).toBeAttached();
  return shiftsOf(page);
}

let line: Server;

test.beforeAll(async ({ baseURL }) => {
  line = await slowLine(baseURL!);
});

test.afterAll(() => void line.close());

const paths = ['/', '/authorities', '/authorities/doncaster', '/england', '/journeys', '/search?q=neglect'];

for (const [name, viewport] of [
  ['desktop', { width: 1280, height: 900 }],
  ['tablet', { width: 1000, height: 800 }],
  ['phone', { width: 360, height: 740 }],
] as const) {
  test(`nothing moves while a page arrives piece by piece, ${name}`, async ({ context }) => {
    test.slow();
    const { port } = line.address() as AddressInfo;
    const moved = await Promise.all(
      paths.map(async (path) => {
        const page = await context.newPage();
        await page.setViewportSize(viewport);
        return [path, await movedAt(page, `http://127.0.0.1:${port}${path}`)];
      }),
    );
    expect(moved).toEqual(paths.map((path) => [path, []]));
  });

  test(`each row and table keeps its place in every state of its arrival, ${name}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    for (const path of [
      ...paths,
      '/compare?la=doncaster~leeds',
      '/authorities/doncaster/inspections/2022-04-08',
    ]) {
      await page.goto(path);
      expect(await movedOnArrival(page), path).toEqual([]);
    }
  });
}
