import { expect, it } from 'vitest';
import { dayNumber } from '@/lib/domain/dates';
import { ribbonFrom, ribbonScale, ribbonSize } from '@/lib/domain/geometry/ribbon';
import { ribbonDefs } from './ribbon';
import { ribbonAxis, ribbonYears } from './ribbon-axis';

const scale = ribbonScale({ lane: 'overall', from: ribbonFrom, asAt: '2026-11-22' });

it('places years as shares of the width of a ribbon, so that they hold at every width', () => {
  const years = ribbonYears('ribbon', scale, ribbonSize.width);
  const share = Math.round((scale.x(dayNumber('2020-01-01')) / ribbonSize.width) * 1000) / 10;
  expect(years).toContain(`x1="${share}%" x2="${share}%"`);
  expect(years.match(/<text/g)).toHaveLength(scale.ticks.filter(({ label }) => label).length);
  // Nothing is in pixels of one width.
  expect([...years.matchAll(/ x[12]?="([^"]+)"/g)].every(([, x]) => x?.endsWith('%'))).toBe(true);
});

it('draws the years of the page by reference, as wide as its place', () => {
  expect(ribbonAxis('ribbon')).toContain('<use href="#ribbon-years"');
  expect(ribbonAxis('ribbon')).toContain('width="100%"');
});

it('gives what is shared its colours: rules of the chart do not reach what is only referred to', () => {
  expect(ribbonYears('ribbon', scale, ribbonSize.width)).toContain('<g id="ribbon-years" class="chart">');
  expect(ribbonDefs('ribbon')).toMatch(/^<svg [^>]*class="chart /);
});
