import { describe, expect, it } from 'vitest';
import { doncaster } from '@/lib/domain/fixtures/doncaster';
import { historyChart } from './history-chart';
import { passagesDrawing } from './passages';
import { sheet, type SheetLook, type SheetWords } from './sheet';
import { sheetKey } from './sheet-key';
import { placed, sizeOf } from './svg';

const asAt = '2026-11-22';
const words: SheetWords = {
  titles: ['Doncaster: inadequate in 2015, good in 2017, requires improvement in 2022, good in 2025'],
  notes: ['A <note> & more.'],
  asAt,
  asOf: false,
  revision: '2026-11-22.1',
  page: `https://example.org/compare?la=${Array.from({ length: 10 }, (_, at) => `a-rather-long-name-${at}`).join('~')}`,
  cite: 'Gradeline (unofficial)',
};
const chart = historyChart(doncaster, { asAt, pointer: '2022-02-25' });
const drawing = { mark: placed(chart, 0, 0), ...sizeOf(chart) };
const framed = (mode: SheetLook['mode'], more: Partial<SheetWords> = {}) =>
  sheet(
    drawing,
    sheetKey('key', drawing.width, ['cut']),
    { ...words, ...more },
    { mode, faces: '/* faces */' },
  );

describe('a drawing that stands alone', () => {
  it('says what it is, from where, as at when and under which licence', () => {
    const file = framed('light');
    expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(file).toContain('<title id="sheet-title">Doncaster: inadequate in 2015');
    expect(file).toContain('A &lt;note&gt; &amp; more.');
    expect(file).toContain('Contains Ofsted data licensed under the Open Government Licence v3.0.');
    expect(file).toContain('Data as at 22 November 2026, revision 2026-11-22.1');
    expect(framed('light', { asOf: true })).toContain('Only what was public by 22 November 2026');
  });

  it('carries its own colours, light or dark, and refers to nothing else', () => {
    expect(framed('light')).toMatch(/\.paper \{\s*fill: #fffdfa;/);
    expect(framed('dark')).toMatch(/\.paper \{\s*fill: #13171c;/);
    expect(framed('dark')).not.toMatch(/var\(--|href=|url\((?!#)/);
  });

  it('breaks a long address at its own signs and keeps every letter of it', () => {
    const lines = [
      ...framed('light').matchAll(/<text[^>]*>([^<]*(?:example\.org|a-rather-long)[^<]*)<\/text>/g),
    ];
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(([, text]) => text).join('')).toBe(words.page);
  });

  it('is as high as what it holds, and so wide as its drawing with margins', () => {
    const { width, height } = sizeOf(framed('light'));
    expect(width).toBe(drawing.width + 64);
    expect(height).toBeGreaterThan(drawing.height + 150);
    expect(height).toBeLessThan(drawing.height + 320);
  });
});

describe('a pointer', () => {
  it('stands at the one day, and is left out where there is none', () => {
    expect(chart.match(/class="pointer"/g)).toHaveLength(1);
    expect(historyChart(doncaster, { asAt })).not.toContain('class="pointer"');
    expect(historyChart(doncaster, { asAt, pointer: '1999' })).not.toContain('class="pointer"');
  });
});

describe('passages as a drawing', () => {
  it('keep a full stop at the word that was looked for, and spaces elsewhere', () => {
    const parts = [
      { text: 'The use of ', marked: false },
      { text: 'thresholds', marked: true },
      { text: '. They are', marked: false },
    ];
    const { mark } = passagesDrawing([{ where: 'Doncaster, page 2', parts }], 700);
    expect(mark.markup.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|')).toContain(
      '|The| use| of| thresholds|.| They| are|',
    );
  });
});
