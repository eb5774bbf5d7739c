import { realpathSync, statSync } from 'node:fs';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { kindOf } from './kinds.mjs';

const SECONDS = [0.0005, 0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Statuses of what is refused rather than answered. */
const REFUSED = new Set([413, 414, 429, 431, 503]);
const CLASSES = ['aborted', '1xx', '2xx', '3xx', '4xx', '5xx'];

/**
 * Figures of a running server, in the form that Prometheus reads. Every label has a closed list of values, whatever is asked for.
 * @param {{ databasePath?: string, away?: () => boolean, makers: () => { threads: number, making: number, waiting: number, restarts: number },
 *   revision: () => string | null }} sources of what is looked up when somebody asks
 */
export function createMetrics({ databasePath, makers, revision, away = () => false }) {
  const registry = new Registry();
  const registers = [registry];
  let kept = null;
  collectDefaultMetrics({ register: registry });

  const requests = new Counter({
    ...{
      registers,
      name: 'gradeline_requests_total',
      help: 'Requests by kind of address and class of status',
    },
    labelNames: ['kind', 'status'],
  });
  const seconds = new Histogram({
    ...{
      registers,
      name: 'gradeline_request_seconds',
      help: 'Time from request to answer, by where it came from',
    },
    ...{ labelNames: ['from'], buckets: SECONDS },
  });
  const refusals = new Counter({
    ...{
      registers,
      name: 'gradeline_refused_total',
      help: 'Requests refused by a limit or not readable, by status',
    },
    labelNames: ['status'],
  });
  const gauge = (name, help, value) =>
    new Gauge({
      ...{ registers, name: `gradeline_${name}`, help },
      collect() {
        this.set(value());
      },
    });
  gauge('kept_answers', 'Answers that are held in memory', () => kept?.size ?? 0);
  gauge('kept_bytes', 'Memory that kept answers may take', () => kept?.calculatedSize ?? 0);
  gauge('makers', 'Threads that make pages', () => makers().threads);
  gauge('makers_restarted', 'Threads that ended and were replaced since the start', () => makers().restarts);
  gauge('pages_making', 'Pages in the making', () => makers().making);
  gauge('pages_waiting', 'Pages that wait for a thread', () => makers().waiting);
  if (databasePath) {
    gauge('store_bytes', 'Size of the database file', () => sizeOf(databasePath));
    gauge('store_log_bytes', 'Size of its write-ahead log', () => sizeOf(databasePath, '-wal'));
  } else gauge('store_away', '1 while the database cannot be asked, else 0', () => Number(away()));
  new Gauge({
    ...{
      registers,
      name: 'gradeline_store_info',
      help: 'The newest revision of the store',
      labelNames: ['revision'],
    },
    collect() {
      this.reset();
      this.set({ revision: revision() ?? 'unknown' }, 1);
    },
  });

  // Looking labels up for each answer would cost more than counting.
  const bound = new Map();
  const child = (key, make) => {
    const known = bound.get(key);
    if (known) return known;
    const made = make();
    bound.set(key, made);
    return made;
  };

  return {
    registry,
    /** @param {{ request: { url: string, from?: string }, status: number, ms: number }} answered status 0: the reader went away */
    answered({ request: { url, from = 'server' }, status, ms }) {
      const [kind, group] = [kindOf(url), CLASSES[Math.floor(status / 100)] ?? 'aborted'];
      child(`${kind} ${group}`, () => requests.labels(kind, group)).inc();
      child(from, () => seconds.labels(from)).observe(ms / 1000);
      if (REFUSED.has(status)) refusals.inc({ status });
    },
    refused(status) {
      refusals.inc({ status });
    },
    keeps(cache) {
      kept = cache;
    },
  };
}

/** In bytes; 0 where there is none. A log has the name of the file that a link leads to. */
function sizeOf(path, suffix = '') {
  try {
    return statSync(realpathSync(path) + suffix).size;
  } catch {
    return 0;
  }
}
