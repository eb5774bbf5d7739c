import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { ROOT, exportConfig, readConfig } from './config.mjs';
import { report } from './steps/fault.mjs';
import { explainListen } from './steps/port.mjs';
import { ALLOWED, isApi, pathOf, PREFLIGHT } from './serving/api.mjs';
import { bounded } from './serving/bounded.mjs';
import { boundConnections, BOUNDS, timesOf } from './serving/connections.mjs';
import { SECURITY } from './serving/headers.mjs';
import { createLimits } from './serving/limits.mjs';
import { createLog } from './serving/log.mjs';
import { createMetrics } from './serving/metrics.mjs';
import { serveMetrics } from './serving/metrics-server.mjs';
import { originOf, siteIs } from './serving/origin.mjs';
import { json, moved, problem, readiness, text } from './serving/own-answers.mjs';
import { startMakers } from './serving/makers.mjs';
import { createPages } from './serving/pages.mjs';
import { LONGEST_HEAD, refuse } from './serving/refused.mjs';
import { openVersion } from './serving/store-version.mjs';
import { hasTooMany, targetOf, withoutIdleQuery } from './serving/target.mjs';
import { unlessAway } from './serving/unless-away.mjs';
import { createWatch } from './serving/watch.mjs';
import { followSnapshots } from './snapshots/follow.mjs';

/** What the framework reads of a request of its router, besides where the site is. */
const ROUTER_HEADERS = /^(?:accept|rsc|next-.*)$/;
/** In-flight requests may finish within this time, in milliseconds. */
const DRAIN_MS = 9000;

/**
 * Serves the built site. The build folder is read from GRADELINE_BUILD_DIR (default `.next`), as next.config.js does.
 * Pages come from memory where they can (docs/decisions/0031).
 * @param {{ port: number, host: string, databaseUrl: string, databasePath?: string, replicaUrl?: string, siteUrl?: string, trustProxy?: number, metricsPort?: number,
 *   pageThreads?: number, log?: 'json' | 'off', dir?: string }} config where port 0 takes a free one
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>} `stop` lets requests in flight finish
 * @throws {import('./steps/fault.mjs').Fault} when the port cannot be had
 */
export async function serve(config) {
  const { port, host, databasePath, siteUrl, trustProxy = 0, metricsPort, dir = ROOT } = config;
  const store = await openVersion(config);
  const revision = () => store.revision();
  const { log, close: closeLog } = config.log === 'json' ? createLog() : {};
  const metrics =
    metricsPort &&
    createMetrics({ databasePath, revision, away: () => store.away, makers: () => makers.state() });
  const watch = createWatch({ log, metrics, trustProxy, revision });
  const makers = await startMakers(dir, { count: config.pageThreads, tell: watch.said });
  const limit = createLimits();
  const make = unlessAway(bounded(makers.make), store, { hasReplica: Boolean(config.replicaUrl) });
  const answerPage = createPages(make, () => store.get(), limit, watch.keeps);
  let stopping = false;

  const server = createServer({ maxHeaderSize: LONGEST_HEAD, ...timesOf(BOUNDS) }, (request, response) => {
    if (stopping) response.setHeader('Connection', 'close');
    watch.begin(request);
    response.once('close', () => {
      watch.end(request, response);
      // A connection that began before the stop is idle once its answer is out.
      if (stopping) setImmediate(() => server.closeIdleConnections());
    });
    answer(request, response).catch((error) => {
      watch.failed(error, request.id);
      if (response.headersSent) response.destroy();
      else if (isApi(pathOf(request.url) ?? ''))
        problem(response, 'unavailable', 'Something went wrong on this server. Ask again later.');
      else text(response, 503, 'text/plain; charset=utf-8', 'The page cannot be shown at this moment.\n');
    });
  });

  server.on('clientError', (error, socket) => {
    watch.refused(error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400);
    refuse(error, socket);
  });
  boundConnections(server, BOUNDS, trustProxy);

  async function answer(request, response) {
    // A body is never read: what is left of it must not be taken for the next request.
    if (carriesBody(request)) response.setHeader('Connection', 'close');
    const target = targetOf(request);
    if (!target)
      return text(response, 400, 'text/plain; charset=utf-8', 'The request names no address of this site.\n');
    if (hasTooMany(target.url))
      return text(response, 414, 'text/plain; charset=utf-8', 'The address has too many parameters.\n');
    request.url = target.url;
    request.headers.host = target.host;
    const plain = request.url.replace(/%7E/gi, '~');
    if (plain !== request.url) return moved(response, plain);
    const path = request.url.split('?', 1)[0];
    if (path === '/healthz') return json(response, 200, { status: 'ok' });
    if (path === '/readyz') return json(response, ...(await readiness(store)));
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const forPrograms = !reads && isApi(pathOf(request.url) ?? '');
    if (forPrograms && request.method === 'OPTIONS')
      return void response.writeHead(204, { ...SECURITY, ...PREFLIGHT }).end();
    const reader = originOf(request, trustProxy);
    if (!reader)
      return text(response, 400, 'text/plain; charset=utf-8', 'The Host header is no host name.\n');
    if (!reads) {
      if (forPrograms) {
        response.setHeader('Allow', ALLOWED);
        return problem(response, 'not-allowed', 'The API can only be read: ask with GET.');
      }
      response.setHeader('Allow', 'GET, HEAD');
      return text(response, 405, 'text/plain; charset=utf-8', 'Pages can only be read.\n');
    }
    const { client } = reader;
    const origin = siteUrl ?? reader.origin;
    if (!isForRouter(request)) {
      request.url = withoutIdleQuery(request.url);
      return answerPage(request, response, { origin, client });
    }
    const refusal = await limit(request.url, client);
    if (!refusal) return answerRouter(request, response, origin);
    response.setHeader('X-Request-Id', request.id);
    response.writeHead(refusal.status, refusal.headers).end(refusal.body);
  }

  /** Data for the browser's router, as the framework writes them: they depend on its headers and are not kept. */
  async function answerRouter({ id, method, url, headers: sent }, response, origin) {
    const passed = Object.entries(sent).filter(([name]) => ROUTER_HEADERS.test(name));
    const headers = { ...Object.fromEntries(passed), ...siteIs(origin), 'x-gradeline-part': '1' };
    const { status, headers: written, body } = await make({ url, headers, whole: false, id });
    for (const [name, value] of Object.entries({ ...written, ...SECURITY })) response.setHeader(name, value);
    // Never instead of the page, in no cache between.
    response.setHeader('Cache-Control', 'no-store');
    response.removeHeader('transfer-encoding');
    response.setHeader('Content-Length', body.length);
    response.writeHead(status).end(method === 'HEAD' ? undefined : body);
  }

  await new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explainListen(error, { port, host })));
    server.listen({ port, host }, resolve);
  });
  const figures = metrics && (await serveMetrics(metrics.registry, { port: metricsPort, host }));

  return {
    port: server.address().port,
    stop() {
      stopping = true;
      return new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
        server.close(async () => {
          clearTimeout(timer);
          store.close();
          await Promise.all([makers.stop(), figures?.stop()]);
          await closeLog?.();
          resolve();
        });
        server.closeIdleConnections();
      });
    },
  };
}

const carriesBody = ({ headers }) =>
  'transfer-encoding' in headers || (headers['content-length'] ?? '0') !== '0';

/**
 * Whether the browser's router asks for the data of a page: those are not kept. By its header, which no link can set: an address with
 * its parameter only gives a page, and a page has a policy.
 */
function isForRouter({ headers }) {
  return Boolean(headers.rsc);
}

/** Prints the line that people and programs wait for. */
export const announce = (port) => console.log(`Gradeline ready on http://localhost:${port}`);

// Alone: serves what is built already, on the store that is there. The browser tests start it so.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const config = readConfig();
    exportConfig(config);
    const snapshots = await followSnapshots(config);
    const server = await serve(config);
    const stop = () => {
      snapshots.stop();
      return server.stop().then(() => process.exit(0));
    };
    process.once('SIGTERM', stop).once('SIGINT', stop);
    announce(server.port);
  } catch (error) {
    report(error);
    process.exit(1);
  }
}
