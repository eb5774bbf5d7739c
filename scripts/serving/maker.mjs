/** A thread that makes pages: the framework's handler behind messages (makers.mjs). */
import { AsyncLocalStorage } from 'node:async_hooks';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { format } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import next from 'next';
import { pack } from './compression.mjs';
import { createFinish } from './finish.mjs';
import { siteIs } from './origin.mjs';
import { leavePlacesOpen } from './parts.mjs';
import { RecordedResponse } from './recorder.mjs';
import { sheetsOf } from './sheets.mjs';

/** For which request a page is made: what the framework prints meanwhile is logged with its name. */
const making = new AsyncLocalStorage();
const FIRST = Symbol('the first page');
console.error = (...said) => {
  const id = making.getStore();
  if (id !== FIRST) parentPort.postMessage({ said: { id, text: format(...said) } });
};

// Where the site's own code finds it (lib/engines/served-floor.ts).
globalThis.gradelineFloor = workerData.floor;
leavePlacesOpen();
const app = next({ dev: false, dir: workerData.dir });
await app.prepare();
const handle = app.getRequestHandler();
const finish = createFinish(sheetsOf(join(workerData.dir, process.env.GRADELINE_BUILD_DIR || '.next')));

/** @param {import('./makers.mjs').Asked} asked */
async function make({ url, headers, whole, encoding, effort }) {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: 'GET', url, headers });
  request.push(null);
  const response = new RecordedResponse(request);
  await handle(request, response);
  const written = await response.written;
  if (!written) throw new Error('the page was not finished');
  // What is not made of plain values does not pass between threads.
  if (!whole) return { ...written, headers: { ...written.headers } };
  const page = finish(url, written);
  // A tenth of the bytes is handed over, and kept.
  return page.compressible && encoding
    ? { ...page, body: await pack(page.body, encoding, effort), encoding, effort }
    : page;
}

/** Bytes that nobody else holds are handed over instead of copied; small ones lie in memory that others share. */
function handedOver({ body: { buffer, length } }) {
  return buffer.byteLength === length ? [buffer] : [];
}

parentPort.on('message', ({ id, asked }) => {
  // What the process left in folders for temporary files goes with it.
  if (!asked) process.exit(0);
  making.run(asked.id, make, asked).then(
    (page) => parentPort.postMessage({ id, page }, handedOver(page)),
    (error) => parentPort.postMessage({ id, error }),
  );
});
// The first page of a thread takes seconds: it is made before a reader waits for it. What is wrong with it the readers' own will tell.
const first = { url: '/', headers: siteIs('http://localhost'), whole: true };
await making.run(FIRST, make, first).catch(() => {});
parentPort.postMessage({ ready: true });
