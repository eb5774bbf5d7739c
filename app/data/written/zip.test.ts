import { afterEach, expect, it, vi } from 'vitest';
import { promisify } from 'node:util';
import yauzl, { type ZipFile } from 'yauzl';
import { zipOf } from './zip';

afterEach(() => void vi.unstubAllEnvs());

const files = [
  { name: 'b.csv', text: 'one,two\r\né,2\r\n' },
  { name: 'a.md', text: '# Title\n' },
];

it('gives the same bytes in every zone and at every hour, in the order of its files', async () => {
  vi.stubEnv('TZ', 'Pacific/Auckland');
  const there = zipOf(files, '2026-11-26');
  vi.stubEnv('TZ', 'America/Los_Angeles');
  const here = zipOf(files, '2026-11-26');
  expect(Buffer.from(there).equals(here)).toBe(true);
  expect(Buffer.from(here).equals(zipOf(files, '2026-11-27'))).toBe(false);

  const open = promisify<Buffer, { lazyEntries: boolean }, ZipFile>(yauzl.fromBuffer);
  const zip = await open(Buffer.from(here), { lazyEntries: false });
  const read: [string, number, string][] = [];
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry) => {
      const { fileName, uncompressedSize } = entry;
      read.push([
        fileName,
        uncompressedSize,
        entry.getLastModDate({ timezone: 'UTC' }).toISOString().slice(0, 10),
      ]);
    });
    zip.on('end', resolve).on('error', reject);
  });
  expect(read).toEqual([
    ['b.csv', 15, '2026-11-26'],
    ['a.md', 8, '2026-11-26'],
  ]);
});
