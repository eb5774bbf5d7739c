import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { describe, expect, it } from 'vitest';
import { Fault } from '../steps/fault.mjs';
import { KINDS_OF_ADDRESS } from './kinds.mjs';
import { serveMetrics } from './metrics-server.mjs';
import { createMetrics } from './metrics.mjs';

/** Reads figures as a scraper does. @throws {Error} at a line that is none */
function scrape(page) {
  const types = new Map();
  const samples = [];
  expect(page.endsWith('\n')).toBe(true);
  for (const line of page.split('\n').filter(Boolean)) {
    const [, type, kind] = /^# TYPE (\w+) (counter|gauge|histogram|summary)$/.exec(line) ?? [];
    if (type) types.set(type, kind);
    else if (!/^# HELP \w+ .+$/.test(line)) {
      const [, name, labels = '', value] =
        /^([a-z_][\w]*)(?:\{((?:\w+="[^"\\\n]*",?)*)\})? (-?[\d.e+-]+|NaN|\+Inf)$/i.exec(line) ?? [];
      if (!name) throw new Error(`no figure: ${line}`);
      const family = [name, name.replace(/_(?:bucket|sum|count)$/, '')].find((one) => types.has(one));
      if (!family) throw new Error(`a figure without its type: ${line}`);
      samples.push({
        name,
        labels: Object.fromEntries([...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, k, v]) => [k, v])),
        value: Number(value),
      });
    }
  }
  return samples;
}

describe('the figures', () => {
  const sources = () => ({
    databasePath: join(tmpdir(), 'no-store-here.db'),
    makers: () => ({ threads: 2, making: 1, waiting: 3, restarts: 0 }),
    revision: () => 'local.7',
  });

  it('can be scraped, count requests, and have bounded labels whatever is asked for', async () => {
    const metrics = createMetrics(sources());
    metrics.keeps(new LRUCache({ max: 5 }));
    for (let at = 0; at < 500; at += 1) {
      const url = `/${at % 2 ? 'authorities' : `made-up-${at}`}/place-${at}?x${at}=${at}`;
      metrics.answered({ request: { url, from: 'memory' }, status: 200 + (at % 5) * 100, ms: at });
    }
    metrics.answered({ request: { url: '/' }, status: 0, ms: 1 });
    metrics.answered({ request: { url: '/england.png' }, status: 429, ms: 1 });
    metrics.refused(431);
    const samples = scrape(await metrics.registry.metrics());
    const of = (name) => samples.filter((sample) => sample.name === name);
    const requests = of('gradeline_requests_total');
    expect(requests.reduce((sum, { value }) => sum + value, 0)).toBe(502);
    expect(requests.length).toBeLessThanOrEqual(12);
    for (const { labels } of requests) {
      expect(KINDS_OF_ADDRESS).toContain(labels.kind);
      expect(labels.status).toMatch(/^([1-5]xx|aborted)$/);
    }
    expect(of('gradeline_refused_total').map(({ labels, value }) => [labels.status, value])).toEqual([
      ['429', 1],
      ['431', 1],
    ]);
    expect(of('gradeline_request_seconds_count')).toContainEqual(
      expect.objectContaining({ labels: { from: 'memory' }, value: 500 }),
    );
    expect(of('gradeline_store_info')).toEqual([
      { name: 'gradeline_store_info', labels: { revision: 'local.7' }, value: 1 },
    ]);
    expect(of('gradeline_pages_waiting')[0]?.value).toBe(3);
    expect(of('process_resident_memory_bytes')[0]?.value).toBeGreaterThan(1e6);
  });

  it('have a port of their own with nothing else on it', async () => {
    const { registry } = createMetrics(sources());
    const figures = await serveMetrics(registry, { port: 0, host: '127.0.0.1' });
    const get = (path, method = 'GET') => fetch(`http://127.0.0.1:${figures.port}${path}`, { method });
    expect((await get('/metrics')).headers.get('content-type')).toMatch(/^text\/plain; version=/);
    for (const [path, method] of [['/'], ['/metrics/x'], ['/metrics', 'POST'], ['/readyz']])
      expect((await get(path, method)).status).toBe(404);
    const taken = await serveMetrics(registry, { port: figures.port, host: '127.0.0.1' }).catch(
      (error) => error,
    );
    expect(taken).toBeInstanceOf(Fault);
    expect(taken.message).toMatch(/METRICS_PORT=\d+ npm start/);
    await figures.stop();
  });
});
