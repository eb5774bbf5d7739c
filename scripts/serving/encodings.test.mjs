import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it, vi } from 'vitest';
import { createEncodings, encodingFor } from './encodings.mjs';

const words = Array.from(
  { length: 4000 },
  (_, at) => `inspection ${(at * 7919) % 4001} of children's services`,
).join('\n');
const page = () => ({ body: Buffer.from(words), headers: { ETag: '"a"' }, encoded: {} });
const unpack = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body) => body };

it.each(['br', 'gzip', 'identity'])('%s holds the page, with its length', async (encoding) => {
  const encodingOf = createEncodings(() => false);
  const { head, body } = await encodingOf(page(), encoding);
  expect(unpack[encoding](body).toString()).toBe(words);
  expect(head[head.indexOf('Content-Length') + 1]).toBe(body.length);
  expect(head.includes('Content-Encoding')).toBe(encoding !== 'identity');
});

it('is made quickly while many wait, and well once, when it is asked for again and nobody waits', async () => {
  let busy = true;
  const encodingOf = createEncodings(() => busy);
  const one = page();
  const quick = await encodingOf(one, 'br');
  expect(await encodingOf(one, 'br')).toBe(quick);
  busy = false;
  // Nobody waits for the better one.
  expect(await encodingOf(one, 'br')).toBe(quick);
  await vi.waitFor(async () => expect(await encodingOf(one, 'br')).not.toBe(quick));
  const well = await encodingOf(one, 'br');
  expect(well.body.length).toBeLessThan(quick.body.length);
  expect(brotliDecompressSync(well.body).toString()).toBe(words);
  busy = true;
  expect(await encodingOf(one, 'br')).toBe(well);
});

it('takes what a reader takes', () => {
  expect(encodingFor('gzip, deflate, br')).toBe('br');
  expect(encodingFor('gzip, br;q=0')).toBe('gzip');
  expect(encodingFor('')).toBe('identity');
});
