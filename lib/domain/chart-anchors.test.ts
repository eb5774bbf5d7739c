import { expect, it } from 'vitest';
import { anchorOfChart, chartAtAnchor } from './chart-anchors';

it('a chart and its anchor name each other', () => {
  for (const chart of ['history', 'twelve-months', 'lanes', 'movement', 'until-better', 'map-overall'])
    expect(chartAtAnchor(anchorOfChart('/authorities/doncaster', chart).slice(1))).toBe(chart);
});

it('the pages of one event, and charts that are the whole of their page, have none', () => {
  expect(anchorOfChart('/authorities/doncaster/visits/2016-08-1', 'history')).toBe('');
  expect(anchorOfChart('/authorities', 'ribbons')).toBe('');
  expect(chartAtAnchor('p-12')).toBeNull();
  expect(chartAtAnchor('map-<script>')).toBeNull();
});
