import { describe, expect, it } from 'vitest';
import { gradeLooks } from '@/lib/domain/grades';
import { pageStyles, tokens } from './style';

/** Relative luminance of WCAG 2 for "#rrggbb". */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const modes = ['light', 'dark'] as const;

describe.each(modes)('colours, %s', (mode) => {
  const page = tokens(mode);
  const paper = page.get('paper') ?? '';

  it.each(Object.entries(gradeLooks))('%s is legible and stands out', (_grade, look) => {
    const { fill, ink, edge } = look[mode];
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
    expect(Math.max(contrast(edge, paper), contrast(fill, paper))).toBeGreaterThanOrEqual(3);
  });

  it('differ in lightness, so that greyscale tells the four grades apart', () => {
    const greys = Object.values(gradeLooks)
      .filter(({ scale }) => scale === 'current')
      // Lightness of CIE Lab, 0 to 100.
      .map((look) => 116 * Math.cbrt(luminance(look[mode].fill)) - 16)
      .sort((a, b) => a - b);
    const steps = greys.slice(1).map((grey, index) => grey - (greys[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(9);
  });

  it.each(['ink', 'ink-soft'])('%s is legible on paper, bands and pause', (name) => {
    for (const ground of ['paper', 'band', 'pause']) {
      expect(contrast(page.get(name) ?? '', page.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('gives bars legible labels', () => {
    for (const bar of ['bar-delivery', 'bar-intervention']) {
      expect(contrast(page.get(bar) ?? '', page.get(`${bar}-ink`) ?? '')).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('app/chart.css', () => {
  it('is what the looks say', async () => {
    await expect(pageStyles()).toMatchFileSnapshot('../../app/chart.css');
  });
});
