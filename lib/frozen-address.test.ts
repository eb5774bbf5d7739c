/** Addresses that freeze a view: the day by which facts were public, and the revision of our data. */
import { describe, expect, it } from 'vitest';
import { canonicalQuery, emptyView, frozenQuery, namedRevision, parseView } from './view-state';

describe('frozen addresses', () => {
  it('a day after the data is left out, says so and does not redirect', () => {
    const ends = { slugOf: () => null, areas: [], filters: {}, day: '2026-11-26' };
    const asked = (query: string) => parseView(new URLSearchParams(query), ends);
    expect(asked('asOf=2026-11-26').view.asOf).toBe('2026-11-26');
    expect(asked('asOf=2026-11-27')).toEqual({
      view: emptyView,
      dropped: [{ parameter: 'asOf', value: '2026-11-27', why: 'after-data' }],
    });
    expect(canonicalQuery('asOf=2026-11-27', ends)).toBeNull();
  });

  it('a day before the first publication is left out too: our data know nothing of that time', () => {
    const words = { slugOf: () => null, areas: [], filters: {}, day: '2026-11-26' };
    const asked = (query: string) => parseView(new URLSearchParams(query), words);
    expect(asked('asOf=2013-08-02').view.asOf).toBe('2013-08-02');
    expect(asked('asOf=1990-01-01').view.asOf).toBeNull();
    expect(asked('asOf=1990-01-01').dropped[0]?.why).toBe('before-data');
  });

  it('knows which revision an address names, also one that is none', () => {
    const named = (query: string) => namedRevision(new URLSearchParams(query));
    expect(named('rev=2026-11-23.1')).toBe('2026-11-23.1');
    expect(named('rev=&rev=+abc+')).toBe('abc');
    expect(named('rev=')).toBeNull();
    expect(named('asOf=2020-01-01')).toBeNull();
  });

  it('freezes by two dates and nothing else', () => {
    const view = { ...emptyView, area: 'overall', asOf: '2020-01-01', rev: '2026-11-23.1' };
    expect(frozenQuery(view)).toBe('?asOf=2020-01-01&rev=2026-11-23.1');
    expect(frozenQuery(emptyView)).toBe('');
  });
});
