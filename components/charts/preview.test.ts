import { describe, expect, it } from 'vitest';
import { history } from '@/lib/domain/fixtures/builders';
import { doncaster } from '@/lib/domain/fixtures/doncaster';
import { comparePreview } from './preview-compare';
import { happeningPreview, historyPreview } from './preview-history';
import { journeysPreview } from './preview-journeys';
import { passagesPreview } from './preview-passages';
import { placePreview } from './preview-place';

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

  it('mark the day of a visit or event, and say so where the axis has no place for it', () => {
    const about = { title: 'Doncaster: an event', what: 'this event', day: '2016-08' };
    expect(happeningPreview(doncaster, asAt, about)).toContain('class="pointer"');
    expect(text(happeningPreview(doncaster, asAt, about))).toContain('Pointer: this event.');
    for (const day of ['2009', '2030-01-01', null]) {
      const svg = happeningPreview(doncaster, asAt, { ...about, day });
      expect(svg).not.toContain('class="pointer"');
      expect(text(svg)).toContain('Its day is not on this axis.');
    }
  });

  it('name every grade that was ever held, also where nobody holds it now', () => {
    const counts = { outstanding: 0, good: 0, requires_improvement: 0, inadequate: 0 };
    const { framework } = doncaster;
    const steps = [
      { day: 17_000, counts: { ...counts, inadequate: 1, good: 2 } },
      { day: 18_000, counts: { ...counts, good: 3 } },
    ];
    const existed = [{ day: 16_000, count: 4 }];
    const shown = { title: 'Somewhere', subtitle: 'Held.', existed, framework, lane: 'overall', asAt };
    const words = text(placePreview({ ...shown, steps }));
    expect(words).toContain('Inadequate 0');
    expect(words).toContain('Good 3');
    expect(words).not.toContain('Outstanding');
    expect(placePreview({ ...shown, steps: null })).not.toContain('data-grade');
  });

  it('say so where no two judgements can be compared', () => {
    const svg = journeysPreview([], { lane: 'overall', area: 'Overall', asAt });
    expect(text(svg)).toContain('No two judgements that can be compared.');
  });

  it('show as many passages as fit, and none that is cut', () => {
    const passage = (length: number) => ({
      where: 'Doncaster, paragraph 12.',
      parts: [{ text: 'thresholds '.repeat(length).trim(), marked: false }],
    });
    const words = { title: '“thresholds”: 3 passages found in 2 of 3 reports', asAt };
    const of = (length: number) =>
      text(
        passagesPreview(
          [1, 2, 3].map(() => passage(length)),
          words,
        ),
      );
    expect(of(5)).toContain('The first three, as the reports print them.');
    expect(of(20)).toContain('The first two, as the reports print them.');
    expect(of(60)).toContain('The first, as the report prints it.');
    expect(of(2000)).toContain('The passages are too long for this picture.');
  });
});
