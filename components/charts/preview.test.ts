import { describe, expect, it } from 'vitest';
import { history } from '@/lib/domain/fixtures/builders';
import { doncaster } from '@/lib/domain/fixtures/doncaster';
import { comparePreview } from './preview-compare';
import { historyPreview } from './preview-history';

const asAt = '2026-11-22';
const view = { lane: 'overall', clock: 'happened', from: null, to: null, asAt } as const;
const named = (displayName: string) => ({ ...doncaster, authority: { ...doncaster.authority, displayName } });
const text = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, words]) => words?.replaceAll('\u00a0', ' '))
    .join(' ');

describe('preview pictures', () => {
  it('say the finding, the judgements as the page draws them, and as at when', () => {
    const svg = historyPreview(doncaster, asAt);
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 1200 630"/);
    expect(text(svg)).toContain('Doncaster: inadequate in 2015, good in 2017, requires improvement in 2022');
    expect(text(svg)).toContain(
      'Gradeline · data as at 22 November 2026 · Ofsted inspection reports, Open Government Licence v3.0. Unofficial.',
    );
    expect(svg).toContain(
      'data-area="overall" data-grade="good" data-end="2025-01-31" data-published="2025-03-18" data-edition="ILACS_2023"',
    );
    expect(svg).not.toMatch(/var\(--|href=| style=/);
  });

  it('keep every mark inside the picture', () => {
    const svg = historyPreview(doncaster, asAt);
    const [, x = '', y = '', unit = ''] = /translate\((\S+) (\S+)\) scale\((\S+)\)/.exec(svg) ?? [];
    const drawing = svg.slice(svg.indexOf('translate('));
    for (const [, left, top, width, height] of drawing.matchAll(
      /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
    )) {
      expect(Number(x) + (Number(left) + Number(width)) * Number(unit)).toBeLessThanOrEqual(1165);
      expect(Number(y) + (Number(top) + Number(height)) * Number(unit)).toBeLessThanOrEqual(575);
    }
  });

  it('say so where there is nothing to draw, and invent nothing', () => {
    const svg = historyPreview(
      history({ authority: { ...doncaster.authority, displayName: 'Elsewhere' } }),
      asAt,
    );
    expect(text(svg)).toContain('No grade since November 2013 in our data.');
    expect(svg).not.toContain('data-grade');
  });

  it('draw four authorities of a comparison and count the others', () => {
    const names = ['Ay', 'Bee', 'Cee', 'Dee', 'Ee', 'Eff'];
    const svg = comparePreview(names.map(named), view);
    expect(text(svg)).toContain('Ay, Bee, Cee, Dee and 2 more, compared');
    expect(svg.match(/data-area="overall"/g)).toHaveLength(16);
  });

  it('cut a title that is too long at a word', () => {
    const svg = comparePreview(
      Array.from({ length: 4 }, () => named('Bournemouth, Christchurch and Poole and many more places')),
      view,
    );
    expect(text(svg)).toContain('…');
  });
});
