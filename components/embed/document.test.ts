import { describe, expect, it } from 'vitest';
import { historyChart } from '../charts/history-chart';
import { placed, sizeOf } from '../charts/svg';
import { doncaster } from '@/lib/domain/fixtures/doncaster';
import { historyTwin } from '@/lib/domain/tables/twin';
import { type EmbedWords, embedDocument, embedMessage } from './document';
import { type Theme } from './styles';

const asAt = '2026-11-22';
const words: EmbedWords = {
  titles: ['Doncaster: <inadequate> in 2015'],
  asAt,
  asOf: null,
  rev: null,
  revision: '2026-11-22.1',
  page: 'https://example.org/authorities/doncaster?clock=public&from=2015#history',
};
const form = (id: string) => {
  const svg = historyChart(doncaster, { asAt, id });
  return { drawing: { mark: placed(svg, 0, 0), ...sizeOf(svg) }, legend: null, notes: ['A <note>.'] };
};
const twin = historyTwin(doncaster, asAt, {
  clock: 'happened',
  window: { from: null, to: null, area: null },
});
const page = (more: Partial<EmbedWords> = {}, theme: Theme = 'auto') =>
  embedDocument({ wide: form('w'), hand: form('h') }, { ...words, ...more }, twin, theme);

describe('a chart in a frame', () => {
  it('says what it is, from where, as at when, and leads back in a tab of its own', () => {
    const html = page();
    expect(html).toContain('<h1 id="finding">Doncaster: &lt;inadequate&gt; in 2015</h1>');
    expect(html).toContain('A &lt;note&gt;.');
    expect(html).toContain('Gradeline, unofficial: not made or endorsed by Ofsted.');
    expect(html).toContain('Data as at 22 November 2026, revision 2026-11-22.1');
    expect(html).toMatch(
      /<a class="lead" href="https:\/\/example.org[^"]+#history" target="_blank" rel="noopener">/,
    );
    expect(html).not.toContain('class="frozen"');
  });

  it('asks for nothing: no address but the link back and the page that it stands for', () => {
    const html = page().replaceAll('http://www.w3.org/2000/svg', '');
    expect(html).not.toMatch(/\ssrc=|@import|url\((?!#)/);
    expect(html.match(/https?:\/\/[^"]+/g)).toEqual(
      [words.page, words.page].map((one) => one.replaceAll('&', '&amp;')),
    );
  });

  it('has no name twice, since both of its drawings stand in one page', () => {
    const ids = [...page().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says by which two dates it is frozen', () => {
    expect(page({ asOf: '2022-05-01', rev: '2026-11-22.1' })).toContain(
      'Frozen chart: what had been published by 1 May 2022, as revision 2026-11-22.1 of our data has it.',
    );
    expect(page({ rev: '2026-11-22.1' })).toContain(
      'the facts, as revision 2026-11-22.1 of our data has them',
    );
    expect(page({ asOf: '2022-05-01' })).toContain('What we correct later changes this chart.');
  });

  it('has the colours of the reader or those asked for', () => {
    expect(page()).toContain('prefers-color-scheme:dark');
    for (const theme of ['light', 'dark'] as const) {
      expect(page({}, theme)).not.toContain('prefers-color-scheme');
      expect(page({}, theme)).toContain(`color-scheme:${theme}`);
    }
  });

  it('has a style sheet and a script that cannot end their elements', () => {
    for (const [, inner = ''] of page().matchAll(/<(?:style|script)>([\s\S]*?)<\/(?:style|script)>/g))
      expect(inner).not.toContain('<');
  });
});

it('a message in a frame is escaped', () => {
  expect(embedMessage('No <b>', ['<img src=x onerror=alert(1)>'])).toContain(
    '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
  );
});
