import { constants, deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { lockedPdf, madeLetter } from './made-pdf';
import { readPdf } from './read';

const letter = () => madeLetter(['Dear Sir,', 'all is well.']);

/**
 * One page whose content unpacks to `megabytes` of line breaks, without the checksum that should follow.
 * @param filter `Fl` is a short name, under which only the library itself unpacks it
 */
function bomb(megabytes: number, filter: 'Fl' | 'FlateDecode'): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(2 ** 20, '\n'), { finishFlush: constants.Z_FULL_FLUSH });
  const content = Buffer.concat([
    Buffer.from([0x78, 0x01]),
    ...Array<Buffer>(megabytes).fill(block),
    Buffer.from([0x03, 0x00]),
  ]);
  const parts = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Filter /${filter} /Length ${content.length} >>\nstream\n${content.toString('latin1')}\nendstream`,
  ];
  let file = '%PDF-1.7\n';
  const places = parts.map((part, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${part}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 5\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${file}${table}trailer << /Size 5 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`,
    'latin1',
  );
}

it('gives words with their places, in points from the lower left corner', async () => {
  expect(await readPdf(await letter())).toEqual([
    {
      number: 1,
      width: 595,
      height: 842,
      items: [
        { text: 'Dear Sir,', x: 72, y: 742, width: 47.34, size: 12 },
        { text: 'all is well.', x: 72, y: 724, width: 51.336, size: 12 },
      ],
    },
  ]);
});

it('gives the same again, whatever was refused before', async () => {
  const whole = await letter();
  const expected = await readPdf(whole);
  for (const [bytes, code] of [
    [bomb(400, 'Fl'), 'damaged'],
    [bomb(400, 'FlateDecode'), 'damaged'],
    [whole.subarray(0, whole.length >> 1), 'damaged'],
    [lockedPdf(), 'encrypted'],
    [bomb(1, 'Fl'), 'no-text'],
    [bomb(1, 'FlateDecode'), 'damaged'],
  ] as const) {
    await expect(readPdf(bytes), code).rejects.toMatchObject({ code });
    expect(await readPdf(whole)).toEqual(expected);
  }
});
