import { createServer } from 'node:http';
import { explainListen } from '../steps/port.mjs';

/**
 * Serves the figures at /metrics, and nothing else, on a port of their own: they are for the operator and not for readers.
 * @param {import('prom-client').Registry} registry
 * @param {{ port: number, host: string }} where
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 * @throws {import('../steps/fault.mjs').Fault} when the port cannot be had
 */
export async function serveMetrics(registry, where) {
  const server = createServer(async ({ method, url }, response) => {
    const found = url.split('?', 1)[0] === '/metrics' && (method === 'GET' || method === 'HEAD');
    const [status, type, body] = found
      ? [200, registry.contentType, await registry.metrics()]
      : [404, 'text/plain; charset=utf-8', 'Figures are at /metrics.\n'];
    response.writeHead(status, {
      ...{ 'Content-Type': type, 'Cache-Control': 'no-store', 'Content-Length': Buffer.byteLength(body) },
    });
    response.end(method === 'HEAD' ? undefined : body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explainListen(error, { ...where, name: 'METRICS_PORT' })));
    server.listen(where, resolve);
  });
  return {
    port: server.address().port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
