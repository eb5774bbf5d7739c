/** That readers notice what they are there to notice. */
import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { OFTEN_ASKED, Readers } from './readers';

const known = 'what the revision says';
const mark = '<td data-published="2026-11-20">';
const page = (revision: string, content = '') => `<html data-revision="${revision}">${content}</html>`;

/** Readers of a server that answers each in one way. @returns how many held, and what was wrong */
async function seen(mix: { often: number; fresh: number }, answer: (response: ServerResponse) => void) {
  const server = createServer((_, response) => answer(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sum = createHash('sha256').update(known).digest('hex');
  const expected = new Map(OFTEN_ASKED.map((path) => [path, new Map([[sum, 'r1']])]));
  const readers = new Readers(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, expected, mix, 1);
  while (readers.asked < 3) await new Promise((resolve) => setTimeout(resolve, 5));
  const { held, failed } = await readers.stop();
  server.closeAllConnections();
  server.close();
  return { held: held > 0, failed: failed.map((line) => line.replace(/^.*\/[^:]*: /, '')).at(0) };
}

const often = { often: 1, fresh: 0 };
const fresh = { often: 0, fresh: 1 };

it('what a revision says is held, and nothing else', async () => {
  expect(await seen(often, (response) => response.end(known))).toEqual({ held: true, failed: undefined });
  expect(await seen(often, (response) => response.end(`${known}!`))).toEqual({
    held: false,
    failed: expect.stringContaining('what no revision says'),
  });
});

it('errors and answers that break off are failed ones', async () => {
  const error = await seen(often, (response) => response.writeHead(503).end(known));
  expect(error).toEqual({ held: false, failed: expect.stringContaining('status 503') });
  const broken = await seen(often, (response) => {
    response.writeHead(200, { 'Content-Length': 500 }).write(known, () => response.destroy());
  });
  expect(broken.held).toBe(false);
  expect(broken.failed).toBeDefined();
});

it.each([
  ['the one revision', page('2026-11-26.1'), undefined],
  ['the other', page('local.1', mark), undefined],
  [
    'facts of the later one under the name of the former',
    page('2026-11-26.1', mark),
    'two revisions on one page',
  ],
  ['facts of the former one under the name of the later', page('local.1'), 'two revisions on one page'],
  ['half a page', page('local.1', mark).slice(0, -8), 'not whole'],
])('%s', async (_, body, wrong) => {
  const { held, failed } = await seen(fresh, (response) => response.end(body));
  expect(held).toBe(!wrong);
  if (wrong) expect(failed).toContain(wrong);
  else expect(failed).toBeUndefined();
});
