import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import next from 'next';
import { ROOT, exportConfig, readConfig } from './config.mjs';
import { report } from './steps/fault.mjs';
import { explainListen } from './steps/port.mjs';

/** In-flight requests may finish within this time, in milliseconds. */
const DRAIN_MS = 9000;

/**
 * Serves the built site. The build folder is read from GRADELINE_BUILD_DIR (default `.next`), as next.config.js does.
 * @param {{ port: number, host: string, dir?: string }} where port 0 takes a free one
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>} `stop` lets requests in flight finish
 * @throws {import('./steps/fault.mjs').Fault} when the port cannot be had
 */
export async function serve({ port, host, dir = ROOT }) {
  const app = next({ dev: false, dir });
  await app.prepare();
  const handle = app.getRequestHandler();
  let stopping = false;

  const server = createServer((request, response) => {
    if (stopping) response.setHeader('Connection', 'close');
    // A connection that began before the stop is idle once its answer is out.
    response.once('close', () => stopping && setImmediate(() => server.closeIdleConnections()));
    if (request.url === '/healthz') {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
      response.end('{"status":"ok"}');
      return;
    }
    handle(request, response).catch((error) => {
      report(error);
      response.destroy();
    });
  });

  await new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explainListen(error, { port, host })));
    server.listen({ port, host }, resolve);
  });

  return {
    port: server.address().port,
    stop() {
      stopping = true;
      return new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      });
    },
  };
}

/** Prints the line that people and programs wait for. */
export const announce = (port) => console.log(`Gradeline ready on http://localhost:${port}`);

// Alone: serves what is built already, on the store that is there. The browser tests start it so.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const config = readConfig();
    exportConfig(config);
    const server = await serve(config);
    const stop = () => server.stop().then(() => process.exit(0));
    process.once('SIGTERM', stop).once('SIGINT', stop);
    announce(server.port);
  } catch (error) {
    report(error);
    process.exit(1);
  }
}
