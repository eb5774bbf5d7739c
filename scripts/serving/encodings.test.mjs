import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it, vi } from 'vitest';
import { encodingFor, pack } from './compression.mjs';
import { createEncodings } from './encodings.mjs';

const words = Array.from(
  { length: 4000 },
  (_, at) => `inspection ${(at * 7919) % 4001} of children's services`,
).join('\n');
const headers = { ETag: '"a"' };
const page = () => ({ body: Buffer.from(words), headers });
const unpacked = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body) => body };
const encodings = ['br', 'gzip', 'identity'];

it.each(encodings)('%s holds the page, with its length, in whatever encoding it came', async (encoding) => {
  for (const came of encodings) {
    const encodingOf = createEncodings(() => false);
    const body = await pack(Buffer.from(words), came, 'quickly');
    const one = { body, headers, encoding: came, effort: 'quickly' };
    for (const time of ['first', 'second']) {
      const { head, body: sent } = await encodingOf(one, encoding);
      expect(unpacked[encoding](sent).toString(), `${came}, ${time}`).toBe(words);
      expect(head[head.indexOf('Content-Length') + 1]).toBe(sent.length);
      expect(head.includes('Content-Encoding')).toBe(encoding !== 'identity');
    }
  }
});

it('keeps no page uncompressed that came compressed', async () => {
  const encodingOf = createEncodings(() => false);
  const one = { body: await pack(Buffer.from(words), 'br', 'well'), headers, encoding: 'br', effort: 'well' };
  await encodingOf(one, 'identity');
  await encodingOf(one, 'gzip');
  expect(Object.keys(one.encoded).sort()).toEqual(['br', 'gzip']);
});

it('is sent as it came where nothing was compressed, also while many wait', async () => {
  const encodingOf = createEncodings(() => true);
  const one = { ...page(), encoding: 'identity', effort: 'quickly' };
  expect(await encodingOf(one, 'identity')).toBe(await encodingOf(one, 'identity'));
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
