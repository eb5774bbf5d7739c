import { randomUUID } from 'node:crypto';
import { report } from '../steps/fault.mjs';
import { toldOf } from './kinds.mjs';

/** A proxy's name for a request, as they are made: nothing that could be a sentence or end a line. */
const HARMLESS = /^[\w.:=+/@-]{8,128}$/;

/**
 * Watches requests: gives each a name (`request.id`), and tells the log and the figures of it once it is answered. What is told is
 * never about the reader: no address, no program, no value of a parameter (docs/decisions/0132).
 * @param {{ log?: import('pino').Logger, metrics?: ReturnType<typeof import('./metrics.mjs').createMetrics>,
 *   trustProxy?: number, revision?: () => string | null }} options without log and metrics only errors are told
 */
export function createWatch({ log, metrics, trustProxy = 0, revision = () => null }) {
  const telling = Boolean(log || metrics);
  const nameOf = ({ headers: { 'x-request-id': given } }) =>
    trustProxy > 0 && given && HARMLESS.test(given) ? given : randomUUID();

  return {
    begin(request) {
      request.id = nameOf(request);
      if (telling) request.began = performance.now();
    },

    /** The answer is out, or its reader is gone. */
    end(request, response) {
      if (!telling) return;
      const ms = performance.now() - request.began;
      const whole = response.writableFinished;
      metrics?.answered({ request, status: whole ? response.statusCode : 0, ms });
      if (!log) return;
      const { id, method, url, from = 'server' } = request;
      const { statusCode: status } = response;
      const sent =
        method === 'HEAD' || status === 304 ? 0 : (request.bytes ?? response.getHeader('content-length'));
      const { kind, path, parameters } = toldOf(url);
      log[status >= 500 ? 'error' : 'info']({
        id,
        method,
        kind,
        path,
        parameters,
        status,
        bytes: Number(sent ?? 0),
        ms: Math.round(ms * 100) / 100,
        from,
        revision: revision(),
        aborted: whole ? undefined : true,
      });
    },

    /** Something that we did not foresee: the stack is for us, the reader is given the name of the request alone. */
    failed(error, id) {
      if (log) return log.error({ id, err: error }, 'a request failed');
      process.stderr.write(`${new Date().toISOString()} request ${id ?? 'unknown'} failed:\n`);
      report(error);
    },

    /** What a thread printed while it made a page. @param {{ id?: string, text: string }} said */
    said({ id, text }) {
      if (log) log.error({ id, text }, 'said while a page was made');
      else process.stderr.write(`${text}\n`);
    },

    /** A request that could not be read. @param {number} status */
    refused: (status) => metrics?.refused(status),

    /** Where answers are kept. @param {import('lru-cache').LRUCache} kept */
    keeps: (kept) => metrics?.keeps(kept),
  };
}
