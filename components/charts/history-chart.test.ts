import { describe, expect, it } from 'vitest';
import { event, history } from '@/lib/domain/fixtures/builders';
import { doncaster } from '@/lib/domain/fixtures/doncaster';
import { historyChart } from './history-chart';
import { el } from './svg';

const chart = historyChart(doncaster, { asAt: '2026-11-22' });
const marks = (area: string) =>
  [
    ...chart.matchAll(
      /<g data-area="([^"]*)" data-grade="([^"]*)" data-end="([^"]*)" data-published="([^"]*)" data-edition="([^"]*)"/g,
    ),
  ]
    .map(([, ...values]) => values)
    .filter(([name]) => name === area);

describe('the printer', () => {
  it('escapes text and attributes', () => {
    expect(el('text', { class: '"><script>' }, "<b> & '").markup).toBe(
      '<text class="&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; &#39;</text>',
    );
  });
});

describe('the chart of Doncaster', () => {
  it('carries each judgement in the words of the contracts', () => {
    expect(marks('overall')).toEqual([
      ['overall', 'inadequate', '2015-10-08', '2015-11-27', 'SIF'],
      ['overall', 'good', '2017-11-24', '2018-01-19', 'SIF'],
      ['overall', 'requires_improvement', '2022-02-25', '2022-04-08', 'ILACS_2018'],
      ['overall', 'good', '2025-01-31', '2025-03-18', 'ILACS_2023'],
    ]);
    expect(marks('care_and_care_leavers')).toHaveLength(1);
  });

  it('has a title and a description, and nothing that a strict content policy refuses', () => {
    expect(chart).toMatch(/<title id="chart-doncaster-title">Doncaster: inadequate in 2015, good in 2017/);
    expect(chart).toMatch(/<desc /);
    expect(chart).not.toMatch(/ style=| on[a-z]+=|<script|<style/);
  });

  it('explains the marks that it draws, and no other', () => {
    expect(chart).toContain('visit, days known');
    expect(chart).toContain('paler: the exact date is not known');
    const [latest] = doncaster.inspections;
    const small = historyChart(history({ inspections: latest ? [latest] : [] }), { asAt: '2026-11-22' });
    expect(small).toContain('fades: no later comparable judgement');
    expect(small).not.toMatch(/visit, |paler:|a step:|still comparable/);
  });

  it('tells circles on the intervention track apart from beginnings', () => {
    const announced = event('2013-07-16', 'statutory_direction', { phase: 'announced' });
    const of = historyChart(history({ events: [announced] }), { asAt: '2026-11-22' });
    expect(of).toContain('a step: announced, revised, appointed<');
  });

  it('escapes what the facts hold', () => {
    const of = history({ authority: { ...doncaster.authority, displayName: '<b>"X" & Y</b>' } });
    expect(historyChart(of, { asAt: '2026-11-22' })).not.toContain('<b>');
  });
});
