/** Three instances behind the real nginx with the configuration that we ship (docs/operations.md): what a reader gets, come what may. */
import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { nginxPath } from '@/scripts/faults/serving/proxy';
import type { Report } from '@/scripts/faults/serving/readers';
import { Rig } from '@/scripts/faults/serving/rig';
import { twoStores } from '@/scripts/faults/serving/stores';
import { TEST_BUILD_DIR } from '@/scripts/steps/test-run.mjs';
import { runFolder } from './support/store';

test.describe.configure({ mode: 'serial', timeout: 180_000 });
test.skip(nginxPath() === null, 'nginx is not on this machine (Debian: nginx)');

const BEFORE = '2026-11-26.1';
const AFTER = 'local.1';
const PAGE = '/authorities/doncaster';
let rig: Rig;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const folder = join(runFolder(), 'instances');
  const stores = await twoStores(join(runFolder(), 'base.db'), folder);
  rig = await Rig.start(folder, stores, { GRADELINE_BUILD_DIR: TEST_BUILD_DIR });
  await rig.learn(BEFORE);
  await rig.warm();
});
test.afterAll(() => rig?.stop());

/** Nothing failed, and enough was asked for that to say something. */
function held(report: Report, least: number) {
  expect(report.failed).toEqual([]);
  expect(report.held).toBeGreaterThanOrEqual(least);
}

const ask = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
  fetch(rig.proxy.origin + path, { headers, redirect: 'manual', ...init });
const cacheOf = ({ headers }: Response) => headers.get('x-cache-status');

/** What nginx writes itself, and the name that each request has of its own. */
const OWN = [
  ...['date', 'connection', 'keep-alive', 'server', 'x-cache-status', 'transfer-encoding'],
  'x-request-id',
];

test('the headers of an instance reach the reader as they are', async () => {
  const host = new URL(rig.proxy.origin).host;
  for (const path of [PAGE, `${PAGE}.csv`, `/embed${PAGE}`, '/nowhere']) {
    const [direct, through] = await Promise.all([
      fetch(rig.at(0).origin + path, { headers: { 'x-forwarded-host': host } }),
      ask(path),
    ]);
    const of = (answer: Response) => [...answer.headers].filter(([name]) => !OWN.includes(name));
    expect(through.status, path).toBe(direct.status);
    expect(of(through), path).toEqual(of(direct));
    // The cache keys by nothing else.
    expect(['Accept-Encoding', null], path).toContain(through.headers.get('vary'));
    expect(await through.text(), path).toBe(await direct.text());
  }
});

test('an address is kept in three forms, whatever a browser writes', async () => {
  const forms: [string, string | null][] = [
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ];
  for (const [accepted, form] of forms) {
    await (await ask('/authorities/leeds', { 'accept-encoding': form ?? 'identity' })).text();
    const answer = await ask('/authorities/leeds', { 'accept-encoding': accepted });
    expect([
      answer.headers.get('content-encoding'),
      ['HIT', 'STALE', 'UPDATING'].includes(cacheOf(answer) ?? ''),
    ]).toEqual([form, true]);
    const tag = answer.headers.get('etag') ?? '';
    await answer.text();
    expect(
      (await ask('/authorities/leeds', { 'accept-encoding': accepted, 'if-none-match': tag })).status,
    ).toBe(304);
  }
});

test('what one reader sends does not reach another', async () => {
  const evil = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'x-gradeline-origin': 'https://evil.example',
    'x-gradeline-part': '1',
    'next-router-prefetch': '1',
    cookie: 'a=b',
  };
  const page = '/compare?la=doncaster~rotherham';
  await (await ask(page, evil)).text();
  const answer = await ask(page);
  const text = await answer.text();
  expect(text).not.toContain('evil.example');
  expect(text).toContain(`http://${new URL(rig.proxy.origin).host}/compare`);
  // Data for the framework's router are not kept, and do not take the place of the page.
  const router = await ask(`${page}&_rsc=1`, { rsc: '1' }, { redirect: 'follow' });
  expect(router.headers.get('content-type')).toContain('text/x-component');
  expect(cacheOf(router)).toBeNull();
  expect((await ask(page)).headers.get('content-type')).toContain('text/html');
});

test('errors are not kept, and nothing can be written', async () => {
  for (let time = 0; time < 2; time += 1) {
    const answer = await ask('/authorities/nowhere');
    expect([answer.status, cacheOf(answer)]).toEqual([404, 'MISS']);
  }
  const post = await ask(PAGE, {}, { method: 'POST', body: 'a=b' });
  expect([post.status, await post.text()]).toEqual([405, 'Pages can only be read.\n']);
  expect((await ask(PAGE, {}, { method: 'POST', body: 'x'.repeat(20_000) })).status).toBe(413);
  // As long as an instance takes it.
  expect((await ask(`/compare?la=doncaster&${'x=yyyyyyyyyyyyyyyyyy&'.repeat(900)}`)).status).toBeLessThan(
    400,
  );
});

test('a revision rolls out under load: every answer is of one revision', async () => {
  const readers = rig.readers({ often: 3, fresh: 1 });
  await rig.roll('after', AFTER);
  await rig.learn(AFTER);
  await rig.settled(AFTER);
  const report = await readers.stop();
  held(report, 50);
  expect(Object.keys(report.revisions).sort()).toEqual([BEFORE, AFTER]);
});

test('an instance that is killed under load is not missed, and comes back', async () => {
  const readers = rig.readers({ often: 2, fresh: 2 });
  await sleep(300);
  await rig.at(1).end('SIGKILL');
  const heldBefore = readers.asked;
  await sleep(2000);
  rig.at(1).start();
  await rig.at(1).ready();
  expect(readers.asked).toBeGreaterThan(heldBefore);
  held(await readers.stop(), 20);
  // It was asked while it was away.
  expect(rig.proxy.troubles()).toContain(`:${rig.at(1).port}/`);
});

test('with all instances stopped the cache answers, and what it does not have says so', async () => {
  await rig.warm();
  const readers = rig.readers({ often: 3, fresh: 0 });
  await Promise.all(rig.instances.map((instance) => instance.end('SIGTERM')));
  // Longer than the five seconds for which an answer is new.
  await sleep(6000);
  const answer = await ask(`${PAGE}?clock=public`);
  expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('retry-after')]).toEqual([
    503,
    'no-store',
    '5',
  ]);
  expect(await answer.text()).toContain('away for a moment');
  rig.instances.forEach((instance) => instance.start());
  await Promise.all(rig.instances.map((instance) => instance.ready()));
  const report = await readers.stop();
  held(report, 50);
  expect(report.cache.STALE).toBeGreaterThan(0);
  // Nothing is lost.
  const counts = (await rig.at(0).state()).counts;
  for (const instance of rig.instances) expect((await instance.state()).counts).toEqual(counts);
});
